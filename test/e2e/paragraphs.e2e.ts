import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import type * as Module from '@/lib/page/paragraphs';
import { segment } from '@/lib/page/paragraphs';
import { staticEnvironment } from '@/lib/page/paragraphs/static';
import { CHROMIUM_ARGS } from './fixtures';
import { randomPage } from './random-page';

declare const Paragraphs: typeof Module;

const PAGES = ['pages', 'skeletons'].flatMap((folder) =>
  readdirSync(resolve('test/fixtures', folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => join('test/fixtures', folder, file)),
);

let browser: Browser;
let page: Page;
let code = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      lib: { entry: resolve('lib/page/paragraphs/index.ts'), formats: ['iife'], name: 'Paragraphs' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  code = result.output[0].code;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    headless: false, // keep Playwright from adding its own headless switches
    args: CHROMIUM_ARGS,
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
test.afterAll(() => browser.close());

for (const file of PAGES) {
  test(`Chromium cuts ${file} as jsdom does`, async () => {
    await page.goto(pathToFileURL(resolve(file)).href);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const found = await page.evaluate((script) => {
      new Function(`${script};globalThis.Paragraphs = Paragraphs;`)();
      return Paragraphs.segment(document, Paragraphs.browserEnvironment(window)).map(
        ({ role, text }) => `${role}: ${text}`,
      );
    }, code);
    const { paragraphs } = JSON.parse(readFileSync(file.replace(/\.html$/, '.expected.json'), 'utf8')) as {
      paragraphs: { role: string; text: string }[];
    };
    const shown = ({ role }: { role: string }) => role !== 'hidden';
    expect(found.filter((line) => !line.startsWith('hidden: '))).toEqual(
      paragraphs.filter(shown).map(({ role, text }) => `${role}: ${text}`),
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
}

test('ranges of a block select its text in the page', async () => {
  await page.setContent('<p dir="rtl">  قال <b>الأمين</b>\n <i>العام</i> ال<b>أم</b>س </p>');
  const selected = await page.evaluate((script) => {
    new Function(`${script};globalThis.Paragraphs = Paragraphs;`)();
    const [block] = Paragraphs.segment(document, Paragraphs.browserEnvironment(window));
    if (!block) return [];
    return ['الأمين العام', 'الأمس'].map((words) => {
      const start = block.text.indexOf(words);
      const place = Paragraphs.rangeAt(block, start, start + words.length);
      if (!place) return '';
      const range = document.createRange();
      range.setStart(place.startNode, place.startOffset);
      range.setEnd(place.endNode, place.endOffset);
      return range.toString().replace(/\s+/g, ' ');
    });
  }, code);
  expect(selected).toEqual(['الأمين العام', 'الأمس']);
});

test('Chromium and jsdom agree on random pages', async () => {
  const dom = new JSDOM('');
  let compared = 0;
  for (let seed = 1; seed <= 60; seed++) {
    await page.setContent(randomPage(seed));
    const found = await page.evaluate((script) => {
      new Function(`${script};globalThis.Paragraphs = Paragraphs;`)();
      return Paragraphs.segment(document, Paragraphs.browserEnvironment(window)).map(
        ({ role, text }) => `${role}: ${text}`,
      );
    }, code);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const parsed = new dom.window.DOMParser().parseFromString(html, 'text/html');
    if (parsed.documentElement.outerHTML !== html) continue; // misnested elements: not the same tree
    compared++;
    const expected = segment(parsed, staticEnvironment(parsed)).map(({ role, text }) => `${role}: ${text}`);
    expect(found, `seed ${seed}`).toEqual(expected);
  }
  expect(compared).toBeGreaterThan(40);
});
