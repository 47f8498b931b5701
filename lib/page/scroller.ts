export interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The elements around an element, itself too, that cut off what goes over their edges; innermost first. */
function* clipping(view: Window, element: Element): Generator<Element> {
  const { body, documentElement } = view.document;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = parentOf(at)) {
    if (view.getComputedStyle(at).overflowY !== 'visible') yield at;
  }
}

function parentOf(element: Element): Element | null {
  const root = element.parentElement ? undefined : element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element.parentElement;
}

/** The innermost scroller of the page that an element stands in, or undefined where only the window scrolls. */
export function scrollerOf(view: Window, element: Element): Element | undefined {
  for (const at of clipping(view, element)) if (at.scrollHeight > at.clientHeight) return at;
  return undefined;
}

/** What the scrollers around an element leave to be seen of it, top and bottom, in the window's coordinates (px). */
export function clipOf(view: Window, element: Element): Pick<Edges, 'top' | 'bottom'> {
  let [top, bottom] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const at of clipping(view, element)) {
    const box = at.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { top, bottom };
}
