import { browser } from 'wxt/browser';

/** The version of the extension, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The language that the browser's own UI speaks, reduced to the two that ours knows. */
export function browserLanguage(): 'ar' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

const ORPHAN_CHECK = 2_000;

/**
 * Aborts when the extension that this script belongs to was switched off, updated or removed: the script stays in the
 * page then, cut off from the browser's API, and must take its traces away. No event tells of it, so it is asked.
 */
export function whileInstalled(): AbortSignal {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (isInstalled()) return;
    clearInterval(timer);
    controller.abort(new DOMException('the extension is gone', 'AbortError'));
  }, ORPHAN_CHECK);
  return controller.signal;
}

function isInstalled(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // Chromium throws where the context is invalid
  }
}
