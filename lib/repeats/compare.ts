import { align } from './align';
import { tellsFigure } from './figure-words';
import { readWordSpans, type WordSpans, type Words } from './words';

export interface TextRange {
  start: number;
  end: number;
}

/** A stretch of words that differs. For words added or removed, the range on the other side is empty: the place between. */
export interface WordChange {
  kind: 'added' | 'removed' | 'changed';
  first: TextRange;
  second: TextRange;
  /** Figures or dates stand on both sides of a change: what a reader wants to see first. */
  figure: boolean;
}

/**
 * What the words of `b` changed against those of `a`, in order of the text, with UTF-16 offsets in both. Spelling
 * variants, harakat and punctuation are no changes. Compares the first 4,096 words.
 */
export function compareParagraphs(a: string, b: string): WordChange[] {
  const wordsA = readWordSpans(a);
  const wordsB = readWordSpans(b);
  return align(wordsA.hashes, wordsB.hashes).map(({ aStart, aEnd, bStart, bEnd }) => ({
    kind: aStart === aEnd ? 'added' : bStart === bEnd ? 'removed' : 'changed',
    first: rangeOf(wordsA, aStart, aEnd),
    second: rangeOf(wordsB, bStart, bEnd),
    figure: holdsFigure(wordsA, aStart, aEnd) && holdsFigure(wordsB, bStart, bEnd),
  }));
}

function rangeOf({ starts, ends }: WordSpans, from: number, to: number): TextRange {
  if (from < to) return { start: starts[from] as number, end: ends[to - 1] as number };
  const place = from > 0 ? (ends[from - 1] as number) : 0;
  return { start: place, end: place };
}

function holdsFigure({ hashes }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tellsFigure(hashes[i] as number)) return true;
  return false;
}
