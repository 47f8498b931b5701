import { throttle } from './schedule';

const SETTLE = 400;

/**
 * Calls back, at most once in 400 ms, after the page's text or structure changed: late paragraphs, live blogs, single
 * page navigation. Attributes are not watched: they change all the time, and what they show or hide is seen when the
 * next text arrives.
 */
export function observePage(document: Document, changed: () => void, signal: AbortSignal): void {
  const later = throttle(changed, SETTLE, signal);
  const observer = new MutationObserver((records) => {
    if (records.some(isOfText)) later();
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function isOfText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => (node.textContent ?? '').trim() !== '');
}
