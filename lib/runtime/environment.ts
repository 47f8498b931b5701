import { browser } from 'wxt/browser';

/** The version of the extension, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The language that the browser's own UI speaks, reduced to the two that ours knows. */
export function browserLanguage(): 'ar' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ar') ? 'ar' : 'en';
}
