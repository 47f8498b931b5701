import type { DateToken } from './scan';
import type { Parts } from './types';
import type { DateWord } from './words';

/**
 * A rule reads tokens from index `at` on, fills `parts`, and returns the index after what it read, or -1.
 * Rules write into `parts` only what they have read for good.
 */
export type Rule = (tokens: readonly DateToken[], at: number, parts: Parts) => number;

const NO_WORD: DateWord = {};

/** What the grammar knows of the token at an index; nothing for numbers, marks and the end of the text. */
export function wordAt(tokens: readonly DateToken[], at: number): DateWord {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : NO_WORD;
}

/** A word inside a date phrase: it may carry a conjunction or preposition only where `clitics` allows them. */
export function plainWordAt(tokens: readonly DateToken[], at: number): DateWord {
  const token = tokens[at];
  return token?.kind === 'word' && token.clitics === '' ? token.word : NO_WORD;
}

export function isMark(tokens: readonly DateToken[], at: number, marks: string): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.form);
}

/** The value of a whole number that stands by itself, or -1: «12», «و7», «الـ19»; not «12.5», «6-9», «كوفيد-19». */
export function integerAt(tokens: readonly DateToken[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.glued || token.values.length !== 1) return -1;
  const next = tokens[at + 1];
  if (next?.touches && next.kind === 'mark' && /^[%٪A-Za-z$€£°_@]/.test(next.form)) return -1;
  return token.values[0] as number;
}

export function isConjoined(token: DateToken | undefined): boolean {
  return token?.clitics.startsWith('و') === true;
}
