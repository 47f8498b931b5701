import { HOST_NAME } from './lamp-host';

/** Time from the first change of a burst to the next look at the page (ms). */
const SETTLE = 400;
/** Pages with clocks and tickers change all the time and say nothing new: then looks become rarer, up to this. */
const RAREST = 6_400;

/**
 * Calls back after the page's text or structure changed: late paragraphs, live blogs, single page navigation. `look`
 * tells whether there was anything new for the reader; while there is not, looks become rarer. Attributes are not
 * watched: they change all the time, and what they show or hide is seen when the next text arrives.
 */
export function observePage(
  document: Document,
  look: () => Promise<boolean>,
  signal: AbortSignal,
): { watch(root: ShadowRoot): void } {
  let wait = SETTLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(async () => {
      const found = await look();
      timer = undefined;
      wait = found ? SETTLE : Math.min(RAREST, wait * 2);
      if (missed && !signal.aborted) later();
      missed = false;
    }, wait);
  };
  /** A change came while the page was being read: it may have been seen or not, so there is one more look. */
  let missed = false;
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfText)) return;
    missed = timer !== undefined;
    later();
  });
  // A document's observer does not see into its shadow trees: each open one is watched by itself, once.
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  watch(document.body);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return { watch };
}

function isOfText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) =>
      (node.textContent ?? '').trim() !== '' ||
      (node instanceof Element && node.localName !== HOST_NAME && mayHoldShadow(node)),
  );
}

/** Text in a shadow tree is no text of its host: custom elements, and elements with an open tree, may bring some. */
function mayHoldShadow(element: Element): boolean {
  if (element.shadowRoot || element.localName.includes('-')) return true;
  return [...element.getElementsByTagName('*')].some((inner) => inner.shadowRoot || inner.localName.includes('-'));
}
