import type { Hunk } from './model';

/** Cells of the table that aligns two stretches exactly; longer stretches are split first. */
const MAX_CELLS = 1 << 20;

let table = new Uint16Array(1 << 12);

interface Stretch {
  a: Uint32Array;
  b: Uint32Array;
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
}

/**
 * Where two word lists differ, in order: the stretches outside a longest common subsequence. Long lists are first split
 * at words that stand once on either side (patience diff, B. Cohen 2003), so the work stays bounded; a long stretch
 * without such words counts as wholly different.
 */
export function align(a: Uint32Array, b: Uint32Array): Hunk[] {
  const hunks: Hunk[] = [];
  const stack: Stretch[] = [{ a, b, aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }];
  for (let stretch = stack.pop(); stretch; stretch = stack.pop()) {
    trim(stretch);
    const rows = stretch.aEnd - stretch.aStart;
    const columns = stretch.bEnd - stretch.bStart;
    if (rows === 0 && columns === 0) continue;
    if (rows === 0 || columns === 0) pushHunk(hunks, stretch);
    else if ((rows + 1) * (columns + 1) <= MAX_CELLS) alignExactly(stretch, hunks);
    else {
      const parts = splitAtAnchors(stretch);
      if (parts.length === 0) pushHunk(hunks, stretch);
      // The last part goes to the bottom of the stack, so that parts are done in order.
      for (let i = parts.length - 1; i >= 0; i--) stack.push(parts[i] as Stretch);
    }
  }
  return hunks;
}

function pushHunk(hunks: Hunk[], { aStart, aEnd, bStart, bEnd }: Hunk): void {
  const last = hunks[hunks.length - 1];
  if (last && last.aEnd === aStart && last.bEnd === bStart) {
    last.aEnd = aEnd;
    last.bEnd = bEnd;
  } else hunks.push({ aStart, aEnd, bStart, bEnd });
}

/** Takes equal words off both ends. */
function trim(stretch: Stretch): void {
  const { a, b } = stretch;
  while (stretch.aStart < stretch.aEnd && stretch.bStart < stretch.bEnd && a[stretch.aStart] === b[stretch.bStart]) {
    stretch.aStart++;
    stretch.bStart++;
  }
  while (
    stretch.aStart < stretch.aEnd &&
    stretch.bStart < stretch.bEnd &&
    a[stretch.aEnd - 1] === b[stretch.bEnd - 1]
  ) {
    stretch.aEnd--;
    stretch.bEnd--;
  }
}

/** Fills the table of common-subsequence lengths from the ends backwards, then walks it from the beginnings. */
function alignExactly({ a, b, aStart, aEnd, bStart, bEnd }: Stretch, hunks: Hunk[]): void {
  const width = bEnd - bStart + 1;
  const cells = (aEnd - aStart + 1) * width;
  if (table.length < cells) table = new Uint16Array(cells);
  table.fill(0, cells - width, cells);
  for (let i = aEnd - 1; i >= aStart; i--) {
    const row = (i - aStart) * width;
    table[row + width - 1] = 0;
    for (let j = bEnd - 1; j >= bStart; j--) {
      const cell = row + (j - bStart);
      const down = table[cell + width] as number;
      const right = table[cell + 1] as number;
      table[cell] = a[i] === b[j] ? (table[cell + width + 1] as number) + 1 : down > right ? down : right;
    }
  }
  let i = aStart;
  let j = bStart;
  while (i < aEnd || j < bEnd) {
    if (i < aEnd && j < bEnd && a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const cell = (i - aStart) * width + (j - bStart);
    const down = i < aEnd ? (table[cell + width] as number) : -1;
    const right = j < bEnd ? (table[cell + 1] as number) : -1;
    const takeA = down >= right;
    pushHunk(hunks, { aStart: i, aEnd: takeA ? i + 1 : i, bStart: j, bEnd: takeA ? j : j + 1 });
    if (takeA) i++;
    else j++;
  }
}

/** The stretches between words that stand once on both sides and in the same order; none where there is no such word. */
function splitAtAnchors(stretch: Stretch): Stretch[] {
  const anchors = longestIncreasing(sharedSingles(stretch));
  if (anchors.length === 0) return [];
  const parts: Stretch[] = [];
  let { aStart, bStart } = stretch;
  for (const [i, j] of anchors) {
    parts.push({ ...stretch, aStart, aEnd: i, bStart, bEnd: j });
    aStart = i + 1;
    bStart = j + 1;
  }
  parts.push({ ...stretch, aStart, bStart });
  return parts;
}

function sharedSingles({ a, b, aStart, aEnd, bStart, bEnd }: Stretch): [number, number][] {
  const placesA = singles(a, aStart, aEnd);
  const placesB = singles(b, bStart, bEnd);
  const shared: [number, number][] = [];
  for (const [word, i] of placesA) {
    const j = placesB.get(word);
    if (i >= 0 && j !== undefined && j >= 0) shared.push([i, j]);
  }
  return shared;
}

/** Where each word stands; −1 for one that stands more than once. In order of first occurrence. */
function singles(words: Uint32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = start; i < end; i++) places.set(words[i] as number, places.has(words[i] as number) ? -1 : i);
  return places;
}

/** The longest list of pairs that grows on both sides (patience sorting); the pairs come sorted by the first. */
function longestIncreasing(pairs: [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as [number, number])[1] < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tails.length > 0 ? (tails[tails.length - 1] as number) : -1; at >= 0; at = before[at] as number) {
    chain.push(pairs[at] as [number, number]);
  }
  return chain.reverse();
}
