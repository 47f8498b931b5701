import { type Browser, browser } from 'wxt/browser';

/** True for messages from this extension itself: its pages, its background, its content scripts. */
export function isOurs(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

/** True when the sender is one of the extension's own pages (popup, panel, options), opened in a tab or not. */
export function isFromExtensionPage(sender: Browser.runtime.MessageSender): boolean {
  return isOurs(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL('/' as never));
}
