import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeDeltas, encodeDeltas } from '@/lib/entities/asset-format';
import { phraseNext, phraseStart } from '@/lib/entities/features';
import { finish } from '@/lib/entities/hash';
import type { EntityModel } from '@/lib/entities/model';
import { type TaggedLine, Tagger } from '@/lib/entities/tagger';
import { describeWord } from '@/lib/entities/word-description';
import { compress } from './compress';

/** What tagging raw news says of words and names, by the hashes that features use. */
export interface RawLists {
  /** Core hash → usage code. */
  usage: Map<number, number>;
  /** Hash of a prefix of a listed name → 0, or type + 1 when the name ends there. */
  phrases: Map<number, number>;
}

/** Where the lists are kept between trainings: four sections, u32 length and bytes each. */
export const LISTS = join(import.meta.dirname, 'data/raw-lists.bin.gz');

/** Packs lists: sorted hashes as differences, then their codes; for words, then for names. */
export function packLists(lists: RawLists): Uint8Array {
  const sections = [lists.usage, lists.phrases].flatMap((map) => {
    const hashes = Uint32Array.from(map.keys()).sort();
    return [encodeDeltas(hashes), Uint8Array.from(hashes, (hash) => map.get(hash) ?? 0)];
  });
  const bytes = Buffer.alloc(sections.reduce((sum, section) => sum + 4 + section.length, 0));
  let at = 0;
  for (const section of sections) {
    at = bytes.writeUInt32LE(section.length, at);
    bytes.set(section, at);
    at += section.length;
  }
  return compress(bytes);
}

/** Reads what `packLists` wrote. */
export function unpackLists(zipped: Uint8Array): RawLists {
  const bytes = gunzipSync(zipped);
  let at = 0;
  const take = () => {
    const length = bytes.readUInt32LE(at);
    at += 4 + length;
    return bytes.subarray(at - length, at);
  };
  const map = () => {
    const packed = take();
    const codes = take();
    return new Map(Array.from(decodeDeltas(packed, codes.length), (hash, i) => [hash, codes[i] as number]));
  };
  return { usage: map(), phrases: map() };
}

const RAW = 'text/news-2015-2018.txt.gz';
/** A word is listed when it was seen so often, and so often inside a name. */
const WORD_SEEN = 3;
const WORD_IN_NAMES = 2;
/** A word seen so often and hardly ever inside a name is listed as a plain word. */
const PLAIN_SEEN = 20;
const PLAIN_SHARE = 0.01;
const PHRASE_SEEN = 3;
const LONGEST_PHRASE = 6;
/** Shares of uses inside names that part the usage codes. */
const SHARES = [0.1, 0.35, 0.7, 0.93];
export const PLAIN_USAGE = 200;

/** Columns of a word's counts: all uses, then type × place (first, inside, last, alone). */
const COLUMNS = 13;

class Counts {
  readonly words = new Map<number, Float64Array>();
  readonly phrases = new Map<string, { hashes: number[]; types: number[] }>();

  word(core: number): Float64Array {
    let counts = this.words.get(core);
    if (!counts) {
      counts = new Float64Array(COLUMNS);
      this.words.set(core, counts);
    }
    return counts;
  }
}

/** Tags the raw news, articles with the given names left out, and counts how words and names are used. */
export function makeRawLists(model: EntityModel, corpora: string, skipped: ReadonlySet<string>): RawLists {
  const tagger = new Tagger(model);
  const counts = new Counts();
  const describe = describer(model);
  for (const lines of rawArticles(join(corpora, RAW), skipped)) {
    for (const line of tagger.tag(lines)) countLine(line, describe, counts);
  }
  return { usage: usageCodes(counts), phrases: phraseCodes(counts) };
}

function* rawArticles(path: string, skipped: ReadonlySet<string>): Generator<string[]> {
  let lines: string[] = [];
  let skip = false;
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# ')) {
      if (lines.length > 0) yield lines;
      lines = [];
      skip = skipped.has(line.slice(2));
    } else if (!skip && line !== '') lines.push(line);
  }
  if (lines.length > 0) yield lines;
}

type Describe = (surface: string) => { core: number; identity: number; isWord: boolean };

function describer(model: EntityModel): Describe {
  const cache = new Map<string, ReturnType<Describe>>();
  return (surface) => {
    let found = cache.get(surface);
    if (!found) {
      const { core, identity, isWord } = describeWord(surface, model.words);
      found = { core, identity, isWord };
      cache.set(surface, found);
    }
    return found;
  };
}

function countLine({ text, tokens, names }: TaggedLine, describe: Describe, counts: Counts): void {
  const words = tokens.map((token) => describe(text.slice(token.start, token.end)));
  for (const word of words) if (word.isWord) bump(counts.word(word.core), 0);
  for (const { start, end, type } of names) {
    for (let at = start; at < end; at++) {
      const word = words[at] as ReturnType<Describe>;
      const place = end - start === 1 ? 3 : at === start ? 0 : at === end - 1 ? 2 : 1;
      if (word.isWord) bump(counts.word(word.core), 1 + type * 4 + place);
    }
    const inside = words.slice(start, end);
    if (inside.length < 2 || inside.length > LONGEST_PHRASE || inside.some((word) => !word.isWord)) continue;
    let hash = phraseStart((inside[0] as ReturnType<Describe>).core);
    const hashes = [finish(hash)];
    for (const word of inside.slice(1)) {
      hash = phraseNext(hash, word.identity);
      hashes.push(finish(hash));
    }
    const key = hashes.join();
    const phrase = counts.phrases.get(key) ?? { hashes, types: [0, 0, 0] };
    phrase.types[type] = (phrase.types[type] as number) + 1;
    counts.phrases.set(key, phrase);
  }
}

function bump(counts: Float64Array, column: number): void {
  counts[column] = (counts[column] as number) + 1;
}

/** 0 unknown; PLAIN_USAGE for plain words; else 1 + place + 4 × type + 12 × share of uses inside names. */
function usageCodes({ words }: Counts): Map<number, number> {
  const usage = new Map<number, number>();
  for (const [core, counts] of words) {
    const seen = counts[0] as number;
    let inNames = 0;
    let best = 0;
    const types = [0, 0, 0];
    for (let cell = 0; cell < 12; cell++) {
      const count = counts[cell + 1] as number;
      inNames += count;
      types[Math.floor(cell / 4)] = (types[Math.floor(cell / 4)] as number) + count;
    }
    const type = types.indexOf(Math.max(...types));
    for (let place = 1; place < 4; place++) {
      if ((counts[1 + type * 4 + place] as number) > (counts[1 + type * 4 + best] as number)) best = place;
    }
    const share = inNames / seen;
    if (seen >= PLAIN_SEEN && share < PLAIN_SHARE) usage.set(core, PLAIN_USAGE);
    else if (seen >= WORD_SEEN && inNames >= WORD_IN_NAMES) {
      usage.set(core, 1 + best + 4 * type + 12 * SHARES.filter((limit) => share >= limit).length);
    }
  }
  return usage;
}

function phraseCodes({ phrases }: Counts): Map<number, number> {
  const codes = new Map<number, number>();
  for (const { hashes, types } of phrases.values()) {
    const seen = types.reduce((a, b) => a + b, 0);
    if (seen < PHRASE_SEEN) continue;
    const type = types.indexOf(Math.max(...types));
    for (const hash of hashes.slice(0, -1)) if (!codes.has(hash)) codes.set(hash, 0);
    codes.set(hashes.at(-1) as number, type + 1);
  }
  return codes;
}
