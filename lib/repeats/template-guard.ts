import { align } from './align';
import { tellsFigure } from './figure-words';
import type { Hunk, IsName, Slot } from './model';
import type { TextEntry } from './texts';
import type { Resemblance } from './verify';
import { hashWord, readWordSpans, type WordSpans } from './words';

/** Paragraphs longer than this on both sides are no notices: the guard lets them pass. */
const MAX_GUARDED_WORDS = 250;
const NOTICE_WORDS = 30;
const LONG_NOTICE_WORDS = 80;
const ONE_FIGURE_WORDS = 15;
const NAMES_WORDS = 40;
const SURE = 0.9;
const NOTICE_SURE = 0.95;
/** A stretch this long, replaced as a whole, is new content in an old frame (one attribution, another quote). */
const NEW_CONTENT_WORDS = 8;
const NEW_CONTENT_SHARE = 0.2;
const AGREEING_SHARE = 0.15;

/** What the guard says of a resemblance: it stands, it stands but for a slot, it is a lookalike, or it is nothing. */
export interface Judgement {
  verdict: 'repeat' | 'lookalike' | 'unlike';
  differsIn?: Slot;
}

/** What stands between two texts, counted over the hunks of their alignment. */
interface Differences {
  hunks: number;
  replacedFigures: number;
  figureSlots: number;
  nameSlots: number;
  /** Hunks that are no slots. */
  others: number;
  slotWords: number;
  newContent: boolean;
}

/**
 * Tells a copy that was edited from another text of the same mould: notices, results, prices and condolences differ in
 * figures and names alone, or carry new content in a fixed frame.
 */
export function judge(a: TextEntry, b: TextEntry, found: Resemblance, isName: IsName): Judgement {
  const wordsA = a.words.hashes;
  const wordsB = b.words.hashes;
  const longest = Math.max(wordsA.length, wordsB.length);
  const shorter = Math.min(wordsA.length, wordsB.length);
  if (longest > MAX_GUARDED_WORDS) return { verdict: 'repeat' };
  const differences = countDifferences(a, b, align(wordsA, wordsB), found, isName);
  if (found.kind === 'contains') {
    return { verdict: differences.replacedFigures > 0 && shorter < NOTICE_WORDS ? 'unlike' : 'repeat' };
  }
  if (differences.newContent) return { verdict: 'unlike' };
  const slots = differences.nameSlots + differences.figureSlots;
  if (slots > 0 && differences.others === 0) return judgeSlots(differences, shorter, found.similarity);
  if (differences.nameSlots > 0 && slots >= differences.others && shorter < LONG_NOTICE_WORDS) {
    return { verdict: found.similarity < NOTICE_SURE ? 'lookalike' : 'repeat', differsIn: 'name' };
  }
  return { verdict: refutedByFigures(differences, shorter, found.similarity) ? 'unlike' : 'repeat' };
}

/** Only names and figures differ. */
function judgeSlots(differences: Differences, words: number, similarity: number): Judgement {
  const { nameSlots, figureSlots, hunks, slotWords } = differences;
  const differsIn: Slot = nameSlots > 0 ? 'name' : 'figure';
  if (nameSlots > 0) {
    const corrected = hunks === 1 && slotWords <= 2 && words >= NAMES_WORDS;
    return { verdict: corrected || words >= LONG_NOTICE_WORDS ? 'repeat' : 'lookalike', differsIn };
  }
  if (figureSlots === 1 && hunks === 1)
    return { verdict: words >= ONE_FIGURE_WORDS ? 'repeat' : 'lookalike', differsIn };
  const refuted = words < NOTICE_WORDS || (words < LONG_NOTICE_WORDS && similarity < SURE);
  return { verdict: refuted ? 'lookalike' : 'repeat', differsIn };
}

/** Figures were replaced and other words changed too. */
function refutedByFigures({ replacedFigures }: Differences, words: number, similarity: number): boolean {
  if (words < NOTICE_WORDS) return replacedFigures > 0;
  return words < LONG_NOTICE_WORDS && replacedFigures >= 2 && similarity < SURE;
}

function countDifferences(a: TextEntry, b: TextEntry, hunks: Hunk[], found: Resemblance, isName: IsName): Differences {
  const result: Differences = {
    hunks: hunks.length,
    replacedFigures: 0,
    figureSlots: 0,
    nameSlots: 0,
    others: 0,
    slotWords: 0,
    newContent: holdsNewContent(hunks, found, Math.max(a.words.hashes.length, b.words.hashes.length)),
  };
  const wordsOf = wordReader(a, b);
  const extraNames = { a: 0, b: 0 };
  for (const hunk of hunks) {
    const kind = slotKind(a, b, hunk, wordsOf, isName);
    const length = Math.max(hunk.aEnd - hunk.aStart, hunk.bEnd - hunk.bStart);
    if (kind === 'figure') result.figureSlots++;
    else if (kind === 'name') result.nameSlots++;
    else if (isExtraName(hunk, wordsOf, isName)) extraNames[hunk.bStart === hunk.bEnd ? 'a' : 'b']++;
    else result.others++;
    if (kind !== 'other') result.slotWords = Math.max(result.slotWords, length);
    result.replacedFigures += replacedFigures(a, b, hunk);
  }
  // «زينب إبراهيم» against «إبراهيم رامي» is aligned as one name taken out and one put in.
  const extra = extraNames.a + extraNames.b;
  if (result.nameSlots > 0 || (extraNames.a > 0 && extraNames.b > 0)) result.nameSlots += extra;
  else result.others += extra;
  return result;
}

function replacedFigures(a: TextEntry, b: TextEntry, hunk: Hunk): number {
  return Math.min(
    countFigures(a.words.hashes, hunk.aStart, hunk.aEnd),
    countFigures(b.words.hashes, hunk.bStart, hunk.bEnd),
  );
}

function countFigures(words: Uint32Array, start: number, end: number): number {
  let figures = 0;
  for (let i = start; i < end; i++) if (tellsFigure(words[i] as number)) figures++;
  return figures;
}

/** Whether some stretch is long on both sides and none of its words has merely moved; words like «أن» may agree. */
function holdsNewContent(hunks: readonly Hunk[], { coveredA, coveredB }: Resemblance, longest: number): boolean {
  const least = Math.max(NEW_CONTENT_WORDS, longest * NEW_CONTENT_SHARE);
  let stretch: Hunk | undefined;
  let agreeing = 0;
  for (const hunk of hunks) {
    const gap = stretch ? hunk.aStart - stretch.aEnd : 0;
    const joins = stretch !== undefined && gap <= 2 && agreeing + gap <= (hunk.aEnd - stretch.aStart) * AGREEING_SHARE;
    agreeing = joins ? agreeing + gap : 0;
    stretch = joins && stretch ? { ...hunk, aStart: stretch.aStart, bStart: stretch.bStart } : hunk;
    const { aStart, aEnd, bStart, bEnd } = stretch;
    if (uncovered(coveredA, aStart, aEnd) >= least && uncovered(coveredB, bStart, bEnd) >= least) return true;
  }
  return false;
}

function uncovered(covered: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (covered[i] === 0) count++;
  return count;
}

type WordReader = (side: 'a' | 'b', index: number) => string;

/** Places of the words of texts that were asked for: the texts of a mould are compared with each other many times. */
const spansOf = new WeakMap<TextEntry, WordSpans>();

function wordSpans(entry: TextEntry): WordSpans {
  let spans = spansOf.get(entry);
  if (!spans) {
    spans = readWordSpans(entry.text);
    spansOf.set(entry, spans);
  }
  return spans;
}

/** Reads single words of both texts; their places are only looked up when the first is asked for. */
function wordReader(a: TextEntry, b: TextEntry): WordReader {
  return (side, index) => {
    const entry = side === 'a' ? a : b;
    const { starts, ends } = wordSpans(entry);
    return entry.text.slice(starts[index], ends[index]);
  };
}

const CONNECTORS = 'بن ابن بنت آل أبو أبي أم عبد السيد السيدة الدكتور الدكتورة المهندس الحاج الحاجة الشيخ الأستاذ';
let connectors: Set<number> | undefined;

/**
 * What a replaced stretch holds on both sides: figures alone, or names (with figures and words such as بن). Of a stretch
 * of several words, half must be able to be names: family names are common words too.
 */
function slotKind(a: TextEntry, b: TextEntry, hunk: Hunk, wordAt: WordReader, isName: IsName): Slot | 'other' {
  if (hunk.aStart === hunk.aEnd || hunk.bStart === hunk.bEnd || isSameWord(hunk, wordAt)) return 'other';
  connectors ??= new Set(CONNECTORS.split(' ').map(hashWord));
  const sides = [
    { side: 'a', words: a.words.hashes, start: hunk.aStart, end: hunk.aEnd },
    { side: 'b', words: b.words.hashes, start: hunk.bStart, end: hunk.bEnd },
  ] as const;
  let kind: Slot = 'figure';
  for (const { side, words, start, end } of sides) {
    let names = 0;
    let others = 0;
    for (let i = start; i < end; i++) {
      const hash = words[i] as number;
      if (tellsFigure(hash) || connectors.has(hash)) continue;
      if (isName(wordAt(side, i))) names++;
      else others++;
    }
    if (others > names) return 'other';
    if (names > 0) kind = 'name';
  }
  return kind;
}

/** A name of one or two words that only one side has. */
function isExtraName({ aStart, aEnd, bStart, bEnd }: Hunk, wordAt: WordReader, isName: IsName): boolean {
  const inA = bStart === bEnd;
  const [start, end] = inA ? [aStart, aEnd] : [bStart, bEnd];
  if ((!inA && aStart !== aEnd) || end - start > 2) return false;
  for (let i = start; i < end; i++) if (!isName(wordAt(inA ? 'a' : 'b', i))) return false;
  return true;
}

/** A word that only won or lost a conjunction. */
function isSameWord({ aStart, aEnd, bStart, bEnd }: Hunk, wordAt: WordReader): boolean {
  if (aEnd - aStart !== 1 || bEnd - bStart !== 1) return false;
  const [shorter, longer] = [wordAt('a', aStart), wordAt('b', bStart)].sort((x, y) => x.length - y.length);
  return longer === `و${shorter}` || longer === `ف${shorter}`;
}
