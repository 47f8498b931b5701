/** Words in a shingle. Three survive a change in every fourth word, and rarely meet by chance in longer paragraphs. */
export const SHINGLE_WORDS = 3;

/** The hash of the shingle that begins at word `at`; never 0. */
export function shingleAt(words: Uint32Array, at: number): number {
  let hash = Math.imul(words[at] as number, 0x9e3779b1);
  hash = Math.imul(hash ^ (words[at + 1] as number), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (words[at + 2] as number), 0xc2b2ae35);
  return (hash ^ (hash >>> 16) || 1) >>> 0;
}

/** The distinct shingles of a word list, sorted. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const size = Math.max(0, words.length - SHINGLE_WORDS + 1);
  const all = new Uint32Array(size);
  for (let i = 0; i < size; i++) all[i] = shingleAt(words, i);
  all.sort();
  let distinct = 0;
  for (let i = 0; i < size; i++) {
    if (i === 0 || all[i] !== all[i - 1]) all[distinct++] = all[i] as number;
  }
  return distinct === size ? all : all.slice(0, distinct);
}

/** Whether a sorted list of shingles holds one. */
export function holdsShingle(sorted: Uint32Array, shingle: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] as number;
    if (value === shingle) return true;
    if (value < shingle) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Marks (1) every word of `words` that stands in a shingle of the other side. @returns how many. */
export function markCovered(words: Uint32Array, others: Uint32Array, covered: Uint8Array): number {
  let total = 0;
  covered.fill(0, 0, words.length);
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    if (!holdsShingle(others, shingleAt(words, i))) continue;
    for (let j = i; j < i + SHINGLE_WORDS; j++) {
      if (covered[j] === 0) {
        covered[j] = 1;
        total++;
      }
    }
  }
  return total;
}
