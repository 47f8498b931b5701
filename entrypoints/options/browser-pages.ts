import { browser } from 'wxt/browser';

interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** What opens the browser's page for shortcuts; undefined where there is no way to. */
export function shortcutPage(): (() => void) | undefined {
  const { openShortcutSettings } = (browser.commands ?? {}) as FirefoxCommands;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (!import.meta.env.CHROME) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** What opens the browser's page of this extension, with its permissions; undefined where there is no way to. */
export function extensionPage(): (() => void) | undefined {
  if (!import.meta.env.CHROME) return undefined;
  return () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
