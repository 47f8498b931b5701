import { browser } from 'wxt/browser';

const LAMP = '#f6b73c';
const ON_LAMP = '#1d1c1a';
const MOST = 99;

/** Shows the number of repeats of a tab's page on the button, or of terms where nothing repeats. */
export async function showBadge(tabId: number, counts: { repeats: number; terms: number }): Promise<void> {
  const count = counts.repeats || counts.terms;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeText({ tabId, text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: LAMP });
  await browser.action.setBadgeTextColor?.({ tabId, color: ON_LAMP });
}
