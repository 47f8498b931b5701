import { expect, highlightCounts, test } from './fixtures';
import { marksOf } from './marks';
import { openSurface } from './surfaces';

const ARTICLE = '/cyber-security.html';

test('lists the page, filters and jumps', async ({ page, site, context, extensionId }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const popup = await openSurface(context, extensionId, 'popup', page);
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
  const popup = await openSurface(context, extensionId, 'popup', page);
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
  const popup = await openSurface(context, extensionId, 'popup', page);
  await expect(popup.getByRole('heading', { name: /not in Arabic/ })).toBeVisible();
  await popup.close();
});
