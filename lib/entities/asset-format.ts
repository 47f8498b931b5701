import { LABEL_COUNT } from './types';

/**
 * Layout of the model asset (before gzip). All integers little-endian.
 * `SIRAJNER`, u32 length of the JSON header (UTF-8), header; then the sections in the order of `SECTIONS`, each as a u32
 * length in bytes and its bytes. Sorted hash lists are differences in LEB128; columns are stored one after another.
 */
export const MAGIC = 'SIRAJNER';
/** Raised whenever hashes, templates or layout change: an asset of another version is refused. */
export const FORMAT_VERSION = 2;

export const SECTIONS = [
  'wordHashes',
  'wordColumns',
  'phraseHashes',
  'phraseTypes',
  'featureHashes',
  'weights',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface ModelHeader {
  version: number;
  /** Day of training, given on the command line. */
  date: string;
  /** Corpora and lists that the weights come from, with their licences. */
  data: { name: string; licence: string }[];
  licence: string;
  /** F1 in per cent on the development articles: corpus, or corpus and type. */
  scores: Record<string, number>;
  /** Weight of one step of the 8-bit numbers, first and second pass. */
  steps: [number, number];
  /** Taken off the score of O when decoding, first and second pass. */
  outsideBias: [number, number];
  /** Counts of words, phrases and features, to size the tables. */
  counts: { words: number; phrases: number; features: number };
  /** Transition weights of both passes: a table of `(LABEL_COUNT + 1) × LABEL_COUNT` for each JunctionKind. */
  transitions: [number[], number[]];
}

/** Weights that a feature has: one a label, for both passes. */
export const WEIGHTS_PER_FEATURE = LABEL_COUNT * 2;

/** Writes unsigned LEB128 numbers. */
export function encodeDeltas(sorted: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(sorted.length * 5);
  let used = 0;
  let before = 0;
  for (const value of sorted) {
    let delta = value - before;
    before = value;
    while (delta >= 0x80) {
      bytes[used++] = (delta % 0x80) | 0x80;
      delta = Math.floor(delta / 0x80);
    }
    bytes[used++] = delta;
  }
  return bytes.slice(0, used);
}

/** Reads `count` numbers written by `encodeDeltas`. @throws Error when the bytes end too early. */
export function decodeDeltas(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let at = 0;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let delta = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('entity model: a list of hashes ends too early');
      delta += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
      scale *= 0x80;
    }
    value += delta;
    values[i] = value;
  }
  return values;
}
