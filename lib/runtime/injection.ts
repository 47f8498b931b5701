import { browser } from 'wxt/browser';

declare global {
  /** Flags in our isolated world of a page; see lib/page/gate-keeper. */
  var sirajGate: boolean | undefined;
  var sirajForced: boolean | undefined;
}

const READER = '/reader.js';
const VIEW = '/view.js';
const GATE = '/gate.js';

/** Starts the reader in one frame. @throws when the frame is gone or closed to extensions */
export async function startReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] as never });
}

/** Puts the view into one frame. @throws when the frame is gone */
export async function startView(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [VIEW] as never });
}

/**
 * Starts the reader in a tab's page though the gate took it for another language: the reader of the page knows better.
 * @throws when the page is closed to extensions
 */
export async function forceReader(tabId: number): Promise<void> {
  const force = () => {
    globalThis.sirajForced = true;
  };
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: force });
  await startReader(tabId, 0);
}

/**
 * Whether our gate stands in a tab's page: a page with a gate that does not answer holds no Arabic. False where no
 * script of ours can run.
 */
export async function hasGate(tabId: number): Promise<boolean> {
  const look = () => globalThis.sirajGate === true;
  const results = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, func: look })
    .catch(() => undefined);
  return results?.[0]?.result === true;
}

/**
 * Replaces our style sheet in one frame. No node of the page carries it and the page cannot read it. It has the
 * author's origin, for Chromium paints a highlight's background only from author sheets, whatever its computed style
 * says; shadow trees inherit the highlights of their hosts.
 */
export async function replaceStyle(tabId: number, frameId: number, css: string, previous: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  if (css) await browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' });
  if (previous && previous !== css) await browser.scripting.removeCSS({ target, css: previous, origin: 'AUTHOR' });
}

/** Puts the gate into tabs that were open before the extension was installed or updated. */
export async function openGates(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] })) {
    if (tab.id === undefined || tab.discarded) continue;
    // Tabs closed to extensions (stores, error pages) refuse; there is nothing to do about it.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [GATE] as never }).catch(() => undefined);
  }
}

/** Tells every tab to look at its page again. Tabs without our script do not answer. */
export async function recheckTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    browser.tabs.sendMessage(tab.id, { siraj: 'recheck', request: { force: false } }).catch(() => undefined);
  }
}
