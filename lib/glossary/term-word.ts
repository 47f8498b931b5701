import { toLetters } from '@/lib/arabic';
import { ENCLITIC, readBeginning } from './clitics';
import { literalKey } from './stem-keys';
import type { WordKeys } from './word-keys';

/** A word of a term: what a word of the page must share, and how it may begin. */
export interface TermWord {
  keys: readonly number[];
  /** Proclitics that it must have where it is not the first word («الاستجابة للطوارئ»). */
  proclitics: string;
  /** Whether it may be a genitive: the second part of «رئيس الوزراء», not of «القانون الدولي». */
  genitive: boolean;
  /** Whether it is an attribute, which has the article where the word before has it: the second part of «القانون الدولي». */
  attribute: boolean;
  /** What the folded letters of a page's word must match; only in terms of one word. */
  shape: RegExp | undefined;
}

/** A headword or variant in words. */
export interface Form {
  words: readonly string[];
  vowelled: boolean;
}

const NOMINATIVE = /[\u064F\u064C]\u0651?$/; // DAMMA, DAMMATAN; SHADDA
const TANWIN = /\u064C\u0651?$/;
/** Abstract nouns in ـية (القومية) have the lexeme of their adjective, whose masculine forms are another word. */
export const ABSTRACT = /يه(?:ما?|ا|م|ن|نا|ك|كم)?$|يات|يت(?:ه|ها|هم|هن|هما|نا|ك|كم|ي|ان|ين)$/;

/** Looks a word of a term up. */
export function readTermWord({ words, vowelled }: Form, at: number, keys: WordKeys): TermWord {
  const word = words[at] as string;
  const alone = words.length === 1;
  const lexemes = keys.lexemesOfTerm(word, vowelled);
  const strangers = new Set(vowelled ? [] : lexemesBeforeEnclitic(word, keys));
  const { proclitics, rest } = readBeginning(word, (shorter, stripped) => {
    // The lexicon does not know the word: only an article is taken off.
    if (lexemes.length === 0) return toLetters(word) === `ال${toLetters(shorter)}`;
    const left = keys.lexemesOfTerm(shorter, vowelled);
    // Every reading must survive, or a root letter would pass for a proclitic; and no term begins with one.
    if ((at > 0 || !stripped) && lexemes.every((lexeme) => left.includes(lexeme))) return true;
    if (stripped) for (const lexeme of left) strangers.add(lexeme);
    return false;
  });
  // «وكيل» is not «and a measure», «أوبك» not «your return»: what is left after letters were taken for clitics is another
  // word. With no reading left the lexicon does not know the word.
  const own = lexemes.filter((lexeme) => !strangers.has(lexeme));
  return {
    keys: keys.ofTerm(rest, own, alone),
    proclitics: at > 0 ? proclitics : '',
    ...roleOf({ words, vowelled }, at, own, keys),
    shape: alone ? shapeOf(rest, own, keys) : undefined,
  };
}

type Role = Pick<TermWord, 'genitive' | 'attribute'>;

/** Read off the case endings where the term has them («متعددة» before a genitive is none), else off the lexemes. */
function roleOf({ words, vowelled }: Form, at: number, lexemes: readonly number[], keys: WordKeys): Role {
  const word = words[at] as string;
  const isDefinite = /^[\u0627\u0671]\u0644/.test(word); // ALEF or ALEF WASLA, LAM
  if (vowelled)
    return { genitive: !NOMINATIVE.test(word), attribute: isDefinite ? NOMINATIVE.test(word) : TANWIN.test(word) };
  const kinds = lexemes.map((key) => keys.partOfSpeech(key));
  // Unknown adjectives are known by their shape («سيبرانية»); an adjective in the accusative is an adverb («عالميا»).
  const isAdjective = kinds.length > 0 ? kinds.every((kind) => kind === 'adjective') : /ي[ةه]?$/.test(word);
  const isLast = at === words.length - 1;
  return { genitive: kinds.includes('noun'), attribute: isAdjective && !word.endsWith('ا') && (isDefinite || isLast) };
}

function lexemesBeforeEnclitic(word: string, keys: WordKeys): readonly number[] {
  const stem = word.replace(ENCLITIC, '');
  return stem === word ? [] : keys.lexemesOfTerm(stem, false);
}

export function isSameTermWord(a: TermWord, b: TermWord): boolean {
  return (
    a.proclitics === b.proclitics &&
    a.genitive === b.genitive &&
    a.attribute === b.attribute &&
    a.shape?.source === b.shape?.source &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, i) => key === b.keys[i])
  );
}

/** Abstract nouns in ـية, and plurals that are terms as such («الأرصاد» is no single «رصد»), keep their letters. */
function shapeOf(word: string, lexemes: readonly number[], keys: WordKeys): RegExp | undefined {
  const letters = literalKey(word);
  if (letters.length > 4 && letters.endsWith('يه')) return ABSTRACT;
  const lemmas = lexemes.map((lexeme) => literalKey(keys.citation(lexeme) ?? '')).filter(Boolean);
  if (lemmas.length === 0) return undefined;
  const isSound = letters.endsWith('ات') && lemmas.every((lemma) => !lemma.endsWith('ات'));
  const isBroken = lemmas.every((lemma) => !letters.startsWith(stem(lemma)) && !lemma.startsWith(stem(letters)));
  return isSound || isBroken ? new RegExp(letters) : undefined;
}

const stem = (letters: string): string => letters.replace(/[هيا]$/, '');
