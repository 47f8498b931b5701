/**
 * npm run screenshots: pictures of every surface of the built extension over the bundled article, Arabic and English,
 * light and dark, into `screenshots/`; and the README's picture beside this file. For eyes, not for comparison.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { serve } from '../../test/e2e/server';

const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = resolve(ROOT, process.env.SIRAJ_OUT ?? '.output', 'chrome-mv3');
const FOLDER = join(ROOT, 'screenshots');
const SURFACES = [
  ['popup', 400, 600],
  ['sidepanel', 400, 860],
  ['options', 1080, 1400],
] as const;
/** A mark of each kind and a plain word, to point at: of each row, what the article says. */
const POINTED = [
  ['الأردن'],
  ['سلمى بنت راشد'],
  ['الاتحاد الدولي للاتصالات'],
  ['المصادقة الثنائية', 'هجوم سيبراني', 'برمجيات فدية'],
  ['متجاورة', 'المشاركين', 'الفرق', 'التمرين'],
];

type Language = 'ar' | 'en';
type Theme = 'light' | 'dark';

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (CSS.highlights.get('siraj-person') ?? CSS.highlights.get('siraj-person-dark'))?.size,
  );
  await page.waitForTimeout(400);
}

/** Rests the pointer on the first body text that says so, and waits for the card. */
async function pointAt(page: Page, texts: readonly string[]): Promise<void> {
  const place = await page.evaluate((texts) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const text = node.parentElement?.closest('p') && texts.find((one) => node?.data.includes(one));
      if (!text) continue;
      const at = node.data.indexOf(text);
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, texts);
  if (!place) throw new Error(`the article does not say «${texts.join('», «')}»`);
  await page.mouse.move(place.x, place.y);
  await page.waitForTimeout(900);
}

async function takeAll(
  context: BrowserContext,
  worker: Worker,
  site: string,
  language: Language,
  theme: Theme,
): Promise<void> {
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), { uiLanguage: language, theme });
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(FOLDER, `${name}-${language}-${theme}.png`) });
  const page = await context.newPage();
  await page.goto(`${site}/cyber-security${theme === 'dark' ? '-dark' : ''}.html`);
  await settle(page);
  await shoot(page, 'article');
  for (const [i, texts] of POINTED.entries()) {
    await pointAt(page, texts);
    await shoot(page, `card-${i + 1}`);
    if (i === 3 && language === 'en' && theme === 'light') {
      await page.screenshot({ path: join(import.meta.dirname, 'readme.png') });
    }
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
  }
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  );
  const id = new URL(worker.url()).host;
  for (const [name, width, height] of SURFACES) {
    const surface = await context.newPage();
    await surface.setViewportSize({ width, height });
    await surface.goto(`chrome-extension://${id}/${name}.html?tab=${tab}`);
    await surface.waitForTimeout(1_200);
    await shoot(surface, name);
    const tabs = surface.getByRole('tab');
    for (let at = 1; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      await surface.waitForTimeout(300);
      await shoot(surface, `${name}-${at + 1}`);
    }
    await surface.close();
  }
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'siraj-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  headless: false, // keep Playwright from adding its own headless switches
  viewport: { width: 1200, height: 900 },
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
  ],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const server = await serve(join(ROOT, 'test/fixtures/pages'));
for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) await takeAll(context, worker, server.url, language, theme);
}
await context.close();
server.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
console.log('pictures: screenshots/');
