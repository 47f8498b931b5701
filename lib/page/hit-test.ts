import { isArabicWord, tokenise } from '@/lib/arabic';
import type { PageParagraph, PageText } from './page-text';
import { offsetIn, rangeAt } from './paragraphs';

/** A place in the page's text: the offset in the paragraph's text. */
export interface TextPoint {
  paragraph: PageParagraph;
  offset: number;
}

export interface WordPlace {
  paragraph: PageParagraph;
  start: number;
  end: number;
}

/** The text under a point of the window (CSS pixels), or undefined over pictures, margins and fields. */
export function textAtPoint(document: Document, text: PageText, x: number, y: number): TextPoint | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(document, x, y) });
  const node = caret?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE) return undefined;
  const paragraph = text.byNode(node as Text);
  if (!paragraph) return undefined;
  // The caret goes to the nearer side of a letter, so the letter under the point may be the one before it.
  const offset = offsetIn(paragraph.block, node as Text, caret?.offset ?? 0);
  for (const candidate of [offset, offset - 1]) {
    if (candidate >= 0 && isUnder(paragraph, candidate, x, y)) return { paragraph, offset: candidate };
  }
  return undefined;
}

/** The text at a DOM position, such as the caret of a selection. */
export function textAtNode(text: PageText, node: Text, nodeOffset: number): TextPoint | undefined {
  const paragraph = text.byNode(node);
  const offset = paragraph ? offsetIn(paragraph.block, node, nodeOffset) : -1;
  return paragraph && offset >= 0 ? { paragraph, offset } : undefined;
}

function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root: Document | ShadowRoot | null = document;
  while (root) {
    const shadow: ShadowRoot | null = root.elementFromPoint(x, y)?.shadowRoot ?? null;
    if (!shadow || roots.includes(shadow)) break;
    roots.push(shadow);
    root = shadow;
  }
  return roots;
}

/** Letters of thin ink leave gaps; a point this near to a letter's box counts as on it (px). */
const SLACK = 3;

function isUnder(paragraph: PageParagraph, offset: number, x: number, y: number): boolean {
  return rectsOf(paragraph, offset, offset + 1).some(
    (rect) => x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK,
  );
}

/** The boxes, one a line, of a stretch of a paragraph in the window's coordinates. */
export function rectsOf(paragraph: PageParagraph, start: number, end: number): DOMRect[] {
  const range = liveRange(paragraph, start, end);
  return range ? [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0) : [];
}

/** A live range, for measuring and scrolling only. */
export function liveRange(paragraph: PageParagraph, start: number, end: number): Range | undefined {
  const place = rangeAt(paragraph.block, start, end);
  if (!place) return undefined;
  const range = place.startNode.ownerDocument.createRange();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range;
}

/** The Arabic word around an offset, or undefined between words and on words of other scripts. */
export function wordAt({ paragraph, offset }: TextPoint): WordPlace | undefined {
  const { text } = paragraph.block;
  // A window around the offset is enough: no word is longer, and a paragraph may have a million letters.
  const from = text.lastIndexOf(' ', Math.max(0, offset - 1)) + 1;
  const space = text.indexOf(' ', offset);
  const piece = text.slice(from, space < 0 ? text.length : space);
  const token = tokenise(piece).find((one) => from + one.start <= offset && offset < from + one.end);
  if (token?.kind !== 'word' || !isArabicWord(piece.slice(token.start, token.end))) return undefined;
  return { paragraph, start: from + token.start, end: from + token.end };
}
