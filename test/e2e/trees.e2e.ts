import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const SENTENCE =
  'أكدت وزارة الصحة في الأردن أن خطة الاستجابة للطوارئ جاهزة، وقال المتحدث باسمها إن فرقا من عمّان ستصل غدا.';

function marks(within: Page | Frame): Promise<number> {
  return within.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
}

test('reads frames of the same site like pages', async ({ page, site }) => {
  await page.goto(`${site}/quiet.html`);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/flood.html';
    document.body.append(frame);
  });
  await expect.poll(() => page.frames().length).toBe(2);
  await expect.poll(() => marks(page.frames()[1] as Frame)).toBeGreaterThan(5);
});

test('leaves frames of other sites alone', async ({ page, site }) => {
  await page.goto(`${site}/quiet.html`);
  const other = site.replace('127.0.0.1', 'localhost');
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, `${other}/flood.html`);
  await page.waitForTimeout(2_000);
  expect(await marks(page.frames()[1] as Frame)).toBe(0);
});

test('reads open shadow trees, and what changes in them', async ({ page, site }) => {
  await page.goto(`${site}/quiet.html`);
  await page.evaluate((text) => {
    const host = document.createElement('story-part');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
    (host.shadowRoot?.querySelector('p') as HTMLElement).textContent = text;
    document.querySelector('p')?.parentElement?.append(host);
  }, SENTENCE);
  await expect.poll(() => marks(page)).toBeGreaterThan(2);
  const before = await marks(page);
  await page.evaluate((text) => {
    const more = document.createElement('p');
    more.textContent = `${text} وأضاف أن مستشفى الجامعة الأردنية مستعد أيضا.`;
    document.querySelector('story-part')?.shadowRoot?.append(more);
  }, SENTENCE);
  await expect.poll(() => marks(page)).toBeGreaterThan(before);
});

test('leaves what the reader writes alone', async ({ page, site }) => {
  await page.goto(`${site}/quiet.html`);
  await page.waitForTimeout(1_500);
  const before = await marks(page);
  await page.evaluate((text) => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.textContent = text;
    document.querySelector('p')?.parentElement?.append(field);
  }, SENTENCE);
  await page.waitForTimeout(1_500);
  expect(await marks(page)).toBe(before);
});
