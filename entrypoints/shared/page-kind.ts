import type { PageProblemKind } from '@/components/glossary';

/** Sites that browsers close to every extension. */
const CLOSED_HOSTS = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'accounts.firefox.com']);

/** Why no script of ours answers at an address; '' stands for one that the browser keeps to itself. */
export function silenceOf(url: string): PageProblemKind {
  if (!/^(https?|file):/.test(url)) return 'browser';
  if (isPdf(url)) return 'pdf';
  return CLOSED_HOSTS.has(new URL(url).hostname) ? 'browser' : 'early';
}

/** True for addresses that the browser opens in its PDF viewer. */
export function isPdf(url: string): boolean {
  return /^[^?#]*\.pdf($|[?#])/i.test(url);
}

/** The host of a page's address, '' where there is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) && /^(https?|file):/.test(url) ? new URL(url).hostname : '';
}
