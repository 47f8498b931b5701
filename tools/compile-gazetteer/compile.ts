import { toSkeleton } from '@/lib/arabic';
import {
  GAZETTEER_MAGIC,
  GAZETTEER_VERSION,
  type GazetteerHeader,
  gazetteerKey,
  hashKey,
  NAME_PART,
} from '@/lib/entities/gazetteer-format';
import type { EntityType } from '@/lib/entities/types';
import {
  NAME_FILES,
  type NameRow,
  nameRows,
  nationalityRows,
  PART_FILES,
  type PartRow,
  partRows,
  readSource,
} from './sources';

interface Key {
  key: string;
  hash: number;
  entry: number;
}

interface Part {
  word: string;
  hash: number;
  mask: number;
  english: string;
}

/** Words that names share with everything else: no feature of names. */
const TOO_COMMON = new Set(
  ['من', 'في', 'على', 'بن', 'ال', 'و', 'دي', 'لا', 'ابن', 'الى', 'عن', 'بو', 'ام', 'بني'].map(toSkeleton),
);

/** Bits that `common-words.tsv` takes off a word again. */
const COMMON_BITS: Record<string, number> = {
  person: NAME_PART.given | NAME_PART.family,
  place: NAME_PART.place,
  organisation: NAME_PART.organisation,
};

/** Reads all sources and packs them into the bytes of `gazetteer.bin`, not yet compressed. Deterministic. */
export function compileGazetteer(): Uint8Array {
  const nameFiles = NAME_FILES.map(readSource);
  const partFiles = PART_FILES.map(readSource);
  const rows = nameFiles.flatMap(nameRows);
  const classes = classesOf(rows);
  const keys = keysOf(rows);
  const parts = partsOf(rows, [
    ...partFiles.flatMap(partRows),
    ...nationalityRows(nameFiles[0] as ReturnType<typeof readSource>),
  ]);
  const canonical = encode(rows.map((row) => row.canonical));
  const english = encode(rows.map((row) => row.english));
  const partEnglish = encode(parts.map((part) => part.english));
  const files = [...nameFiles, ...partFiles];
  const header: GazetteerHeader = {
    version: GAZETTEER_VERSION,
    licence: [...new Set(files.map((file) => file.licence))].join('; '),
    sources: files.map((file) => `${file.name}: ${file.source}`),
    classes,
    entries: rows.length,
    keys: keys.length,
    parts: parts.length,
    canonicalBytes: canonical.blob.length,
    englishBytes: english.blob.length,
    partBytes: partEnglish.blob.length,
  };
  const classIndex = new Map(classes.map(([fine, type], index) => [`${type} ${fine}`, index]));
  return pack(header, [
    bytesOf(Uint32Array.from(keys, (key) => key.hash)),
    bytesOf(Uint16Array.from(keys, (key) => key.entry)),
    Uint8Array.from(rows, (row) => classIndex.get(`${row.type} ${row.fine}`) as number),
    canonical.lengths,
    canonical.blob,
    english.lengths,
    english.blob,
    bytesOf(Uint32Array.from(parts, (part) => part.hash)),
    bytesOf(Uint16Array.from(parts, (part) => part.mask)),
    partEnglish.lengths,
    partEnglish.blob,
  ]);
}

function classesOf(rows: NameRow[]): [string, EntityType][] {
  const classes = new Map(rows.map((row) => [`${row.type} ${row.fine}`, [row.fine, row.type] as [string, EntityType]]));
  return [...classes.keys()].sort().map((key) => classes.get(key) as [string, EntityType]);
}

/** Every spelling of every name once for each type, sorted by hash, the earlier row first. */
function keysOf(rows: NameRow[]): Key[] {
  const seen = new Set<string>();
  const byHash = new Map<number, string>();
  const keys: Key[] = [];
  for (const [entry, row] of rows.entries()) {
    // Arabic pages write many bodies in Latin letters: «CNN», «Facebook».
    const latin = row.type === 'organisation' ? [row.english] : [];
    for (const spelling of [row.canonical, ...row.variants, ...latin]) {
      const key = gazetteerKey(spelling);
      const identity = `${row.type} ${key}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      const hash = hashKey(key);
      if ((byHash.get(hash) ?? key) !== key)
        throw new Error(`${row.place}: «${key}» has the hash of «${byHash.get(hash)}»`);
      byHash.set(hash, key);
      keys.push({ key, hash, entry });
    }
  }
  return keys.sort((a, b) => a.hash - b.hash || a.entry - b.entry);
}

/** Words of all names with what they may be in them, sorted by hash. */
function partsOf(rows: NameRow[], partRowsOfAll: PartRow[]): Part[] {
  const parts = new Map<string, Part>();
  const add = (word: string, bit: number, english = '') => {
    const skeleton = toSkeleton(word);
    if (skeleton.length < 2 || TOO_COMMON.has(skeleton)) return;
    const part = parts.get(skeleton) ?? { word: skeleton, hash: hashKey(skeleton), mask: 0, english: '' };
    part.mask |= bit;
    part.english ||= english;
    parts.set(skeleton, part);
  };
  for (const row of partRowsOfAll) {
    const isName = row.kind === 'given' || row.kind === 'family';
    add(row.word, NAME_PART[row.kind] | (isName && row.foreign ? NAME_PART.foreign : 0), row.english);
  }
  for (const row of rows) for (const spelling of [row.canonical, ...row.variants]) addWords(row, spelling, add);
  for (const { fields } of readSource('common-words').rows) {
    const part = parts.get(fields[1] ?? '');
    if (part) part.mask &= ~(COMMON_BITS[fields[0] ?? ''] ?? 0);
  }
  return [...parts.values()].filter((part) => part.mask !== 0).sort((a, b) => a.hash - b.hash);
}

function addWords(row: NameRow, spelling: string, add: (word: string, bit: number, english?: string) => void): void {
  const words = gazetteerKey(spelling).split(' ');
  if (row.type === 'person') {
    if (words.length === 1) add(words[0] as string, NAME_PART.family, row.english.includes(' ') ? '' : row.english);
    else for (const [at, word] of words.entries()) add(word, at === 0 ? NAME_PART.given : NAME_PART.family);
    return;
  }
  const isPlace = row.type === 'place';
  if (words.length === 1) add(words[0] as string, isPlace ? NAME_PART.place : NAME_PART.organisation);
  else for (const word of words) add(word, isPlace ? NAME_PART.placePart : NAME_PART.organisationPart);
}

function encode(strings: string[]): { lengths: Uint8Array; blob: Uint8Array } {
  const encoded = strings.map((text) => new TextEncoder().encode(text));
  const long = encoded.findIndex((bytes) => bytes.length > 255);
  if (long !== -1) throw new Error(`«${strings[long]}» is longer than 255 bytes`);
  return { lengths: Uint8Array.from(encoded, (bytes) => bytes.length), blob: Uint8Array.from(Buffer.concat(encoded)) };
}

function bytesOf(array: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Magic, version, length of the header, header, then the sections, each at a multiple of four bytes. */
function pack(header: GazetteerHeader, sections: Uint8Array[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const head = bytesOf(Uint32Array.from([GAZETTEER_MAGIC, GAZETTEER_VERSION, json.length]));
  const pieces: Uint8Array[] = [head, json];
  let length = head.length + json.length;
  for (const section of sections) {
    const padding = (4 - (length % 4)) % 4;
    pieces.push(new Uint8Array(padding), section);
    length += padding + section.length;
  }
  return Uint8Array.from(Buffer.concat(pieces));
}
