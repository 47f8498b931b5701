import { expect, highlightCounts, test } from './fixtures';
import { awaitMarks, markCount, openCard, openHostile, PARAGRAPH, PLAIN } from './hostile-page';
import { emptyStorage, openSurface, store } from './surfaces';

test.beforeEach(({ context }) => store(context, { settings: { uiLanguage: 'en' } }));
test.afterEach(({ context }) => emptyStorage(context));

const CITIES = ['عمّان', 'بيروت', 'دمشق', 'بغداد', 'القاهرة', 'تونس', 'الرباط', 'الخرطوم'];
const line = (i: number) =>
  `وصلت القافلة رقم ${i} إلى ${CITIES[i % CITIES.length]} قبل الظهر، وأفرغت ${i * 7} صندوقا من الأدوية.`;

test('3,000 paragraphs: what the reader sees is marked first, the rest follows', async ({ page, site, problems }) => {
  const body = Array.from({ length: 3_000 }, (_, i) => `<p>${line(i)}</p>`).join('');
  await openHostile(page, site, { body });
  await awaitMarks(page, 5);
  const first = await page.evaluate(() => {
    const tops = [...CSS.highlights.values()].flatMap((set) =>
      [...set].map((range) => range.startContainer.parentElement?.getBoundingClientRect().top ?? -1),
    );
    return { count: tops.length, seen: tops.filter((top) => top >= 0 && top < innerHeight).length };
  });
  expect(first.seen).toBeGreaterThan(4);
  await expect.poll(() => markCount(page), { timeout: 60_000 }).toBeGreaterThanOrEqual(3_000);
  expect(problems).toEqual([]);
});

test('one paragraph of a megabyte is read, and its words explained', async ({ page, site, problems }) => {
  const long = Array.from({ length: 9_000 }, (_, i) => line(i)).join(' ');
  expect(new TextEncoder().encode(long).length).toBeGreaterThan(1_000_000);
  await openHostile(page, site, { body: `<p>${PARAGRAPH} ${long}</p><p>${PLAIN}</p>` });
  await awaitMarks(page, 8);
  await openCard(page);
  expect(problems).toEqual([]);
});

test('leaving while the page is being read throws nothing', async ({ page, site, problems, worker }) => {
  const faults: string[] = [];
  worker.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const body = Array.from({ length: 3_000 }, (_, i) => `<p>${line(i)}</p>`).join('');
  for (const wait of [0, 60, 150, 400]) {
    await openHostile(page, site, { body });
    await page.waitForTimeout(wait);
    await page.goto(`${site}/quiet.html`);
  }
  await page.goBack();
  await page.goForward();
  expect(await highlightCounts(page)).toBeDefined();
  expect([...problems, ...faults]).toEqual([]);
});

const TRICKS = '<img src=x onerror="window.hit=1"><script>window.hit=1</script> {{window.hit=1}} javascript:hit()';
const escaped = TRICKS.replace(/</g, '&lt;');

test('text that looks like code is text, in the page, the popup and the panel', async ({
  page,
  site,
  context,
  extensionId,
  problems,
}) => {
  await openHostile(page, site, {
    head: `<script>document.title = ${JSON.stringify(TRICKS).replace(/</g, '\\u003c')}</script>`,
    body: `<p>${escaped} ${PARAGRAPH} ${escaped}</p><p>وزارة «&lt;b&gt;الصحة&lt;/b&gt;» في لبنان: ${escaped} ${PLAIN}</p>`,
  });
  await awaitMarks(page, 6);
  await openCard(page);
  for (const name of ['popup', 'sidepanel'] as const) {
    const surface = await openSurface(context, extensionId, name, page);
    surface.on('pageerror', (error) => problems.push(String(error)));
    await expect(surface.locator('.item').first()).toBeVisible();
    for (const tab of await surface.getByRole('tab').all()) {
      await tab.click();
      const row = surface.locator('.item[aria-expanded]').first();
      if (await row.isVisible()) await row.click();
      expect(await surface.locator('img[src="x"], body script, [onerror]').count(), name).toBe(0);
    }
    expect(await surface.evaluate(() => (window as { hit?: number }).hit), name).toBeUndefined();
    await surface.close();
  }
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(problems).toEqual([]);
});

test('bidi controls in a page turn nothing round in our surfaces', async ({ page, site, context, extensionId }) => {
  // RIGHT-TO-LEFT OVERRIDE and RIGHT-TO-LEFT ISOLATE, never closed.
  await openHostile(page, site, { body: `<p>قال \u202Eوزير \u2067${PARAGRAPH}</p><p>\u202E${PLAIN}</p>` });
  await awaitMarks(page, 6);
  const card = await openCard(page);
  expect(card.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  for (const tab of await panel.getByRole('tab').all()) {
    await tab.click();
    const row = panel.locator('.item[aria-expanded]').first();
    if (await row.isVisible()) await row.click();
    // What holds a control must be set apart, or it would turn the words of its neighbours.
    const loose = await panel.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement as Element;
        const { unicodeBidi, display } = getComputedStyle(parent);
        const isApart = /isolate|plaintext/.test(unicodeBidi) || /block|flex|grid|list-item/.test(display);
        if (/[\u202A-\u202E\u2066-\u2069]/.test(node.nodeValue ?? '') && !isApart) found.push(parent.outerHTML);
      }
      return found;
    });
    expect(loose).toEqual([]);
  }
  await panel.close();
});
