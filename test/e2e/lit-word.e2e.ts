import { expect, test } from './fixtures';
import { marksOf, middleOfMark } from './marks';
import { cardOf } from './shadow';

test('the word under the pointer is painted with light, not only registered', async ({ page, site }) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  const { x, y } = await middleOfMark(page, 'siraj-term', 'اختبار اختراق');
  const clip = { x: x - 8, y: y - 8, width: 16, height: 16 };
  await page.mouse.move(1, 1);
  const unlit = await page.screenshot({ clip });
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).toBeDefined();
  expect((await page.screenshot({ clip })).equals(unlit)).toBe(false);
});
