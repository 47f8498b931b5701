import type { PageReport, PageState } from '@/lib/messages/protocol';

/** The report of a page of which nothing is known. No other import: the gate carries it into every Arabic page. */
export function emptyReport(state: PageState): PageReport {
  const { hostname: host, href: url } = location;
  const nothing = { terms: [], entities: [], repeats: [], lookalikes: [], groups: [], runs: [], outline: [] };
  return { state, host, url, title: document.title, ...nothing, folded: false, here: 0 };
}
