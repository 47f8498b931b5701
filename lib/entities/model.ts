import {
  decodeDeltas,
  FORMAT_VERSION,
  MAGIC,
  type ModelHeader,
  SECTIONS,
  type SectionName,
  WEIGHTS_PER_FEATURE,
} from './asset-format';
import { FeatureTable } from './feature-table';
import { PhraseTable, WordTable } from './word-table';

/** The trained tagger: what is known of words and names, and the weights of both passes. */
export interface EntityModel {
  header: ModelHeader;
  words: WordTable;
  phrases: PhraseTable;
  features: FeatureTable;
  /** Transition weights of the first and second pass. */
  transitions: [Float32Array, Float32Array];
}

/** Reads the decompressed model asset. @throws Error when it is not one, of another version, or cut short. */
export function loadEntityModel(bytes: Uint8Array): EntityModel {
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('entity model: not a model file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number = MAGIC.length;
  const take = (): Uint8Array => {
    if (at + 4 > bytes.length) throw new Error('entity model: the file ends too early');
    const length = view.getUint32(at, true);
    const from = at + 4;
    at = from + length;
    if (at > bytes.length) throw new Error('entity model: the file ends too early');
    return bytes.subarray(from, at);
  };
  const header = JSON.parse(decoder.decode(take())) as ModelHeader;
  if (header.version !== FORMAT_VERSION) {
    throw new Error(`entity model: format ${header.version}, this build reads ${FORMAT_VERSION}`);
  }
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, take()])) as Record<SectionName, Uint8Array>;
  const { counts } = header;
  return {
    header,
    words: readWords(sections, counts.words),
    phrases: readPhrases(sections, counts.phrases),
    features: readFeatures(sections, counts.features),
    transitions: [Float32Array.from(header.transitions[0]), Float32Array.from(header.transitions[1])],
  };
}

type Sections = Record<SectionName, Uint8Array>;

function column(bytes: Uint8Array, from: number, count: number): Uint8Array {
  if (from + count > bytes.length) throw new Error('entity model: a column is cut short');
  return bytes.subarray(from, from + count);
}

function wide(bytes: Uint8Array, from: number, count: number, target: Uint16Array): void {
  const low = column(bytes, from, count);
  const high = column(bytes, from + count, count);
  for (let i = 0; i < count; i++) target[i] = (low[i] as number) | ((high[i] as number) << 8);
}

function readWords(sections: Sections, count: number): WordTable {
  const table = new WordTable(decodeDeltas(sections.wordHashes, count));
  const bytes = sections.wordColumns;
  table.frequency.set(column(bytes, 0, count));
  table.coarse.set(column(bytes, count, count));
  table.usage.set(column(bytes, 2 * count, count));
  wide(bytes, 3 * count, count, table.fine);
  wide(bytes, 5 * count, count, table.parts);
  return table;
}

function readPhrases(sections: Sections, count: number): PhraseTable {
  return new PhraseTable(decodeDeltas(sections.phraseHashes, count), column(sections.phraseTypes, 0, count));
}

function readFeatures(sections: Sections, count: number): FeatureTable {
  const hashes = decodeDeltas(sections.featureHashes, count);
  const bytes = column(sections.weights, 0, count * WEIGHTS_PER_FEATURE);
  return new FeatureTable(hashes, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}
