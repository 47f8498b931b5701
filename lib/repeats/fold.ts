import { toSkeleton } from '@/lib/arabic';

/** What `foldUnit` answers for code units that are not themselves one folded letter or digit. */
export const SEPARATOR = 0;
export const DROPPED = 1;
export const EXPANDED = 2;

const BLOCK = 256;
const blocks: (Uint16Array | undefined)[] = new Array(BLOCK);
const expansions = new Map<number, string>();

/**
 * Folds one UTF-16 code unit for comparison: the skeleton letter (lower case, digits 0–9), or SEPARATOR (space,
 * punctuation, symbols, surrogates), DROPPED (harakat, tatweel, invisible marks), EXPANDED (a ligature; see
 * `expansionOf`). Tables are built on first need, 256 code units at a time.
 */
export function foldUnit(unit: number): number {
  const block = blocks[unit >> 8] ?? buildBlock(unit >> 8);
  return block[unit & 255] as number;
}

/** The letters of a ligature for which `foldUnit` answers EXPANDED. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

function buildBlock(high: number): Uint16Array {
  const block = new Uint16Array(BLOCK);
  for (let low = 0; low < BLOCK; low++) block[low] = classify((high << 8) | low);
  blocks[high] = block;
  return block;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SEPARATOR;
  const character = String.fromCharCode(unit);
  if (/[\p{M}\p{Cf}\u0640]/u.test(character)) return DROPPED;
  if (!/[\p{L}\p{Nd}]/u.test(character)) return SEPARATOR;
  // NFKC can leave marks beside the letter (ﷲ, ﱠ); only letters and digits count.
  const folded = toSkeleton(character)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '');
  if (folded.length === 1) return folded.charCodeAt(0);
  if (folded.length === 0) return DROPPED;
  expansions.set(unit, folded);
  return EXPANDED;
}
