import { toLetters } from '@/lib/arabic';
import { readBeginning } from './clitics';
import { articleless, literalKey } from './stem-keys';
import type { WordKeys } from './word-keys';

/** A word of a term: what a word of the page must share, and how it may begin. */
export interface TermWord {
  keys: readonly number[];
  /** Proclitics that it must have where it is not the first word («الاستجابة للطوارئ»). */
  proclitics: string;
  /** Whether the term cites it with the article. */
  article: boolean;
  /** Whether it may be a genitive: the second part of «رئيس الوزراء», not of «القانون الدولي». */
  genitive: boolean;
  /** What the folded letters of a page's word must match; only in terms of one word. */
  shape: RegExp | undefined;
}

/** A headword or variant in words. */
export interface Form {
  words: readonly string[];
  vowelled: boolean;
}

const NOMINATIVE = /[\u064F\u064C][\u0651]?$/; // DAMMA, DAMMATAN
/** Abstract nouns in ـية (القومية) have the lexeme of their adjective, whose masculine forms are another word. */
export const ABSTRACT = /يه(?:ما?|ا|م|ن|نا|ك|كم)?$|يات|يت(?:ه|ها|هم|هن|هما|نا|ك|كم|ي|ان|ين)$/;

/** Looks a word of a term up. */
export function readTermWord({ words, vowelled }: Form, at: number, keys: WordKeys): TermWord {
  const word = words[at] as string;
  const alone = words.length === 1;
  const lexemes = keys.lexemesOfTerm(word, vowelled);
  const strangers = new Set<number>();
  const { proclitics, article, rest } = readBeginning(word, (shorter, stripped) => {
    // The lexicon does not know the word: only an article is taken off.
    if (lexemes.length === 0) return toLetters(word) === `ال${toLetters(shorter)}`;
    const left = keys.lexemesOfTerm(shorter, vowelled);
    // Every reading must survive, or a root letter would pass for a proclitic.
    if (lexemes.every((lexeme) => left.includes(lexeme))) return true;
    if (stripped) for (const lexeme of left) strangers.add(lexeme);
    return false;
  });
  // «وكيل» is not «and a measure»: what is left after root letters were taken for proclitics is another word.
  const own = lexemes.filter((lexeme) => !strangers.has(lexeme));
  const kept = own.length > 0 ? own : lexemes;
  return {
    keys: keys.ofTerm(rest, kept, alone),
    proclitics: at > 0 ? proclitics : '',
    article,
    genitive: vowelled ? !NOMINATIVE.test(word) : kept.some((key) => keys.partOfSpeech(key) === 'noun'),
    shape: alone ? shapeOf(rest, kept, keys) : undefined,
  };
}

export function isSameTermWord(a: TermWord, b: TermWord): boolean {
  return (
    a.proclitics === b.proclitics &&
    a.article === b.article &&
    a.genitive === b.genitive &&
    a.shape?.source === b.shape?.source &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, i) => key === b.keys[i])
  );
}

/** Abstract nouns in ـية, and plurals that are terms as such («الأرصاد» is no single «رصد»), keep their letters. */
function shapeOf(word: string, lexemes: readonly number[], keys: WordKeys): RegExp | undefined {
  const letters = articleless(word);
  if (letters.length > 4 && letters.endsWith('يه')) return ABSTRACT;
  const lemmas = lexemes.map((lexeme) => literalKey(keys.citation(lexeme) ?? '')).filter(Boolean);
  if (lemmas.length === 0) return undefined;
  const isSound = letters.endsWith('ات') && lemmas.every((lemma) => !lemma.endsWith('ات'));
  const isBroken = lemmas.every((lemma) => !letters.startsWith(stem(lemma)) && !lemma.startsWith(stem(letters)));
  return isSound || isBroken ? new RegExp(letters) : undefined;
}

const stem = (letters: string): string => letters.replace(/[هيا]$/, '');
