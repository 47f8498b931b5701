import { expect, highlightCounts, liveWorker, test } from './fixtures';
import { marksOf, middleOfMark } from './marks';
import { cardOf, findInLamp } from './shadow';

const ARTICLE = '/cyber-security.html';

test('marks names, dates and terms, and leaves every node as it was', async ({ page, site, problems }) => {
  await page.goto(site + ARTICLE);
  const counts = await marksOf(page);
  for (const name of ['person', 'organisation', 'place', 'date', 'term']) {
    expect(counts[`siraj-${name}`], name).toBeGreaterThan(0);
  }
  expect(await page.evaluate(() => document.body.outerHTML)).not.toContain('siraj');
  expect(problems).toEqual([]);
});

test('opens the card of a term by mouse; Escape closes it', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const { x, y } = await middleOfMark(page, 'siraj-term', 'اختبار اختراق');
  await page.mouse.move(x, y);
  await expect.poll(async () => (await cardOf(page))?.text ?? '').toContain('penetration testing');
  expect((await highlightCounts(page))['siraj-active']).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeUndefined();
  expect((await highlightCounts(page))['siraj-active']).toBe(0);
});

test('opens the card of any word, with its root', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('متجاورة'));
    const node = paragraph?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf('متجاورة') + 2);
    document.getSelection()?.addRange(range);
  });
  await page.keyboard.press('Alt+KeyL');
  await expect.poll(async () => (await cardOf(page))?.text ?? '').toContain('ج و ر');
});

test('walks the marks by keyboard; the card takes the focus and gives it back', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('a')?.focus());
  await page.keyboard.press('Alt+KeyN');
  await expect.poll(async () => (await cardOf(page)) !== undefined).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('siraj-lamp');
  const first = (await cardOf(page))?.text;
  await page.keyboard.press('Alt+KeyN');
  await expect.poll(async () => (await cardOf(page))?.text).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('saves a term with its sentence', async ({ page, site, worker }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const { x, y } = await middleOfMark(page, 'siraj-term', 'اختبار اختراق');
  await page.mouse.move(x, y);
  await expect.poll(async () => (await findInLamp(page, 'class', /card-save/)) !== undefined).toBe(true);
  await (await findInLamp(page, 'class', /card-save/))?.click();
  const saved = () =>
    worker.evaluate(async () => {
      const stored = await chrome.storage.local.get(null);
      return Object.entries(stored).find(([key]) => key.startsWith('saved:'))?.[1] as { sentence: string } | undefined;
    });
  await expect.poll(async () => (await saved())?.sentence ?? '').toContain('اختبار اختراق');
});

test('shows bars beside repeats and jumps to the other copy', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  await expect.poll(async () => (await findInLamp(page, 'class', /repeat-copy/)) !== undefined).toBe(true);
  const bar = await findInLamp(page, 'class', /repeat-line/);
  await bar?.click();
  await expect.poll(async () => (await highlightCounts(page))['siraj-flash'] ?? 0).toBe(1);
});

test('folds later copies and unfolds them, by our own style sheet alone', async ({ page, site, worker }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  await expect.poll(async () => (await findInLamp(page, 'class', /repeat-copy/)) !== undefined).toBe(true);
  const height = () => page.evaluate(() => document.querySelector('article')?.getBoundingClientRect().height ?? 0);
  const body = () => page.evaluate(() => document.body.outerHTML);
  const [before, html] = [await height(), await body()];
  const fold = (folded: boolean) =>
    worker.evaluate(
      async ([url, folded]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        await chrome.tabs.sendMessage(tab?.id as number, { siraj: 'fold', request: { folded } }, { frameId: 0 });
      },
      [page.url(), folded] as const,
    );
  await fold(true);
  await expect.poll(height).toBeLessThan(before - 200);
  expect(await body()).toBe(html);
  await fold(false);
  await expect.poll(height).toBe(before);
});

test('walks from copy to copy by keyboard and says of what', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  await expect.poll(async () => (await findInLamp(page, 'class', /repeat-copy/)) !== undefined).toBe(true);
  await page.keyboard.press('Alt+KeyR');
  const said = async () => (await findInLamp(page, 'aria-live', 'polite'))?.text ?? '';
  await expect.poll(said).toMatch(/¶/);
  const first = await said();
  await page.keyboard.press('Alt+KeyR');
  await expect.poll(said).not.toBe(first);
});

test('works on after the service worker was killed', async ({ page, site, context }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const before = (await highlightCounts(page))['siraj-term'] ?? 0;
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'وحذر الخبراء من تصيد احتيالي جديد يستهدف المصارف في عمّان، ودعوا إلى تحديث البرامج قبل نهاية الشهر المقبل.';
    document.querySelector('article p')?.parentElement?.append(paragraph);
  });
  await expect.poll(async () => (await highlightCounts(page))['siraj-term'] ?? 0).toBeGreaterThan(before);
  await liveWorker(context);
});

test('asks no other host for anything', async ({ page, site, context }) => {
  const hosts = new Set<string>();
  const note = (request: { url(): string }) => hosts.add(new URL(request.url()).host);
  context.on('request', note);
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const { x, y } = await middleOfMark(page, 'siraj-place', 'الأردن');
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).toBeDefined();
  context.off('request', note);
  const own = [...hosts].filter((host) => host !== new URL(site).host && !/^[a-p]{32}$/.test(host));
  expect(own).toEqual([]);
});

test.describe('leaves alone', () => {
  for (const name of ['english', 'persian', 'quiet']) {
    test(`the page ${name}.html`, async ({ page, site, problems }) => {
      await page.goto(`${site}/${name}.html`);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.waitForTimeout(1_500);
      expect(await highlightCounts(page)).toEqual({});
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(problems).toEqual([]);
    });
  }
});
