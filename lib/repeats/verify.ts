import { commonSubsequence } from './common-words';
import { markCovered } from './shingles';
import type { TextEntry } from './texts';
import { MAX_WORDS } from './words';

/** Least similarity of a near copy, by the words of the shorter side: chance alone makes short paragraphs alike. */
const NEAR: readonly [words: number, similarity: number][] = [
  [40, 0.6],
  [25, 0.62],
  [15, 0.68],
  [8, 0.85],
];
const CONTAINED_WORDS = 10;
const CONTAINED_SHARE = 0.85;
/** From here a short paragraph counts as a part of the long one, although it would pass as a near copy too. */
const PART_SHARE = 0.95;
const PART_LENGTH = 0.75;

export interface Resemblance {
  kind: 'near' | 'contains';
  similarity: number;
  /** For each word of the two texts: 1 if it stands in a shared shingle. Valid until the next call of `verify`. */
  coveredA: Uint8Array;
  coveredB: Uint8Array;
}

const coveredA = new Uint8Array(MAX_WORDS);
const coveredB = new Uint8Array(MAX_WORDS);

/** Whether two different texts are near copies or one is part of the other, and how alike they are. */
export function verify(a: TextEntry, b: TextEntry): Resemblance | undefined {
  const wordsA = a.words.hashes;
  const wordsB = b.words.hashes;
  const shareA = markCovered(wordsA, b.shingles, coveredA);
  const shareB = markCovered(wordsB, a.shingles, coveredB);
  const shorter = Math.min(wordsA.length, wordsB.length);
  const contained = (wordsA.length <= wordsB.length ? shareA : shareB) / shorter;
  const isPart = shorter >= CONTAINED_WORDS && contained >= CONTAINED_SHARE;
  if (isPart && contained >= PART_SHARE && shorter <= PART_LENGTH * Math.max(wordsA.length, wordsB.length)) {
    return { kind: 'contains', similarity: contained, coveredA, coveredB };
  }
  const similarity = likeness(wordsA, wordsB, shareA + shareB);
  if (similarity >= leastSimilarity(shorter)) return { kind: 'near', similarity, coveredA, coveredB };
  return isPart ? { kind: 'contains', similarity: contained, coveredA, coveredB } : undefined;
}

/** The greater of both shares: words in common order, words in shared shingles (which clauses that swapped keep). */
function likeness(a: Uint32Array, b: Uint32Array, covered: number): number {
  const total = a.length + b.length;
  const common = commonSubsequence(a, b) ?? 0;
  return Math.max(2 * common, covered) / total;
}

function leastSimilarity(words: number): number {
  for (const [from, similarity] of NEAR) if (words >= from) return similarity;
  return Number.POSITIVE_INFINITY;
}
