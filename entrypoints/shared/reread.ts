import { callPage } from '@/lib/messages';
import { forceReader } from '@/lib/runtime';

/** Has a page read from the start, and as Arabic whatever it looks like: the reader of the page knows better. */
export async function reread(tabId: number): Promise<void> {
  // A page without Arabic does not listen: then the reader is started there by hand.
  await callPage(tabId, 'recheck', { force: true }).catch(() => forceReader(tabId).catch(() => undefined));
}
