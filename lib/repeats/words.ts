import * as fold from './fold';

// Local names: the scan below asks for them at every character, and some loaders make each import a call.
const { DROPPED, EXPANDED, expansionOf, foldUnit, SEPARATOR } = fold;

/** Words beyond this many (some 25,000 characters) enter a paragraph's identity, but are not compared one by one. */
export const MAX_WORDS = 4096;
/** Of a longer text only this beginning is read; its length and end stand for the rest, so that the work is bounded. */
const MAX_CHARACTERS = 200_000;
const END_CHARACTERS = 2000;

/** A paragraph's words, folded and hashed. Hashes of figures are odd, of all other words even. */
export interface Words {
  hashes: Uint32Array;
  /** Words of the whole paragraph, also of what lies beyond MAX_WORDS. */
  count: number;
  /** Letters of the whole paragraph, digits not counted. */
  letters: number;
  /** How many of them are Arabic. */
  arabicLetters: number;
  /** 53 bits over all words: equal for equal word lists. */
  identity: number;
}

/** UTF-16 offsets of the words of a text, in the order of `Words.hashes`. */
export interface WordSpans {
  starts: Uint32Array;
  ends: Uint32Array;
}

let hashes = new Uint32Array(1024);
let starts = new Uint32Array(1024);
let ends = new Uint32Array(1024);

/** Splits a text into folded words: spelling variants, marks, digit sets and punctuation make no difference. */
export function readWords(text: string): Words {
  if (text.length > MAX_CHARACTERS) return readLongText(text);
  const scanned = scan(text);
  return { hashes: hashes.slice(0, Math.min(scanned.count, MAX_WORDS)), ...scanned };
}

function readLongText(text: string): Words {
  const end = readWords(text.slice(-END_CHARACTERS)).identity;
  const start = readWords(text.slice(0, MAX_CHARACTERS));
  return { ...start, identity: (start.identity + end + text.length) % Number.MAX_SAFE_INTEGER };
}

/** As `readWords`, with the place of each word in the text. */
export function readWordSpans(text: string): Words & WordSpans {
  const words = readWords(text);
  const size = words.hashes.length;
  return { ...words, starts: starts.slice(0, size), ends: ends.slice(0, size) };
}

export function isFigure(hash: number): boolean {
  return (hash & 1) === 1;
}

/** The hash of one word, as `readWords` gives it. */
export function hashWord(word: string): number {
  return readWords(word).hashes[0] ?? 0;
}

function grow(): void {
  hashes = enlarged(hashes);
  starts = enlarged(starts);
  ends = enlarged(ends);
}

function enlarged(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

const isArabicLetter = (folded: number): boolean => folded >= 0x600 && folded < 0x780;
const isDigit = (folded: number): boolean => folded >= 48 && folded <= 57;
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** FNV leaves its low bits poor in short words; this spreads them (Murmur3's finaliser, A. Appleby 2008). */
function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
const FNV_OFFSET = 0x811c9dc5;

/** Where the scan stands: the place in the text, the hash of the word just read, and what was counted so far. */
const cursor = { at: 0, hash: 0, letters: 0, arabicLetters: 0 };

/** One pass over the text into the shared arrays above. */
function scan(text: string): Omit<Words, 'hashes'> {
  let count = 0;
  let high = FNV_OFFSET;
  let low = 0x2545f491;
  Object.assign(cursor, { at: 0, letters: 0, arabicLetters: 0 });
  while (cursor.at < text.length) {
    const first = foldUnit(text.charCodeAt(cursor.at));
    if (first === SEPARATOR || first === DROPPED) {
      cursor.at++;
      continue;
    }
    const start = cursor.at;
    if (isDigit(first)) scanFigure(text);
    else scanWord(text);
    if (count < MAX_WORDS) keep(count, start);
    high = Math.imul(high ^ cursor.hash, 0x01000193) ^ (high >>> 13);
    low = (Math.imul(low, 0x9e3779b1) + cursor.hash) | 0;
    count++;
  }
  const { letters, arabicLetters } = cursor;
  return { count, letters, arabicLetters, identity: (finish(high) & 0x1fffff) * 0x1_0000_0000 + finish(low) };
}

function keep(count: number, start: number): void {
  if (count === hashes.length) grow();
  hashes[count] = cursor.hash;
  starts[count] = start;
  ends[count] = cursor.at;
}

/** Reads letters up to the next separator or digit. */
function scanWord(text: string): void {
  let hash = FNV_OFFSET;
  for (; cursor.at < text.length; cursor.at++) {
    const unit = text.charCodeAt(cursor.at);
    const folded = foldUnit(unit);
    if (folded === SEPARATOR || isDigit(folded)) break;
    if (folded === DROPPED) continue;
    const letters = folded === EXPANDED ? expansionOf(unit) : '';
    for (let i = 0; i < letters.length; i++) hash = mix(hash, letters.charCodeAt(i));
    if (folded !== EXPANDED) hash = mix(hash, folded);
    const read = letters.length || 1;
    cursor.letters += read;
    if (isArabicLetter(folded === EXPANDED ? letters.charCodeAt(0) : folded)) cursor.arabicLetters += read;
  }
  cursor.hash = (finish(hash) & ~1) >>> 0;
}

const ASCII_COMMA = 0x2c;
const ASCII_POINT = 0x2e;
const ARABIC_COMMA = 0x60c;
const DECIMAL_SEPARATOR = 0x66b;
const THOUSANDS_SEPARATOR = 0x66c;

/** Reads 1,250 and ١٬٢٥٠ as 1250, and 3.5, 3,5 and ٣٫٥ as 3.5. */
function scanFigure(text: string): void {
  let hash = FNV_OFFSET;
  for (; cursor.at < text.length; cursor.at++) {
    const unit = text.charCodeAt(cursor.at);
    const folded = foldUnit(unit);
    if (isDigit(folded)) hash = mix(hash, folded);
    else if (folded !== DROPPED) {
      if (!joinsDigits(unit) || !isDigit(foldUnit(text.charCodeAt(cursor.at + 1)))) break;
      if (!separatesThousands(text, cursor.at, unit)) hash = mix(hash, ASCII_POINT);
    }
  }
  cursor.hash = (finish(hash) | 1) >>> 0;
}

function joinsDigits(unit: number): boolean {
  return (
    unit === ASCII_COMMA ||
    unit === ASCII_POINT ||
    unit === ARABIC_COMMA ||
    unit === DECIMAL_SEPARATOR ||
    unit === THOUSANDS_SEPARATOR
  );
}

function separatesThousands(text: string, at: number, unit: number): boolean {
  if (unit === THOUSANDS_SEPARATOR) return true;
  if (unit !== ASCII_COMMA && unit !== ARABIC_COMMA) return false;
  let digits = 0;
  while (at + 1 + digits < text.length && isDigit(foldUnit(text.charCodeAt(at + 1 + digits)))) digits++;
  return digits === 3;
}
