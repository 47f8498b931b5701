import { splitProclitics, toSpelling } from '@/lib/arabic';

/** How a word of a page (or of a term) begins. */
export interface Beginning {
  /** The proclitics without the article, joined: «وب». */
  proclitics: string;
  article: boolean;
  /** UTF-16 offset in the word where the article or stem begins; a fused لل counts as the article. */
  offset: number;
  /** What is left of the word, marks and all. */
  rest: string;
}

/**
 * Takes off as much of a word's beginning as leaves something that still counts as the same word.
 * @param isSame whether a rest still is the word; `stripped` tells that more than an article was taken off
 */
export function readBeginning(word: string, isSame: (rest: string, stripped: boolean) => boolean): Beginning {
  const spelling = toSpelling(word);
  const splits = splitProclitics(spelling);
  for (let i = splits.length - 1; i > 0; i--) {
    const split = splits[i];
    if (!split || !isSame(split.rest, split.proclitics.length > 0)) continue;
    const { proclitics, article, rest } = split;
    const offset = spelling === word ? stemOffset(word, rest, article) : 0;
    return { proclitics: proclitics.join(''), article, offset, rest };
  }
  return { proclitics: '', article: false, offset: 0, rest: spelling };
}

function stemOffset(word: string, rest: string, article: boolean): number {
  const before = word.slice(0, word.length - rest.length);
  if (!article) return before.length;
  const alef = Math.max(before.lastIndexOf('ا'), before.lastIndexOf('ٱ'));
  return alef >= 0 ? alef : before.indexOf('ل');
}

/** Pronouns that may stand at the end of a word of some length. */
export const ENCLITIC = /(?<=...)(?:ها|هم|هن|هما|نا|كم|ك|ه)$/;

/** Whether a word ends in a possessive pronoun («أمنها»), before which it still is the same word. */
export function hasPossessive(word: string, isSame: (stem: string) => boolean): boolean {
  const stem = word.replace(ENCLITIC, '');
  if (stem === word) return false;
  return isSame(stem) || (stem.endsWith('ت') && isSame(`${stem.slice(0, -1)}ة`));
}
