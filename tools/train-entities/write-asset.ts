import { encodeDeltas, MAGIC, type ModelHeader, WEIGHTS_PER_FEATURE } from '@/lib/entities/asset-format';
import { LABEL_COUNT as L } from '@/lib/entities/types';
import type { PhraseTable, WordTable } from '@/lib/entities/word-table';
import { ROW, type Weights } from './crf-trainer';
import type { TrainedPasses } from './train';

/** How many features the asset keeps: those with the largest weights. More would cost bytes and hardly raise the scores. */
const KEPT_FEATURES = 300_000;
/** Weights beyond this are cut to it: 127 steps. */
const LARGEST_WEIGHT = 3.175;
const STEP = LARGEST_WEIGHT / 127;

interface Row {
  hash: number;
  /** Index of the row in the weights of the first pass, or -1; and of the second. */
  first: number;
  second: number;
  /** Its largest weight, sign aside. */
  size: number;
}

function largestWeight(weights: Weights | undefined, row: number): number {
  let largest = 0;
  for (let l = 0; weights && l < L; l++) largest = Math.max(largest, Math.abs(weights.rows[row * ROW + l] as number));
  return largest;
}

/** The rows of the asset by hash; of two with the same hash the larger. */
function keptRows({ index, documentIndex, first, second }: TrainedPasses): Row[] {
  const rows: Row[] = [];
  const base = index.hashes.length;
  for (const [at, hash] of index.hashes.entries()) {
    const size = Math.max(largestWeight(first, at), largestWeight(second, at));
    if (size >= STEP) rows.push({ hash, first: at, second: at, size });
  }
  for (const [at, hash] of documentIndex.hashes.entries()) {
    const size = largestWeight(second, base + at);
    if (size >= STEP) rows.push({ hash, first: -1, second: base + at, size });
  }
  rows.sort((a, b) => b.size - a.size || a.hash - b.hash);
  const kept = new Map(
    rows
      .slice(0, KEPT_FEATURES)
      .toReversed()
      .map((row) => [row.hash, row]),
  );
  return [...kept.values()].sort((a, b) => a.hash - b.hash);
}

function quantise(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / STEP)));
}

/** A model of one pass gets the same weights for its second, which then repeats the first. */
function weightColumns(rows: Row[], { first, second = first }: TrainedPasses): Uint8Array {
  const columns = new Int8Array(rows.length * WEIGHTS_PER_FEATURE);
  for (const [at, row] of rows.entries()) {
    for (let l = 0; l < L; l++) {
      if (row.first !== -1) columns[l * rows.length + at] = quantise(first.rows[row.first * ROW + l] as number);
      columns[(L + l) * rows.length + at] = quantise(second.rows[row.second * ROW + l] as number);
    }
  }
  return new Uint8Array(columns.buffer);
}

/** Words that say nothing beyond being common are kept too: the clitics of other words are read off them. */
function wordColumns(words: WordTable): Uint8Array {
  const { size } = words;
  const bytes = new Uint8Array(size * 7);
  bytes.set(words.frequency, 0);
  bytes.set(words.coarse, size);
  bytes.set(words.usage, 2 * size);
  for (let i = 0; i < size; i++) {
    bytes[3 * size + i] = (words.fine[i] as number) & 0xff;
    bytes[4 * size + i] = (words.fine[i] as number) >> 8;
    bytes[5 * size + i] = (words.parts[i] as number) & 0xff;
    bytes[6 * size + i] = (words.parts[i] as number) >> 8;
  }
  return bytes;
}

function round(weights: Float32Array): number[] {
  return Array.from(weights, (weight) => Math.round(weight * 1e4) / 1e4);
}

export type HeaderFacts = Pick<ModelHeader, 'version' | 'date' | 'data' | 'licence' | 'scores' | 'outsideBias'>;

/** The bytes of the asset before gzip. `words.hashes` and `phrases.hashes` must be sorted. */
export function assetBytes(
  passes: TrainedPasses,
  words: WordTable,
  phrases: PhraseTable,
  facts: HeaderFacts,
): Uint8Array {
  const rows = keptRows(passes);
  const header: ModelHeader = {
    ...facts,
    steps: [STEP, STEP],
    counts: { words: words.size, phrases: phrases.hashes.length, features: rows.length },
    transitions: [round(passes.first.transitions), round((passes.second ?? passes.first).transitions)],
  };
  const sections = [
    new TextEncoder().encode(JSON.stringify(header)),
    encodeDeltas(words.hashes),
    wordColumns(words),
    encodeDeltas(phrases.hashes),
    phrases.attributes,
    encodeDeltas(Uint32Array.from(rows, (row) => row.hash)),
    weightColumns(rows, passes),
  ];
  const bytes = Buffer.alloc(sections.reduce((sum, section) => sum + 4 + section.length, MAGIC.length));
  let at = bytes.write(MAGIC, 'latin1');
  for (const section of sections) {
    at = bytes.writeUInt32LE(section.length, at);
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}
