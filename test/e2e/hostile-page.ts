/** Pages that are at odds with an extension, made on the spot. */
import { expect, type Page } from '@playwright/test';
import { highlightCounts } from './fixtures';
import { cardOf } from './shadow';

export const PARAGRAPH =
  'أكدت وزارة الصحة في <b id="place">الأردن</b> يوم الأحد أن خطة الاستجابة للطوارئ جاهزة، وقال المتحدث باسمها إن فرقا من عمّان ستصل غدا.';
export const PLAIN = PARAGRAPH.replace(/<[^>]+>/g, '');
export const ARTICLE = `<article><h1>الاستعداد للشتاء</h1><p>${PARAGRAPH}</p><p>وحذر الخبراء من هجوم سيبراني على المصارف في لبنان، ودعوا إلى تحديث البرامج قبل نهاية الشهر المقبل.</p></article>`;

interface Parts {
  head?: string;
  body?: string;
  csp?: string;
}

/** Opens a page made of these parts at an address of the test site. */
export async function openHostile(page: Page, site: string, parts: Parts): Promise<void> {
  const { head = '', body = ARTICLE, csp } = parts;
  await page.route('**/hostile.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: csp ? { 'content-security-policy': csp } : {},
      body: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${site}/hostile.html`);
}

/** How many marks the page has. */
export async function markCount(page: Page): Promise<number> {
  const counts = await highlightCounts(page);
  return ['person', 'organisation', 'place', 'date', 'term'].reduce(
    (sum, name) => sum + (counts[`siraj-${name}`] ?? 0),
    0,
  );
}

export async function awaitMarks(page: Page, least = 4): Promise<void> {
  await expect.poll(() => markCount(page), { intervals: [150] }).toBeGreaterThanOrEqual(least);
}

/** Rests the mouse on an element whose text is marked. */
export async function restOn(page: Page, selector = '#place'): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(point.x - 40, point.y + 60);
  await page.mouse.move(point.x, point.y);
  return point;
}

/** Opens the card of the place, a mark or a word, by mouse and gives it. */
export async function openCard(page: Page, selector = '#place') {
  // More than one rest: the text under the mouse may be read only in a moment.
  const shown = async () => {
    if (!(await cardOf(page))) await restOn(page, selector);
    return (await cardOf(page))?.text ?? '';
  };
  await expect.poll(shown, { intervals: [600] }).toContain('Jordan');
  const card = await cardOf(page);
  if (!card) throw new Error('the card went away');
  return card;
}
