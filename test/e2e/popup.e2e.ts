import type { BrowserContext, Page } from '@playwright/test';
import { expect, highlightCounts, liveWorker, test } from './fixtures';
import { marksOf } from './marks';

const ARTICLE = '/cyber-security.html';

/** Opens the popup as a page of its own, about the tab of `page`. */
async function openPopup(context: BrowserContext, page: Page, extensionId: string): Promise<Page> {
  const worker = await liveWorker(context);
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  );
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  return popup;
}

test('lists the page, filters and jumps', async ({ page, site, context, extensionId }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const popup = await openPopup(context, page, extensionId);
  await expect(popup.getByText('phishing').first()).toBeVisible();
  await popup.getByRole('searchbox').fill('تصيد');
  await expect(popup.getByText('penetration testing')).toHaveCount(0);
  await popup.getByText('phishing').first().click();
  await expect.poll(async () => (await highlightCounts(page))['siraj-flash'] ?? 0).toBe(1);
  await popup.close();
});

test('switches the site off and on; off leaves the page byte for byte as it was', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await page.goto(`${site}/english.html`);
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const popup = await openPopup(context, page, extensionId);
  const lamp = popup.getByRole('switch').first();
  await lamp.click();
  await expect.poll(async () => highlightCounts(page)).toEqual({});
  const off = await page.evaluate(() => document.documentElement.outerHTML);
  expect(off).not.toContain('siraj');
  await popup.getByRole('switch').first().click();
  await marksOf(page);
  await popup.getByRole('switch').first().click();
  await expect.poll(async () => highlightCounts(page)).toEqual({});
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(off);
  await popup.getByRole('switch').first().click();
  await marksOf(page);
  await popup.close();
});

test('says why there is nothing on a page that is not Arabic', async ({ page, site, context, extensionId }) => {
  await page.goto(`${site}/english.html`);
  const popup = await openPopup(context, page, extensionId);
  await expect(popup.getByRole('heading', { name: /not in Arabic/ })).toBeVisible();
  await popup.close();
});
