import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { serve } from './server';

const EXTENSION = resolve(process.env.SIRAJ_OUT ?? '.output', 'chrome-mv3');
export const CHROMIUM_ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Extension {
  context: BrowserContext;
  id: string;
}

interface TestFixtures {
  context: BrowserContext;
  page: Page;
  worker: Worker;
  extensionId: string;
  site: string;
  /** Console errors and uncaught exceptions of every page of the test. */
  problems: string[];
}

interface WorkerFixtures {
  extension: Extension;
  siteServer: string;
}

/** The service worker as it is now: it is another one each time it comes back. */
export async function liveWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // One browser for all tests of a worker process: a launch costs about a second.
  extension: [
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'siraj-e2e-'));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
        headless: false, // keep Playwright from adding its own headless switches
        args: [...CHROMIUM_ARGS, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
        viewport: { width: 1200, height: 900 },
      });
      const worker = await liveWorker(context);
      await use({ context, id: new URL(worker.url()).host });
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  siteServer: [
    async ({}, use) => {
      const server = await serve(resolve('test/fixtures/pages'));
      await use(server.url);
      server.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ extension }, use) => use(extension.context),
  problems: async ({}, use) => use([]),
  page: async ({ extension, problems }, use) => {
    const page = await extension.context.newPage();
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await use(page);
    await page.close();
  },
  worker: async ({ extension }, use) => use(await liveWorker(extension.context)),
  extensionId: async ({ extension }, use) => use(extension.id),
  site: async ({ siteServer }, use) => use(siteServer),
});
export { expect } from '@playwright/test';

/** Number of ranges under each of our highlight names, dark and light together. */
export function highlightCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const [name, highlight] of CSS.highlights)
      counts[name.replace('-dark', '')] = (counts[name.replace('-dark', '')] ?? 0) + highlight.size;
    return counts;
  });
}
