import { expect, highlightCounts, test } from './fixtures';
import { marksOf } from './marks';

// Last of all by its name: it takes the extension away from the browser that the other tests share.
test('leaves no trace in open pages when the extension is switched off', async ({ page, site, worker }) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => highlightCounts(page)).toEqual({});
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('siraj');
});
