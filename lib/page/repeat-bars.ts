import type { RepeatKind, Repeats } from '@/lib/repeats';
import { changesBetween } from './changes';
import { rectsOf } from './hit-test';
import type { PageParagraph, PageText } from './page-text';
import { type RepeatView, viewRepeats } from './repeat-view';
import { clipOf, type Edges } from './scroller';

/** One bar at the start edge of a stretch of paragraphs, in document coordinates (px). */
export interface RepeatBar {
  /** Stands for the same stretch from one drawing to the next. */
  key: string;
  side: 'copy' | 'original';
  kind: RepeatKind;
  /** Ordinals of the stretch on the other side. */
  other: [number, number];
  /** Ordinals of this stretch. */
  own: [number, number];
  /** Words that differ, for a single near copy. */
  changes: number;
  /** For a single `contains`: whether this paragraph holds the other, or is held by it. */
  holds: boolean;
  /** Whether this copy is folded to one line. */
  isFolded: boolean;
  /** Place of the bar: its inner edge, top and height. */
  x: number;
  y: number;
  height: number;
  /** The side of the text that it stands on. */
  edge: 'left' | 'right';
  /** Room for a note beside it (px). */
  room: number;
  paper: Element;
  view: RepeatView;
}

const DISTANCE = 18;
const BAR_SPACE = 8;

/** The box of a stretch of paragraphs, by its lines of text; of a folded one, by the line that is left. */
function edgesOf(paragraphs: readonly PageParagraph[], isFolded: (element: Element) => boolean): Edges | undefined {
  let edges: Edges | undefined;
  for (const paragraph of paragraphs) {
    const { anchor, text } = paragraph.block;
    const shown = isFolded(anchor) ? anchor.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY;
    for (const rect of rectsOf(paragraph, 0, text.length)) {
      if (rect.top >= shown) continue;
      edges = {
        left: Math.min(edges?.left ?? rect.left, rect.left),
        right: Math.max(edges?.right ?? rect.right, rect.right),
        top: Math.min(edges?.top ?? rect.top, rect.top),
        bottom: Math.max(edges?.bottom ?? rect.top, Math.min(rect.bottom, shown)),
      };
    }
  }
  return edges;
}

/** The paragraphs of a stretch of ids. */
export function stretch(text: PageText, [from, to]: [number, number]): PageParagraph[] {
  return text.body.filter((paragraph) => from <= paragraph.id && paragraph.id <= to);
}

function measure(view: Window, paragraphs: readonly PageParagraph[], isFolded: (element: Element) => boolean) {
  const edges = edgesOf(paragraphs, isFolded);
  const first = paragraphs[0];
  if (!edges || !first) return undefined;
  // In a scroller of the page only what is seen has a bar: it would stand on something else.
  const clip = clipOf(view, first.block.anchor);
  const [top, bottom] = [Math.max(edges.top, clip.top), Math.min(edges.bottom, clip.bottom)];
  if (bottom <= top) return undefined;
  const rtl = view.getComputedStyle(first.block.anchor).direction === 'rtl';
  const room = rtl ? view.document.documentElement.clientWidth - edges.right : edges.left;
  const distance = Math.min(DISTANCE, Math.max(BAR_SPACE, room / 2));
  return {
    x: view.scrollX + (rtl ? edges.right + distance : edges.left - distance),
    y: view.scrollY + top,
    height: bottom - top,
    edge: rtl ? ('right' as const) : ('left' as const),
    room: room - distance,
    paper: first.block.anchor,
  };
}

/**
 * Where the bars stand now: one on every stretch of later copies, and a quiet one on each original. Reads layout only,
 * and yields after each bar.
 */
export function* placeBars(
  view: Window,
  text: PageText,
  repeats: Repeats,
  isFolded: (element: Element) => boolean,
): Generator<undefined, RepeatBar[]> {
  const views = viewRepeats(repeats);
  const bars: RepeatBar[] = [];
  const originals = new Set<string>();
  const ordinals = ([from, to]: [number, number]): [number, number] => [
    text.byId(from)?.ordinal ?? 0,
    text.byId(to)?.ordinal ?? 0,
  ];
  for (const repeat of views) {
    for (const side of ['original', 'copy'] as const) {
      const key = `${side} ${repeat[side].join('–')}`;
      if (side === 'original' && originals.has(key)) continue;
      originals.add(key);
      const paragraphs = stretch(text, repeat[side]);
      const place = measure(view, paragraphs, isFolded);
      if (!place) continue;
      const single = paragraphs.length === 1 && repeat.kind !== 'exact';
      const [a, b] = [text.byId(repeat.original[0]), text.byId(repeat.copy[0])];
      bars.push({
        key,
        side,
        kind: repeat.kind,
        own: ordinals(repeat[side]),
        other: ordinals(repeat[side === 'copy' ? 'original' : 'copy']),
        changes: single && a && b ? changesBetween(a, b).length : 0,
        holds: (b?.block.text.length ?? 0) > (a?.block.text.length ?? 0),
        isFolded: false,
        ...place,
        view: repeat,
      });
      yield;
    }
  }
  return bars;
}
