import { BLOCK, PHRASING } from './tags';

/** How an element takes part in its parent's flow, as bits. 0: inline, its text runs on. */
export const Flow = {
  Inline: 0,
  /** A block of its own: text before, inside and after it are different blocks. */
  Block: 1,
  /** In the line but set apart by its box (inline-block): no block of its own, yet words do not join across it. */
  Apart: 2,
  /** Not shown, with all that is in it. */
  Hidden: 4,
  /** Shown over the page in a fixed place: bars, banners, dialogs. */
  Overlay: 8,
} as const;

/** What segmentation must know of layout. Browsers answer from computed style, the headless entry from its own cascade. */
export interface PageEnvironment {
  /** Bits of `Flow`. */
  flow(element: Element): number;
  /** Whether line feeds in the element's text are rendered as line breaks (`white-space: pre-line` and kin). */
  keepsLines(element: Element): boolean;
  /** What is rendered in the element's place: its shadow root where one is open, else the element itself. */
  content(element: Element): ParentNode;
  /** The nodes given to a slot; undefined where the slot's own content is shown. */
  assigned(slot: Element): readonly Node[] | undefined;
}

/** Lengths and clips by which text is kept for screen readers and off the screen. */
export function isClippedAway(style: {
  clip: string;
  clipPath: string;
  width: string;
  height: string;
  left: string;
  right: string;
}): boolean {
  if (/^rect\((?:[01](?:px)?[,\s]*){4}\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (/^[01]px$/.test(style.width) && /^[01]px$/.test(style.height)) return true;
  return /^-\d{4,}(?:\.\d+)?px$/.test(style.left) || /^-\d{4,}(?:\.\d+)?px$/.test(style.right);
}

/** What decides how a box stands in its line; computed or declared values. */
export interface BoxStyle {
  display: string;
  position: string;
  float: string;
}

/** The flow of a shown element from its box. */
export function boxFlow(style: BoxStyle, tag: string): number {
  const { display } = style;
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) {
    return BLOCK.has(tag) && display === 'inline' ? Flow.Apart : Flow.Inline;
  }
  if (display.startsWith('inline-')) return Flow.Apart;
  const isTaken = style.position === 'absolute' || style.position === 'fixed';
  // a phrase taken out of its line (a float, a positioned mark) does not cut the sentence in two
  if (PHRASING.has(tag) && (isTaken || (style.float !== 'none' && style.float !== ''))) return Flow.Apart;
  return style.position === 'fixed' ? Flow.Block | Flow.Overlay : Flow.Block;
}

/**
 * The environment of a live page: computed style. It only reads, so that a whole slice costs one style pass. Properties
 * are read one by one, only where they can matter: each costs half a microsecond (`checkVisibility`, which climbs to the
 * root, three times that).
 */
export function browserEnvironment(view: Window & typeof globalThis): PageEnvironment {
  return {
    flow(element) {
      const style = view.getComputedStyle(element);
      const { display } = style;
      if (display === 'none' || style.visibility !== 'visible') return Flow.Hidden;
      const tag = element.localName;
      if (display === 'inline') return boxFlow({ display, position: '', float: '' }, tag);
      if (style.contentVisibility === 'hidden') return Flow.Hidden;
      const { position } = style;
      if ((position === 'absolute' || position === 'fixed') && isClippedAway(style)) return Flow.Hidden;
      return boxFlow({ display, position, float: PHRASING.has(tag) ? style.cssFloat : 'none' }, tag);
    },
    keepsLines: (element) => /^(?:pre|break-spaces)/.test(view.getComputedStyle(element).whiteSpace),
    content: (element) => element.shadowRoot ?? element,
    assigned(slot) {
      const nodes = (slot as HTMLSlotElement).assignedNodes?.();
      return nodes && nodes.length > 0 ? nodes : undefined;
    },
  };
}
