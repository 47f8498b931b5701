/**
 * Container of the compiled lexicon: magic "SLEX", format version and header length (little-endian u32 each), a JSON
 * header, then named sections of raw bytes. All text in sections is in the one-byte codes of `codes.ts`, items ended
 * by a newline; number columns are u8, u16 or zigzag variable-length differences.
 */

export const MAGIC = 0x58454c53;
export const FORMAT_VERSION = 1;

/** Kind of a stem: what all stems of one word class (or one function word) share. */
export interface StemKind {
  /** Word class in tags: NN AJ NP AV PV PP IV IP CV, or `FW.form` for a function word. */
  tag: string;
  /** Part of speech for people, e.g. `noun`. */
  pos: string;
  /** Log priors added where the stem takes a feminine ending, or a masculine one of the dual or plural; nats. */
  feminine?: number;
  masculines?: number;
  /** Imperfect stem that is a jussive where it has no ending (يَعُدْ، يَقْضِ). */
  short?: true;
  /** Function words that are several words written as one: `length:role` of each piece, in letters. */
  pieces?: [length: number, role: string, gloss: string][];
}

export interface AffixRecord {
  form: string;
  category: number;
  pos: string;
  gloss: string;
  /** Log prior of the affix, in nats. */
  prior: number;
}

export interface LexiconMeta {
  version: string;
  source: string;
  licence: string;
  categories: string[];
  affixCategories: string[];
  suffixCategories: string[];
  prefixes: AffixRecord[];
  suffixes: AffixRecord[];
  kinds: StemKind[];
  ab: string;
  ac: string;
  bc: string;
  /** Tags that the context model knows, and the context class (index into `contexts`) of each. */
  tags: string[];
  tagContexts: number[];
  contexts: string[];
  /** Quantisation: nats = value × step + offset. */
  emissionStep: number;
  emissionOffset: number;
  transitionStep: number;
  /** Marks of foreign names by context, as alternating `context`, `mark`. */
  guesses: string[];
  sections: Record<string, [offset: number, length: number]>;
}

export interface Sections {
  meta: LexiconMeta;
  section(name: string): Uint8Array;
}

/** Opens a decompressed asset. Throws when it is not one or of another format version. */
export function openAsset(bytes: Uint8Array): Sections {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) throw new Error('not a lexicon asset');
  if (view.getUint32(4, true) !== FORMAT_VERSION) throw new Error('lexicon asset of another format version');
  const headerLength = view.getUint32(8, true);
  const meta = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headerLength))) as LexiconMeta;
  const base = 12 + headerLength;
  return {
    meta,
    section(name) {
      const place = meta.sections[name];
      if (!place) throw new Error(`lexicon asset lacks section ${name}`);
      return bytes.subarray(base + place[0], base + place[0] + place[1]);
    },
  };
}

/** Start offsets of newline-ended items; one more than there are items, the last being the end. */
export function itemStarts(text: Uint8Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === 10) count++;
  const starts = new Uint32Array(count + 1);
  let item = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === 10) starts[++item] = i + 1;
  return starts;
}

/** Reads a column of zigzag variable-length differences. */
export function readDifferences(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let at = 0;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let raw = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      raw |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    value += raw & 1 ? -((raw + 1) >>> 1) : raw >>> 1;
    values[i] = value;
  }
  return values;
}

/** Unpacks a matrix of bits written as hexadecimal digits into one byte a cell. */
export function unpackBits(hex: string, cells: number): Uint8Array {
  const out = new Uint8Array(cells);
  for (let i = 0; i < cells; i++) {
    const nibble = Number.parseInt(hex[i >> 2] ?? '0', 16);
    out[i] = (nibble >> (i & 3)) & 1;
  }
  return out;
}
