import { expect, test } from './fixtures';
import { ARTICLE, awaitMarks, markCount, openCard, openHostile, PLAIN, restOn } from './hostile-page';
import { cardOf } from './shadow';
import { emptyStorage, store } from './surfaces';

test.beforeEach(({ context }) => store(context, { settings: { uiLanguage: 'en' } }));
test.afterEach(({ context }) => emptyStorage(context));

const STRICT =
  "default-src 'none'; style-src 'none'; font-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const RULES = {
  'unsets and hides':
    '*{all:unset!important} siraj-lamp,html>:not(head,body){display:none!important}p,h1{display:block!important}',
  'shouts at boxes':
    'div,span,button,bdi,h2,p{color:red!important;font-size:60px!important;animation:none 9s;margin:9px!important}',
  'shares our names': `:root{--color-text:red!important;--color-surface:lime!important;--scale:3!important;--space-4:90px!important}
    .siraj,.card,.card-head,[role=dialog]{display:none!important}`,
  'inherits oddly':
    'html,html *{font-size:7px;letter-spacing:9px;text-transform:uppercase;word-spacing:30px;line-height:4;visibility:visible;text-indent:50px;white-space:pre;writing-mode:horizontal-tb;cursor:wait;hyphens:auto;tab-size:1;text-shadow:0 0 9px red;pointer-events:auto;user-select:none}',
  'fades and filters': 'html{opacity:.4;filter:invert(1)} body{transform:rotate(0.5deg)}',
  'moves everything':
    '*{transition:all 3s!important;animation:fade 9s infinite!important}@keyframes fade{to{color:red;opacity:.9}}siraj-lamp{animation:spin 1s infinite!important}@keyframes spin{to{rotate:360deg;opacity:0}}',
};

/** The card of an undisturbed page, for comparison. */
async function plainStyles(page: Parameters<typeof openCard>[0], site: string): Promise<string[]> {
  await openHostile(page, site, {});
  await awaitMarks(page);
  await openCard(page);
  await page.waitForTimeout(400);
  return (await cardOf(page))?.styles() ?? [];
}

test('a strict content security policy changes neither marks nor card', async ({ page, site, problems }) => {
  const plain = await plainStyles(page, site);
  await page.unroute('**/hostile.html');
  await openHostile(page, site, { csp: STRICT });
  await awaitMarks(page);
  const painted = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('p') as Element, '::highlight(siraj-place)').textDecorationLine,
    );
  expect(await painted()).toBe('underline');
  await openCard(page);
  await page.waitForTimeout(400);
  expect(await (await cardOf(page))?.styles()).toEqual(plain);
  expect(problems).toEqual([]);
});

for (const [name, rules] of Object.entries(RULES)) {
  test(`a page that ${name} does not reach the card`, async ({ page, site }) => {
    const plain = await plainStyles(page, site);
    await page.unroute('**/hostile.html');
    await openHostile(page, site, { head: `<style>${rules}</style>` });
    await awaitMarks(page);
    const card = await openCard(page);
    await page.waitForTimeout(400);
    expect(await card.styles()).toEqual(plain);
    expect(await card.isOnTop()).toBe(true);
  });
}

test('a page that breaks the language’s own methods does not break ours', async ({ page, site }) => {
  const head = `<script>
    const size = Object.getOwnPropertyDescriptor(Highlight.prototype, 'size').get, read = CSS.highlights;
    const get = HighlightRegistry.prototype.get.bind(read), names = ['siraj-place', 'siraj-organisation', 'siraj-date', 'siraj-term'];
    setInterval(() => { let n = 0; for (let i = 0; i < 4; i++) { const h = get(names[i]); if (h) n += size.call(h); } document.title = 'marks ' + n; }, 100);
    const evil = () => { throw new Error('broken by the page'); };
    for (const name of ['map', 'filter', 'push', 'flatMap', 'sort']) Array.prototype[name] = evil;
    for (const name of ['get', 'set', 'has']) Map.prototype[name] = evil;
    for (const name of ['attachShadow', 'append', 'matches', 'showPopover', 'getBoundingClientRect']) HTMLElement.prototype[name] = evil;
    Document.prototype.createElement = Document.prototype.createTreeWalker = evil;
    Object.defineProperty(window, 'getComputedStyle', { value: evil });
    window.Highlight = window.StaticRange = window.MutationObserver = evil;
  </script>`;
  await openHostile(page, site, { head });
  await expect.poll(async () => Number((await page.title()).replace('marks ', ''))).toBeGreaterThanOrEqual(4);
  expect((await openCard(page)).text).toContain('country');
});

test('a page that removes what it does not know is not fought', async ({ page, site, problems }) => {
  const head = `<script>
    window.removed = 0;
    new MutationObserver((records) => { for (const record of records) for (const node of record.addedNodes)
      if (node.localName !== 'head' && node.localName !== 'body') { window.removed++; node.remove(); }
    }).observe(document.documentElement, { childList: true });
  </script>`;
  await openHostile(page, site, { head, body: `${ARTICLE}<p>${PLAIN}</p><div style="height:3000px"></div>` });
  await awaitMarks(page);
  await restOn(page);
  await page.waitForTimeout(1_000);
  for (let i = 0; i < 10; i++) {
    await page.mouse.wheel(0, 40);
    await page.waitForTimeout(60);
  }
  const removed = () => page.evaluate(() => (window as unknown as { removed: number }).removed);
  await page.waitForTimeout(1_000);
  const sofar = await removed();
  expect(sofar).toBeLessThan(6);
  await page.waitForTimeout(1_500);
  expect(await removed()).toBe(sofar);
  expect(problems).toEqual([]);
});

test('a card that the page took away takes no Escape and opens again', async ({ page, site }) => {
  await openHostile(page, site, {});
  await awaitMarks(page);
  await openCard(page);
  await page.evaluate(() => {
    document.querySelector('siraj-lamp')?.remove();
    document.addEventListener('keydown', (event) => document.body.setAttribute('data-key', event.key));
  });
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.body.dataset.key)).toBe('Escape');
  await openCard(page);
});

test('marks come back after the page emptied the registry', async ({ page, site, problems }) => {
  await openHostile(page, site, {});
  await awaitMarks(page);
  const before = await markCount(page);
  await page.evaluate((text) => {
    CSS.highlights.clear();
    const more = document.createElement('p');
    more.textContent = `${text} وأضاف أن مستشفى الجامعة مستعد أيضا.`;
    document.querySelector('article')?.append(more);
  }, PLAIN);
  await awaitMarks(page, before + 2);
  expect(problems).toEqual([]);
});

test('the page keeps its own highlights and its Escape', async ({ page, site }) => {
  await openHostile(page, site, {
    body: `${ARTICLE}<dialog><p>نافذة</p><button>موافق</button></dialog>`,
    head: '<style>::highlight(own){color:green}</style>',
  });
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('h1') as Element);
    CSS.highlights.set('own', new Highlight(range));
  });
  await awaitMarks(page);
  expect(await page.evaluate(() => CSS.highlights.get('own')?.size)).toBe(1);
  const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
  // With our card open, the first Escape is ours and the second the page's.
  await openCard(page);
  await page.evaluate(() => document.querySelector('dialog')?.show());
  await page.evaluate(() => document.addEventListener('keydown', () => document.querySelector('dialog')?.close()));
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeUndefined();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
});

test('selection, scroll and focus stay when a card opens by mouse; a marked link still leads on', async ({
  page,
  site,
}) => {
  await openHostile(page, site, {
    body: `<div style="height:700px"><input></div>${ARTICLE.replace('<b id="place">الأردن</b>', '<a id="place" href="#there">الأردن</a>')}<div style="height:3000px"></div>`,
  });
  await awaitMarks(page);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    document.querySelector('input')?.focus({ preventScroll: true });
    document.getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
  });
  const state = () =>
    page.evaluate(() => [scrollY, String(document.getSelection()), document.activeElement?.localName]);
  const before = await state();
  await openCard(page);
  expect(await state()).toEqual(before);
  const { x, y } = await restOn(page);
  await page.mouse.click(x, y);
  await expect.poll(() => new URL(page.url()).hash).toBe('#there');
});

test('messages and events of the page do not steer us', async ({ page, site, worker }) => {
  await openHostile(page, site, { body: `${ARTICLE}<p>${PLAIN}</p>` });
  await awaitMarks(page);
  const before = await markCount(page);
  await page.evaluate(() => {
    const at = document.querySelector('#place')?.getBoundingClientRect() as DOMRect;
    const point = { clientX: at.x + 5, clientY: at.y + 5, bubbles: true, composed: true };
    for (const message of [
      { siraj: 'fold', request: { folded: true } },
      { siraj: 'recheck', request: { force: true } },
      { siraj: 'page/style', request: { css: '*{display:none}', previous: '' } },
    ]) {
      window.postMessage(message, '*');
      for (const name of ['siraj', 'message', 'siraj:fold', 'wxt:content-script-started', 'wxt:reader:invalidate'])
        document.dispatchEvent(new CustomEvent(name, { detail: message }));
    }
    const target = document.querySelector('#place') as Element;
    for (const name of ['pointermove', 'pointerdown', 'click']) target.dispatchEvent(new PointerEvent(name, point));
    document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN', altKey: true, bubbles: true }));
    for (const name of ['pagehide', 'resize', 'load', 'scroll', 'beforeunload']) window.dispatchEvent(new Event(name));
    Object.assign(window, { sirajReader: false, sirajView: () => ({}), sirajForced: true });
  });
  await page.waitForTimeout(1_200);
  expect(await cardOf(page)).toBeUndefined();
  expect(await markCount(page)).toBe(before);
  expect(await worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).toEqual(['settings']);
  // A folded copy is faded.
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('body > p') as Element).opacity)).toBe('1');
});
