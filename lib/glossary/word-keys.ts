import { isArabicWord, splitProclitics, toLetters } from '@/lib/arabic';
import { articleless, citationStem, inflectedStems, literalKey } from './stem-keys';

/** What the matcher asks of a lexicon; injected, for this folder knows none. */
export interface MatcherDeps {
  /** Numbers (0 and up) of the lemmas of every reading of a word as it stands in the page, clitics taken off. */
  lexemes(word: string): readonly number[];
  /** The same for a vowelled word: only readings that its vowels allow. Default: `lexemes`. */
  lexemesOfHeadword?(vowelled: string): readonly number[];
  /** Whether the lexicon has a reading of the word. Default: it has lexemes. */
  knows?(word: string): boolean;
  /** Whether a lexeme is a verb: terms are nouns and adjectives, so verb readings of their words do not count. */
  isVerb?(lexeme: number): boolean;
  /** The lexeme of the best reading of each word of a sentence; asked where a one-word term has other readings. */
  bestLexemes?(words: readonly string[]): readonly number[];
}

/** Surface forms whose keys are kept. */
const CACHE_SIZE = 20_000;
const NO_KEYS: readonly number[] = [];

/**
 * Words as sets of integer keys, so that a term's word and a page's word match when they share one: lexemes (0 and up),
 * and strings for what the lexicon does not know or reads otherwise (below 0).
 */
export class WordKeys {
  private readonly strings = new Map<string, number>();
  private readonly relevant = new Set<number>();
  private cache = new Map<string, readonly number[]>();

  constructor(readonly deps: MatcherDeps) {}

  /** Keys of a word of a term. @param alone the term has no other word, and strings tell too little. */
  ofTerm(word: string, vowelled: boolean, alone: boolean): number[] {
    const keys = new Set(this.lexemesOfTerm(word, vowelled));
    if (keys.size === 0) keys.add(this.intern(`~${isArabicWord(word) ? citationStem(word) : literalKey(word)}`));
    if (!alone && isArabicWord(word)) keys.add(this.intern(`=${articleless(word)}`));
    for (const key of keys) this.relevant.add(key);
    return [...keys].sort((a, b) => a - b);
  }

  /** Lexemes of a word of a term, verbs left out; none when the lexicon does not know it. */
  lexemesOfTerm(word: string, vowelled: boolean): readonly number[] {
    if (!isArabicWord(word) || !this.knows(word)) return NO_KEYS;
    const { lexemes, lexemesOfHeadword = lexemes, isVerb } = this.deps;
    const found = vowelled ? lexemesOfHeadword(word) : lexemes(word);
    return isVerb ? found.filter((lexeme) => !isVerb(lexeme)) : found;
  }

  /** Keys of a word of a page, those that no term uses left out. */
  ofPage(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known) return known;
    const keys = this.read(word);
    if (this.cache.size >= CACHE_SIZE) this.cache = new Map();
    this.cache.set(word, keys);
    return keys;
  }

  private read(word: string): readonly number[] {
    const keys: number[] = [];
    const addString = (name: string): void => {
      const key = this.strings.get(name);
      if (key !== undefined) keys.push(key);
    };
    if (!isArabicWord(word)) addString(`~${literalKey(word)}`);
    else if (this.knows(word)) {
      for (const lexeme of this.deps.lexemes(word)) if (this.relevant.has(lexeme)) keys.push(lexeme);
      for (const { rest } of splitProclitics(toLetters(word))) addString(`=${literalKey(rest)}`);
    } else for (const stem of inflectedStems(word)) addString(`~${stem}`);
    return keys.length > 0 ? keys : NO_KEYS;
  }

  private knows(word: string): boolean {
    return this.deps.knows?.(word) ?? this.deps.lexemes(word).length > 0;
  }

  private intern(name: string): number {
    const known = this.strings.get(name);
    if (known !== undefined) return known;
    const key = -1 - this.strings.size;
    this.strings.set(name, key);
    return key;
  }
}
