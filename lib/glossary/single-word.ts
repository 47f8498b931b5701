import { type Token, toLetters } from '@/lib/arabic';
import { literalKey } from './stem-keys';
import { ABSTRACT, type TermWord } from './term-word';
import type { BestReading, WordKeys } from './word-keys';

/** A text and its words. */
export interface TokenLine {
  text: string;
  words: Token[];
}

/** Words on either side that the reading of a single word is decided by, if its sentence has so many. */
const CONTEXT_WORDS = 6;
const SENTENCE_END = /[.!?؟…\n]/;
const NOMINAL = new Set(['noun', 'adjective', 'proper-noun']);

export function wordAt({ text, words }: TokenLine, at: number): string {
  const { start, end } = words[at] as Token;
  return text.slice(start, end);
}

/**
 * Whether a word that could be a one-word term is most likely the term here, and not a verb, another noun or an
 * attribute («القوات الديمقراطية» is no democracy, «الطائرة المفقودة» no missing person).
 */
export function isReadAsTerm(line: TokenLine, at: number, { keys, shape }: TermWord, words: WordKeys): boolean {
  const { bestReadings } = words.deps;
  if (shape && !shape.test(literalKey(wordAt(line, at)))) return false;
  if (!bestReadings) return true;
  // A foreign name or word with a proclitic may look like a native word that is more frequent («بكورونا»).
  if (keys.some((key) => key >= 0 && words.partOfSpeech(key) === 'proper-noun')) return true;
  const known = keys.some((key) => key >= 0);
  const others = known ? words.ofPage(wordAt(line, at)).all.filter((key) => key >= 0 && !keys.includes(key)) : [];
  const mayBeAttribute = isAfterWord(line, at);
  if (others.length === 0 && !mayBeAttribute) return true;
  const [from, to] = contextOf(line, at);
  const sentence = Array.from({ length: to - from + 1 }, (_, i) => wordAt(line, from + i));
  const first = Math.max(0, at - from - 1);
  const readings = bestReadings(sentence, first, at - from + 1);
  const best = readings[at - from - first];
  if (mayBeAttribute && isAttribute(line, at, { best, before: readings[at - from - first - 1] }, shape)) return false;
  if (!known || !best || best.lexemeId < 0 || keys.includes(words.lexemeKey(best.lexemeId))) return true;
  // Noun or adjective of the same letters: the word before has told.
  return best.pos === 'adjective' && others.every((key) => words.partOfSpeech(key) === 'adjective');
}

/** Whether the word agrees with a nominal before it in being definite, and is of a kind that stands as attribute. */
function isAttribute(
  line: TokenLine,
  at: number,
  { best, before }: { best: BestReading | undefined; before: BestReading | undefined },
  shape: RegExp | undefined,
): boolean {
  if (!before || !NOMINAL.has(before.pos)) return false;
  const word = wordAt(line, at);
  const noun = wordAt(line, at - 1);
  const definite = hasArticle(word);
  if (definite !== (hasArticle(noun) || before.pos === 'proper-noun')) return false;
  if (shape === ABSTRACT || best?.pos === 'adjective') return definite || /[ةه]$/.test(word);
  return PARTICIPLE.test(toLetters(word)) && (definite || (/[ةه]$/.test(word) && /(?:[ةه]|ات)$/.test(noun)));
}

/** Words of these shapes stand as attributes as well as alone. */
const PARTICIPLE = /^(?:[وف]?[بكل]?ال|لل)?(?:م.{3,}|.ا..[ةه])$/;

/** Whether the word follows another directly, without a proclitic of its own. */
function isAfterWord({ text, words }: TokenLine, at: number): boolean {
  const before = words[at - 1];
  const own = words[at] as Token;
  if (!before || own.start - before.end !== 1 || text.charCodeAt(before.end) !== 0x20) return false;
  return !/^(?:[وفبك]ال|لل|[وف]لل)/.test(text.slice(own.start, own.end));
}

function hasArticle(word: string): boolean {
  return /^(?:[وف]?[بك]?ال..|[وف]?لل.)/.test(toLetters(word));
}

/** The words of the sentence around a word: first and last index. */
function contextOf({ text, words }: TokenLine, at: number): [number, number] {
  const isParted = (left: number): boolean =>
    SENTENCE_END.test(text.slice((words[left] as Token).end, (words[left + 1] as Token).start));
  let from = at;
  let to = at;
  while (from > 0 && at - from < CONTEXT_WORDS && !isParted(from - 1)) from--;
  while (to + 1 < words.length && to - at < CONTEXT_WORDS && !isParted(to)) to++;
  return [from, to];
}
