import { align } from './align';
import { tellsFigure } from './figure-words';
import type { Hunk, IsName, Slot } from './model';
import type { TextEntry } from './texts';
import type { Resemblance } from './verify';
import { hashWord, readWordSpans } from './words';

/** Paragraphs longer than this on both sides are no notices: the guard lets them pass. */
const MAX_GUARDED_WORDS = 250;
const NOTICE_WORDS = 30;
const LONG_NOTICE_WORDS = 80;
const ONE_FIGURE_WORDS = 15;
const NAMES_WORDS = 40;
const SURE = 0.9;
/** A stretch this long, replaced as a whole, is new content in an old frame (one attribution, another quote). */
const NEW_CONTENT_WORDS = 8;
const NEW_CONTENT_SHARE = 0.2;

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
    newContent: false,
  };
  const longest = Math.max(a.words.hashes.length, b.words.hashes.length);
  const wordsOf = wordReader(a.text, b.text);
  for (const hunk of hunks) {
    const kind = slotKind(a, b, hunk, wordsOf, isName);
    const length = Math.max(hunk.aEnd - hunk.aStart, hunk.bEnd - hunk.bStart);
    if (kind === 'figure') result.figureSlots++;
    else if (kind === 'name') result.nameSlots++;
    else result.others++;
    if (kind) result.slotWords = Math.max(result.slotWords, length);
    result.replacedFigures += replacedFigures(a, b, hunk);
    result.newContent ||= isNewContent(hunk, found, longest);
  }
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

/** Both sides of the hunk are long, and none of its words has merely moved. */
function isNewContent(hunk: Hunk, { coveredA, coveredB }: Resemblance, longest: number): boolean {
  const least = Math.max(NEW_CONTENT_WORDS, longest * NEW_CONTENT_SHARE);
  return uncovered(coveredA, hunk.aStart, hunk.aEnd) >= least && uncovered(coveredB, hunk.bStart, hunk.bEnd) >= least;
}

function uncovered(covered: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (covered[i] === 0) count++;
  return count;
}

type WordReader = (side: 'a' | 'b', index: number) => string;

/** Reads single words of both texts; their places are only looked up when the first is asked for. */
function wordReader(a: string, b: string): WordReader {
  let spans: { a: ReturnType<typeof readWordSpans>; b: ReturnType<typeof readWordSpans> } | undefined;
  return (side, index) => {
    spans ??= { a: readWordSpans(a), b: readWordSpans(b) };
    const { starts, ends } = spans[side];
    return (side === 'a' ? a : b).slice(starts[index], ends[index]);
  };
}

const CONNECTORS =
  'بن ابن بنت آل أبو أبي أم عبد السيد السيدة الدكتور الدكتورة المهندس الحاج الحاجة الشيخ الأستاذ مدينة منطقة محافظة';
let connectors: Set<number> | undefined;

/** What a replaced stretch holds on both sides: figures alone, or names (with figures and words such as بن). */
function slotKind(a: TextEntry, b: TextEntry, hunk: Hunk, wordAt: WordReader, isName: IsName): Slot | undefined {
  connectors ??= new Set(CONNECTORS.split(' ').map(hashWord));
  const sides = [
    { side: 'a', words: a.words.hashes, start: hunk.aStart, end: hunk.aEnd },
    { side: 'b', words: b.words.hashes, start: hunk.bStart, end: hunk.bEnd },
  ] as const;
  let names = 0;
  for (const { side, words, start, end } of sides) {
    for (let i = start; i < end; i++) {
      const hash = words[i] as number;
      if (tellsFigure(hash)) continue;
      if (!connectors.has(hash) && !isName(wordAt(side, i))) return undefined;
      names++;
    }
  }
  if (names > 0) return 'name';
  return hunk.aEnd > hunk.aStart && hunk.bEnd > hunk.bStart ? 'figure' : undefined;
}
