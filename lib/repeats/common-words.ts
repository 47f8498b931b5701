const NO_WORD = -1;

/** Above this many machine words of work (some 2 ms) the longest common subsequence is not computed. */
const MAX_WORK = 1 << 19;

let masks = new Uint32Array(4096);
let state = new Uint32Array(64);
let slotWord = new Float64Array(256);
let slotRow = new Int32Array(256);

/**
 * The length of the longest common subsequence of two word lists, bit-parallel (H. Hyyrö, "Bit-parallel LCS-length
 * computation revisited", 2004): |a| · |b| / 32 steps. @returns undefined where the lists are too long for that.
 */
export function commonSubsequence(a: Uint32Array, b: Uint32Array): number | undefined {
  const [pattern, text] = a.length <= b.length ? [a, b] : [b, a];
  const width = (pattern.length + 31) >> 5;
  if (width * (text.length + pattern.length) > MAX_WORK) return undefined;
  if (pattern.length === 0) return 0;
  fillMasks(pattern, width);
  state.fill(0xffffffff, 0, width);
  const slots = slotWord.length - 1;
  for (let i = 0; i < text.length; i++) {
    const row = findRow(text[i] as number, slots);
    if (row >= 0) advance(row * width, width);
  }
  return countZeros(pattern.length, width);
}

/** V ← (V + (V & M)) | (V & ¬M), with the carry taken from word to word. */
function advance(offset: number, width: number): void {
  let carry = 0;
  for (let k = 0; k < width; k++) {
    const v = state[k] as number;
    const matched = (v & (masks[offset + k] as number)) >>> 0;
    const sum = v + matched + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    state[k] = (sum | (v & ~matched)) >>> 0;
  }
}

function countZeros(length: number, width: number): number {
  let zeros = 0;
  for (let k = 0; k < width; k++) {
    const bits = Math.min(32, length - k * 32);
    let inverted = ~(state[k] as number);
    if (bits < 32) inverted &= (1 << bits) - 1;
    for (; inverted !== 0; inverted &= inverted - 1) zeros++;
  }
  return zeros;
}

/** One row of `masks` for each distinct word of the pattern: a bit for every place where it stands. */
function fillMasks(pattern: Uint32Array, width: number): void {
  let size = 16;
  while (size < pattern.length * 2) size *= 2;
  if (slotWord.length < size || slotWord.length > size * 8) {
    slotWord = new Float64Array(size);
    slotRow = new Int32Array(size);
  }
  slotWord.fill(NO_WORD);
  if (state.length < width) state = new Uint32Array(width * 2);
  if (masks.length < pattern.length * width) masks = new Uint32Array(pattern.length * width * 2);
  const slots = slotWord.length - 1;
  let rows = 0;
  for (let i = 0; i < pattern.length; i++) {
    const word = pattern[i] as number;
    let slot = (word >>> 1) & slots;
    while (slotWord[slot] !== NO_WORD && slotWord[slot] !== word) slot = (slot + 1) & slots;
    if (slotWord[slot] === NO_WORD) {
      slotWord[slot] = word;
      slotRow[slot] = rows;
      masks.fill(0, rows * width, (rows + 1) * width);
      rows++;
    }
    const at = (slotRow[slot] as number) * width + (i >> 5);
    masks[at] = ((masks[at] as number) | (1 << (i & 31))) >>> 0;
  }
}

function findRow(word: number, slots: number): number {
  let slot = (word >>> 1) & slots;
  while (slotWord[slot] !== NO_WORD) {
    if (slotWord[slot] === word) return slotRow[slot] as number;
    slot = (slot + 1) & slots;
  }
  return -1;
}
