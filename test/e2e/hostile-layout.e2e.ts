import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ARTICLE, awaitMarks, openCard, openHostile, PARAGRAPH, PLAIN } from './hostile-page';
import { cardOf, findInLamp } from './shadow';
import { emptyStorage, store } from './surfaces';

test.beforeEach(({ context }) => store(context, { settings: { uiLanguage: 'en' } }));
test.afterEach(({ context }) => emptyStorage(context));

const FILLER = '<div style="height:3000px"></div>';

/** The card stands right under or over its mark, at the mark's right edge, and can be met by the mouse. */
async function expectAtMark(page: Page): Promise<void> {
  const card = await openCard(page);
  await page.waitForTimeout(350);
  const [box, mark] = [await card.box(), await page.locator('#place').boundingBox()];
  if (!mark) throw new Error('no mark');
  const distance = Math.max(box.y - (mark.y + mark.height), mark.y - (box.y + box.height));
  expect(distance, 'distance from its mark').toBeGreaterThanOrEqual(0);
  expect(distance, 'distance from its mark').toBeLessThan(30);
  const right = mark.x + mark.width - (box.x + box.width);
  expect(Math.abs(right) < 6 || box.x < 12, 'its edge at the mark’s').toBe(true);
  expect(await card.isOnTop(), 'met by the mouse').toBe(true);
}

test('a card over a modal dialog can be used', async ({ page, site }) => {
  await openHostile(page, site, { body: `<p>${PLAIN}</p><dialog>${ARTICLE}</dialog>` });
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.evaluate(() => document.querySelector('dialog article')?.append('.'));
  // Text in a dialog is no body text and has no marks; its words have cards.
  await awaitMarks(page, 6);
  await expectAtMark(page);
  await (await findInLamp(page, 'class', /card-save/))?.click();
  await expect.poll(async () => (await findInLamp(page, 'class', /card-save/))?.text).toMatch(/Saved/);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeUndefined();
  const dialog = () => page.evaluate(() => document.querySelector('dialog')?.open);
  expect(await dialog()).toBe(true);
  expect(await page.evaluate(() => document.querySelector('dialog')?.innerHTML)).not.toContain('siraj');
  await page.keyboard.press('Escape');
  await expect.poll(dialog).toBe(false);
});

test('a card shows in fullscreen', async ({ page, site }) => {
  await openHostile(page, site, { body: `<p>${PLAIN}</p><main style="background:white">${ARTICLE}</main>` });
  await awaitMarks(page);
  await page.evaluate(() =>
    document.addEventListener('click', () => document.querySelector('main')?.requestFullscreen()),
  );
  await page.mouse.click(600, 700);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await page.waitForTimeout(300);
  await expectAtMark(page);
});

for (const [name, style] of [
  ['html zoom', 'html{zoom:1.4}'],
  ['body zoom', 'body{zoom:.7}'],
  ['body transform', 'body{transform:scale(.8) translate(20px,30px)}'],
  ['html transform', 'html{transform:scale(.8);transform-origin:0 0}'],
  ['a left-over margin', 'html{position:relative;margin:50px 80px;border:5px solid}'],
]) {
  test(`the card and the bars stand at the text under ${name}`, async ({ page, site }) => {
    await openHostile(page, site, { head: `<style>${style}</style>`, body: `${ARTICLE}<p id="copy">${PLAIN}</p>` });
    await awaitMarks(page);
    await expectAtMark(page);
    await expect.poll(async () => (await findInLamp(page, 'class', /repeat-copy/)) !== undefined).toBe(true);
    const bar = await (await findInLamp(page, 'class', /repeat-copy/))?.box();
    const copy = await page.locator('#copy').boundingBox();
    expect(Math.abs((bar?.y ?? -99) - (copy?.y ?? 0)), 'top of the bar').toBeLessThan(8);
  });
}

test('in a scroller of the page, bars go with the text and marks out of sight are jumped to', async ({
  page,
  site,
  worker,
}) => {
  await openHostile(page, site, {
    head: '<style>body{margin:0}main{height:400px;margin:40px 60px;overflow:auto}</style>',
    body: `<main>${ARTICLE}<div style="height:200px"></div><p id="copy">${PLAIN}</p>${FILLER}<p id="far">${PARAGRAPH.replace('id="place"', '').replace('الأحد', 'الخميس')}</p></main>${FILLER}`,
  });
  await awaitMarks(page, 8);
  await expectAtMark(page);
  await expect.poll(async () => (await findInLamp(page, 'class', /repeat-copy/)) !== undefined).toBe(true);
  const off = async () => {
    const bar = await (await findInLamp(page, 'class', /repeat-copy/))?.box();
    const copy = await page.locator('#copy').boundingBox();
    return Math.abs((bar?.y ?? -99) - (copy?.y ?? 0));
  };
  expect(await off()).toBeLessThan(8);
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 60));
  await expect.poll(off).toBeLessThan(8);
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 1_500));
  await expect
    .poll(async () => (await findInLamp(page, 'class', /repeat-copy/)) !== undefined, 'no bar outside')
    .toBe(false);
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
  const paragraphs = await page.evaluate(() => document.querySelectorAll('p').length);
  await worker.evaluate(
    async ([url, paragraph]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const message = { siraj: 'jump', request: { kind: 'paragraph', paragraph } };
      await chrome.tabs.sendMessage(tab?.id as number, message, { frameId: 0 });
    },
    [page.url(), paragraphs] as const,
  );
  const isSeen = () =>
    page.evaluate(() => {
      const box = document.querySelector('#far')?.getBoundingClientRect() as DOMRect;
      return document.elementFromPoint(box.x + box.width / 2, box.y + 10)?.closest('#far') !== null;
    });
  await expect.poll(isSeen).toBe(true);
});
