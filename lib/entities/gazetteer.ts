import { toSkeleton } from '@/lib/arabic';
import { fineClass } from './fine-class';
import {
  GAZETTEER_MAGIC,
  GAZETTEER_VERSION,
  type GazetteerHeader,
  gazetteerKey,
  hashKey,
  NAME_PART,
} from './gazetteer-format';
import type { EntityType } from './types';

/** A known name. `canonical` is its usual Arabic spelling, `fine` its class (`city`, `politician`, `ministry` …). */
export interface GazetteerEntry {
  canonical: string;
  english: string;
  fine: string;
  type: EntityType;
}

const BUCKET_BITS = 14;

/** A sorted list of 32-bit hashes, indexed by their upper bits so that a search touches one or two of them. */
class HashList {
  private readonly starts = new Uint32Array((1 << BUCKET_BITS) + 1);

  constructor(private readonly hashes: Uint32Array) {
    let bucket = 0;
    for (let at = 0; at < hashes.length; at++) {
      const own = (hashes[at] as number) >>> (32 - BUCKET_BITS);
      while (bucket <= own) this.starts[bucket++] = at;
    }
    this.starts.fill(hashes.length, bucket);
  }

  /** Index of the first of the equal hashes, or -1. */
  find(hash: number): number {
    const bucket = hash >>> (32 - BUCKET_BITS);
    const end = this.starts[bucket + 1] as number;
    for (let at = this.starts[bucket] as number; at < end; at++) if (this.hashes[at] === hash) return at;
    return -1;
  }

  is(at: number, hash: number): boolean {
    return this.hashes[at] === hash;
  }
}

/** Byte offsets of strings in a blob, from their lengths. */
function offsetsOf(lengths: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let at = 0; at < lengths.length; at++) {
    end += lengths[at] as number;
    offsets[at + 1] = end;
  }
  return offsets;
}

interface Tables {
  keys: Uint32Array;
  keyEntries: Uint16Array;
  classes: Uint8Array;
  canonical: Strings;
  english: Strings;
  parts: Uint32Array;
  masks: Uint16Array;
  partEnglish: Strings;
}

/** Strings of a blob, decoded when asked for. */
class Strings {
  private readonly offsets: Uint32Array;

  constructor(
    lengths: Uint8Array,
    private readonly blob: Uint8Array,
  ) {
    this.offsets = offsetsOf(lengths);
  }

  at(index: number): string {
    return decoder.decode(this.blob.subarray(this.offsets[index], this.offsets[index + 1]));
  }
}

const decoder = new TextDecoder();

/**
 * Known names and name parts. Names are looked up by skeleton (ة = ه, أ = ا …), without their proclitics: those are for
 * the caller to take off. Only hashes of the names are stored, so an unknown name is taken for a known one with a
 * probability of about 1 in 200,000.
 */
export class Gazetteer {
  private readonly keys: HashList;
  private readonly parts: HashList;

  constructor(
    readonly header: GazetteerHeader,
    private readonly tables: Tables,
  ) {
    this.keys = new HashList(tables.keys);
    this.parts = new HashList(tables.parts);
  }

  /** The entry of a name in any of its spellings, of the given type where one is given; the best known comes first. */
  lookup(name: string, type?: EntityType): GazetteerEntry | undefined {
    const hash = hashKey(gazetteerKey(name));
    for (let at = this.keys.find(hash); at !== -1 && this.keys.is(at, hash); at++) {
      const entry = this.tables.keyEntries[at] as number;
      const [fine, ofType] = this.header.classes[this.tables.classes[entry] as number] as [string, EntityType];
      if (type !== undefined && ofType !== type) continue;
      return { canonical: this.tables.canonical.at(entry), english: this.tables.english.at(entry), fine, type: ofType };
    }
    return undefined;
  }

  /** Fine class of a canonical name, by the lists or by its first word; see `fineClass`. */
  fineClass(name: string, type: EntityType, before?: string): string | undefined {
    return fineClass(name, type, this, before);
  }

  /**
   * What a word may be in names: bits of NAME_PART; 0 for unknown words. `skeleton` is the word's skeleton, proclitics
   * off; with its article it is what it is with and without it («القحطاني» = «قحطاني»).
   */
  namePartOfSkeleton(skeleton: string): number {
    const whole = this.maskOf(skeleton);
    return skeleton.startsWith('ال') && skeleton.length > 4 ? whole | this.maskOf(skeleton.slice(2)) : whole;
  }

  private maskOf(skeleton: string): number {
    const at = this.parts.find(hashKey(skeleton));
    return at === -1 ? 0 : (this.tables.masks[at] as number);
  }

  /** `namePartOfSkeleton` of a word as written. */
  namePart(word: string): number {
    return this.namePartOfSkeleton(toSkeleton(word));
  }

  isGivenName(word: string): boolean {
    return (this.namePart(word) & NAME_PART.given) !== 0;
  }

  isFamilyName(word: string): boolean {
    return (this.namePart(word) & NAME_PART.family) !== 0;
  }

  /** The usual English spelling of a given or family name: «محمد» → Mohammed; undefined when none is known. */
  namePartEnglish(word: string): string | undefined {
    const at = this.parts.find(hashKey(toSkeleton(word)));
    return (at !== -1 && this.tables.partEnglish.at(at)) || undefined;
  }
}

/**
 * Reads the decompressed asset `gazetteer.bin`.
 * @throws Error when it is no gazetteer or of another format version.
 */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const data = bytes.slice(); // own buffer, aligned for the typed arrays
  const [magic, version, headerLength] = new Uint32Array(data.buffer, 0, 3) as unknown as [number, number, number];
  if (magic !== GAZETTEER_MAGIC || version !== GAZETTEER_VERSION) throw new Error('not a gazetteer of this version');
  const header = JSON.parse(decoder.decode(data.subarray(12, 12 + headerLength))) as GazetteerHeader;
  let at = 12 + headerLength;
  const take = (length: number) => {
    const from = (at + 3) & ~3;
    at = from + length;
    if (at > data.length) throw new Error('the gazetteer is cut short');
    return data.subarray(from, at);
  };
  const words = (count: number) => new Uint32Array(data.buffer, take(count * 4).byteOffset, count);
  const shorts = (count: number) => new Uint16Array(data.buffer, take(count * 2).byteOffset, count);
  const { entries, keys, parts } = header;
  const tables: Tables = {
    keys: words(keys),
    keyEntries: shorts(keys),
    classes: take(entries),
    canonical: new Strings(take(entries), take(header.canonicalBytes)),
    english: new Strings(take(entries), take(header.englishBytes)),
    parts: words(parts),
    masks: shorts(parts),
    partEnglish: new Strings(take(parts), take(header.partBytes)),
  };
  return new Gazetteer(header, tables);
}
