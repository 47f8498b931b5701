import { shinglesOf } from './shingles';
import type { Words } from './words';

/** One distinct word list of the page, with all paragraphs that consist of it. */
export interface TextEntry {
  /** Its number in the index. */
  number: number;
  text: string;
  words: Words;
  shingles: Uint32Array;
  /** Ids of its paragraphs. */
  ids: Set<number>;
  /** Earlier texts that it resembles. */
  links: Link[];
  /** False once its last paragraph has gone. */
  alive: boolean;
}

/** A resemblance found when a text came, to a text that was there before. */
export interface Link {
  other: TextEntry;
  kind: 'near' | 'contains';
  similarity: number;
  differsIn?: 'name' | 'figure';
  lookalike: boolean;
}

export function newEntry(number: number, text: string, words: Words): TextEntry {
  return { number, text, words, shingles: shinglesOf(words.hashes), ids: new Set(), links: [], alive: true };
}

/** Shingles that two texts share. */
export function sharedShingles(a: TextEntry, b: TextEntry): number[] {
  const shared: number[] = [];
  let j = 0;
  for (let i = 0; i < a.shingles.length && j < b.shingles.length; ) {
    const x = a.shingles[i] as number;
    const y = b.shingles[j] as number;
    if (x === y) shared.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
