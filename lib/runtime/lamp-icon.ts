import { browser } from 'wxt/browser';
import { isSiteOn, type Settings } from '@/lib/storage';

const SIZES = [16, 32, 48] as const;

function iconOf(lit: boolean): Record<number, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${lit ? '' : 'unlit-'}${size}.png`]));
}

/** Lights the button over one tab, or puts it out. The browser forgets it when the tab goes to another page. */
export async function showLamp(tabId: number, lit: boolean): Promise<void> {
  // The tab may be gone by now.
  await browser.action.setIcon({ tabId, path: iconOf(lit) }).catch(() => undefined);
}

/** Shows on the button what the settings now say: for the lamp as a whole, and for the tabs in front. */
export async function showLamps(settings: Settings): Promise<void> {
  await browser.action.setIcon({ path: iconOf(settings.everywhere) });
  for (const { id, url } of await browser.tabs.query({ active: true })) {
    if (id !== undefined && url && /^https?:/.test(url)) await showLamp(id, isSiteOn(settings, new URL(url).hostname));
  }
}
