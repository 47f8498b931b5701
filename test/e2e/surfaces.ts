import type { BrowserContext, Page } from '@playwright/test';
import { liveWorker } from './fixtures';

/** Writes values into the extension's storage, as its own parts would find them. */
export async function store(context: BrowserContext, values: Record<string, unknown>): Promise<void> {
  const worker = await liveWorker(context);
  await worker.evaluate((stored) => chrome.storage.local.set(stored), values);
}

/** Empties the extension's storage. */
export async function emptyStorage(context: BrowserContext): Promise<void> {
  const worker = await liveWorker(context);
  await worker.evaluate(() => chrome.storage.local.clear());
}

/** Opens a surface of Siraj as a page of its own; `about` is the page that it shows. */
export async function openSurface(
  context: BrowserContext,
  extensionId: string,
  name: 'popup' | 'sidepanel' | 'options',
  about?: Page,
): Promise<Page> {
  const worker = await liveWorker(context);
  const url = about?.url();
  const tab =
    url && (await worker.evaluate(async (at) => (await chrome.tabs.query({})).find((one) => one.url === at)?.id, url));
  const page = await context.newPage();
  const size = { popup: [400, 600], sidepanel: [400, 860], options: [1080, 900] }[name] as [number, number];
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.goto(`chrome-extension://${extensionId}/${name}.html${tab ? `?tab=${tab}` : ''}`);
  return page;
}
