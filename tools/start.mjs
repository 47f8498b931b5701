/**
 * npm start [-- FILE]: builds the extension and opens the bundled article, or the .html or .txt file given, in Chromium
 * with it loaded. Without a display it runs headless, saves a screenshot, prints what was found, and ends.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { chromiumPath, ROOT, run, setUp } from './setup.mjs';

const BUNDLED = join(ROOT, 'test/fixtures/pages/cyber-security.html');
const EXTENSION = join(ROOT, '.output/chrome-mv3');

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** The file to open, checked before anything is built: a wrong name should not cost a minute. */
function chosenFile() {
  const [given, ...more] = process.argv.slice(2);
  if (more.length > 0) fail('npm start takes one file at most.');
  if (given === undefined) return BUNDLED;
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!existsSync(file)) fail(`${given}: no such file.`);
  if (!['.html', '.htm', '.txt'].includes(extname(file).toLowerCase()))
    fail(`${given}: only .html and .txt files can be opened.`);
  return file;
}

const escapeHtml = (text) => text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]);

/** A text file as a page: a line is a paragraph. */
function pageOf(file) {
  const text = readFileSync(file, 'utf8');
  if (extname(file).toLowerCase() !== '.txt') return text;
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${escapeHtml(basename(file))}</title>
<style>:root{color-scheme:light dark}body{max-inline-size:42rem;margin:3rem auto;padding-inline:4rem;font:1.2rem/2 system-ui,sans-serif}</style>
<main>${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}</main></html>`;
}

async function serve(file) {
  const html = pageOf(file);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function launch(headless) {
  const { chromium } = await import('playwright-core');
  const profile = mkdtempSync(join(tmpdir(), 'siraj-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false, // keep Playwright from adding its own headless switches
    viewport: headless ? { width: 1200, height: 900 } : null,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  return { context, end: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Asks the page's reader what it found, as the popup does, until it has read everything. */
async function reportOf(context, url) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  for (let tries = 0; tries < 200; tries++) {
    const report = await worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (tab?.id === undefined) return undefined;
      const answer = await chrome.tabs
        .sendMessage(tab.id, { siraj: 'report', request: {} }, { frameId: 0 })
        .catch(() => undefined);
      return answer?.value;
    }, url);
    if (report && report.state !== 'reading' && (report.state !== 'not-arabic' || tries > 40)) return report;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('the page was not read within 20 seconds');
}

function print(report) {
  const list = (items) => (items.length === 0 ? '  –' : items.map((item) => `  ${item}`).join('\n'));
  const range = ([from, to]) => (from === to ? `${from}` : `${from}–${to}`);
  const runs = report.runs.map(({ first, second }) => `run ${range(first)} → ${range(second)}`);
  const pairs = report.repeats.map(
    (pair) => `${pair.kind} ${pair.first} → ${pair.second} (${Math.round(pair.similarity * 100)} %)`,
  );
  console.log(`\nState: ${report.state}`);
  console.log(`\nParagraphs: ${report.outline.length}`);
  console.log(`\nRepeats: ${report.repeats.length}\n${list([...runs, ...pairs])}`);
  const entities = report.entities.map((one) => `${one.type}: ${one.name} × ${one.occurrences.length}`);
  console.log(`\nEntities: ${report.entities.length}\n${list(entities)}`);
  const terms = report.terms.map((one) => `${one.occurrences[0].text} (${one.termId}) × ${one.occurrences.length}`);
  console.log(`\nTerms: ${report.terms.length}\n${list(terms)}`);
}

async function showHeadless(url) {
  const { context, end } = await launch(true);
  try {
    const page = await context.newPage();
    await page.goto(url);
    print(await reportOf(context, url));
    const folder = join(ROOT, 'screenshots');
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, 'start.png') });
    console.log('\nNo display: the page was read headless; its picture is screenshots/start.png');
  } finally {
    await context.close();
    end();
  }
}

async function showInWindow(url) {
  const { context, end } = await launch(false);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log('Chromium is open; close its window to end.');
  await new Promise((closed) => context.on('close', closed));
  end();
}

const file = chosenFile();
setUp();
run('npx', ['wxt', 'build'], { quiet: true });
const server = await serve(file);
try {
  await (hasDisplay() ? showInWindow(server.url) : showHeadless(server.url));
} finally {
  server.close();
}
