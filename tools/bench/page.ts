import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { median, printTable } from './table';

const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = resolve(ROOT, process.env.SIRAJ_OUT ?? '.output', 'chrome-mv3');
const ROUNDS = 5;

interface Sample {
  heapMb: number;
  firstMarkMs: number;
  longestTaskMs: number;
  marks: number;
}

/** A page of about so many paragraphs: the body of a fixture, again and again. */
function pageOf(fixture: string, paragraphs: number): string {
  const html = readFileSync(join(ROOT, 'test/fixtures/pages', fixture), 'utf8');
  const own = [...html.matchAll(/<p>[\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph);
  if (paragraphs <= own.length) return html;
  const more = Array.from({ length: paragraphs - own.length }, (_, i) =>
    (own[i % own.length] as string).replace('</p>', ` (${i})</p>`),
  );
  return html.replace('</main>', `${more.join('\n')}</main>`);
}

async function serve(pages: Map<string, string>) {
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function launch(withExtension: boolean): Promise<{ context: BrowserContext; end(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'siraj-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    headless: false, // keep Playwright from adding its own headless switches
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(withExtension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : []),
    ],
  });
  if (withExtension && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const end = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, end };
}

/**
 * Runs in the page before its own scripts: notes long tasks and the moment of the first mark. A string, because the
 * TypeScript runner would put helpers of its own into a function.
 */
const WATCH = `
  globalThis.notes = { longest: 0, first: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (CSS.highlights.size > 0) notes.first = performance.now();
    else requestAnimationFrame(look);
  };
  look();
`;

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

async function sample(context: BrowserContext, url: string): Promise<Sample> {
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.goto(url);
  await page.waitForTimeout(2_500);
  const loaded = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.domContentLoadedEventEnd ?? 0;
  });
  const notes = await page.evaluate(
    () => (globalThis as unknown as { notes: { longest: number; first: number } }).notes,
  );
  const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
  const heapMb = await heapOf(page);
  await page.close();
  return {
    heapMb,
    firstMarkMs: notes.first === 0 ? Number.NaN : notes.first - loaded,
    longestTaskMs: notes.longest,
    marks,
  };
}

async function samples(context: BrowserContext, url: string): Promise<Sample> {
  await sample(context, url); // the first warms the renderer and the background
  const all: Sample[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await sample(context, url));
  const middle = (key: keyof Sample) => median(all.map((one) => one[key]));
  return {
    heapMb: middle('heapMb'),
    firstMarkMs: middle('firstMarkMs'),
    longestTaskMs: Math.max(...all.map((one) => one.longestTaskMs)),
    marks: middle('marks'),
  };
}

/** What the built extension costs a page in real Chromium, against the same page without it. */
export async function benchPage(): Promise<void> {
  if (!existsSync(EXTENSION)) {
    console.error('The page bench measures the built extension: run `npm run build` first.');
    process.exitCode = 2;
    return;
  }
  const pages = new Map([
    ['/no-arabic', pageOf('english.html', 200)],
    ['/article', pageOf('cyber-security.html', 1)],
    ['/long', pageOf('cyber-security.html', 500)],
  ]);
  const server = await serve(pages);
  const [without, withIt] = [await launch(false), await launch(true)];
  const rows: (string | number)[][] = [];
  for (const path of pages.keys()) {
    const plain = await samples(without.context, server.url + path);
    const lit = await samples(withIt.context, server.url + path);
    rows.push([
      path.slice(1),
      lit.marks,
      lit.heapMb - plain.heapMb,
      lit.firstMarkMs,
      plain.longestTaskMs,
      lit.longestTaskMs,
    ]);
  }
  await Promise.all([without.end(), withIt.end()]);
  server.close();
  printTable(
    'Page in Chromium (medians of 5; longest task: the worst of 5, 0 when none reached 50 ms)',
    ['page', 'marks', 'MB heap more', 'first mark ms after DOM', 'longest task without', 'longest task with'],
    rows,
  );
}
