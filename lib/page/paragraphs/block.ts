/** What a block of text is on its page. Only `body` takes part in repeats; the rest is listed so that it can be left out. */
export type Role = 'body' | 'heading' | 'caption' | 'nav' | 'aside' | 'footer' | 'comment' | 'hidden' | 'other';

/**
 * One block of rendered text: whitespace collapsed, hidden parts left out, with the way back to the page's text nodes
 * (`rangeAt`, `offsetIn`). Holds its text nodes, so whoever keeps a block keeps them alive.
 */
export interface PageBlock {
  readonly text: string;
  readonly role: Role;
  /** Share of the text's characters that stand inside links, 0–1. */
  readonly linkDensity: number;
  /** Share of the text's letters that are of the Arabic script, 0–1; 0 where there are no letters. */
  readonly arabicShare: number;
  /** The innermost block-level element that holds the whole text. */
  readonly anchor: Element;
  readonly nodes: readonly Text[];
  /** Triples (offset in `text`, index in `nodes`, offset in that node), ascending: where a verbatim stretch begins. */
  readonly runs: Uint32Array;
}
