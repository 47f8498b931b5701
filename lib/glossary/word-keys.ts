import { isArabicWord, splitProclitics, toLetters } from '@/lib/arabic';
import { citationStem, inflectedStems, LEAST_STEM, literalKey } from './stem-keys';

/** The reading of a word in its sentence: number of the lemma (below 0 where there is none) and part of speech. */
export interface BestReading {
  lexemeId: number;
  pos: string;
}

/** What the matcher asks of a lexicon; injected, for this folder knows none. */
export interface MatcherDeps {
  /** Numbers (0 and up) of the lemmas of every reading of a word as it stands in the page, clitics taken off. */
  lexemes(word: string): readonly number[];
  /** The same for a vowelled word: only readings that its vowels allow. Default: `lexemes`. */
  lexemesOfHeadword?(vowelled: string): readonly number[];
  /** Whether the lexicon has a reading of the word. Default: it has lexemes. */
  knows?(word: string): boolean;
  /** «noun», «adjective», «verb» … of a lexeme: verbs are no words of terms, adjectives alone no terms. */
  partOfSpeech?(lexeme: number): string | undefined;
  /** The lemma of a lexeme, as a dictionary cites it. */
  citation?(lexeme: number): string | undefined;
  /** The best reading of the words [from, to) of a sentence; asked where a one-word term has other readings. */
  bestReadings?(words: readonly string[], from: number, to: number): readonly (BestReading | undefined)[];
}

/** The keys of a word of a page. */
export interface PageWord {
  all: readonly number[];
  /** Those with which a term begins. */
  opening: readonly number[];
  /** Those that only hold if a genitive follows: «رئيسي وزراء» are two heads, but «رئيسي» alone is the adjective. */
  construct: readonly number[];
}

const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)/;
/** Surface forms whose keys are kept. */
const CACHE_SIZE = 10_000;
const NO_KEYS: readonly number[] = [];
const NO_WORD: PageWord = { all: NO_KEYS, opening: NO_KEYS, construct: NO_KEYS };

/**
 * Words as sets of integer keys, so that a term's word and a page's word match when they share one: lexemes (0 and up),
 * and hashes of letters for what the lexicon does not know or reads otherwise (below 0).
 */
export class WordKeys {
  private readonly openings = new Set<number>();
  private readonly lexemeKeys = new Map<number, number>();
  private readonly partsOfSpeech = new Map<number, string>();
  private readonly citations = new Map<number, string>();
  private cache = new Map<string, PageWord>();

  constructor(readonly deps: MatcherDeps) {}

  /**
   * Keys of a word of a term. @param stem the word without proclitics and article; @param lexemes what it may be;
   * @param alone the term has no other word, so letters prove too little, and what is a noun elsewhere must be one here.
   */
  ofTerm(stem: string, lexemes: readonly number[], alone: boolean): number[] {
    if (!isArabicWord(stem)) return [hashKey('~', literalKey(stem))];
    const keys = new Set(alone ? this.preferNouns(lexemes) : lexemes);
    const known = keys.size > 0;
    const citation = citationStem(stem);
    // Where the lexicon knows the term's word but not the page's form of it, longer stems still meet.
    if (!known || citation.length > LEAST_STEM) keys.add(hashKey('~', citation));
    if (!alone || !known) keys.add(hashKey('=', literalKey(stem)));
    return [...keys].sort((a, b) => a - b);
  }

  /** Lexemes of a word of a term, verbs left out; none when the lexicon does not know it. */
  lexemesOfTerm(word: string, vowelled: boolean): readonly number[] {
    if (!isArabicWord(word) || !this.knows(word)) return NO_KEYS;
    const { lexemesOfHeadword = this.deps.lexemes } = this.deps;
    const found = vowelled ? this.keysOf(lexemesOfHeadword(word)) : this.withoutMine(word)[0];
    return found.filter((key) => this.partOfSpeech(key) !== 'verb');
  }

  /** Says that terms begin with these keys. To be called before any page is read. */
  addOpenings(keys: readonly number[]): void {
    for (const key of keys) this.openings.add(key);
  }

  /** Keys of a word of a page. */
  ofPage(word: string): PageWord {
    const known = this.cache.get(word);
    if (known) return known;
    const entry = this.read(word);
    if (this.cache.size >= CACHE_SIZE) this.cache = new Map();
    this.cache.set(word, entry);
    return entry;
  }

  private read(word: string): PageWord {
    let all: number[];
    let construct = NO_KEYS;
    if (!isArabicWord(word)) all = [hashKey('~', literalKey(word))];
    else {
      if (this.knows(word)) {
        const [lexemes, mine] = this.withoutMine(word);
        construct = ARTICLE.test(word) ? NO_KEYS : mine;
        all = [...lexemes, ...construct];
      } else all = inflectedStems(word).map((stem) => hashKey('~', stem));
      for (const { rest } of splitProclitics(toLetters(word))) all.push(hashKey('=', literalKey(rest)));
    }
    const opening = all.filter((key) => this.openings.has(key));
    return all.length === 0 ? NO_WORD : { all, opening: opening.length > 0 ? opening : NO_KEYS, construct };
  }

  /**
   * Lexemes of a word as it stands, and those that it only has as a stem before «my» or in a construct: «قانوني» is
   * legal wherever that can be read, hardly «my law».
   */
  private withoutMine(word: string): [lexemes: readonly number[], mine: readonly number[]] {
    const lexemes = this.keysOf(this.deps.lexemes(word));
    if (lexemes.length < 2 || !word.endsWith('ي') || word.length < 5) return [lexemes, NO_KEYS];
    const stems = this.keysOf(this.deps.lexemes(word.slice(0, -1)));
    // «التعافي» has its ي in the lemma; it is not «my» anything.
    const isMine = (key: number): boolean => stems.includes(key) && !/ي\u0651?$/.test(this.citation(key) ?? '');
    const others = lexemes.filter((key) => !isMine(key));
    return others.length > 0 ? [others, lexemes.filter(isMine)] : [lexemes, NO_KEYS];
  }

  private keysOf(lexemes: readonly number[]): readonly number[] {
    return this.deps.citation ? [...new Set(lexemes.map((lexeme) => this.lexemeKey(lexeme)))] : lexemes;
  }

  /**
   * The key of a lexeme, 0 and up: a hash of its citation form and part of speech, so that it does not change with the
   * lexicon's numbers, and senses and sources of one lemma meet. The number itself where there is no citation form.
   */
  lexemeKey(lexeme: number): number {
    const known = this.lexemeKeys.get(lexeme);
    if (known !== undefined) return known;
    const lemma = this.deps.citation?.(lexeme);
    const pos = this.deps.partOfSpeech?.(lexeme);
    const key = lemma === undefined ? lexeme : -1 - hashKey('@', `${lemma} ${pos}`);
    this.lexemeKeys.set(lexeme, key);
    if (pos !== undefined) this.partsOfSpeech.set(key, pos);
    if (lemma !== undefined) this.citations.set(key, lemma);
    return key;
  }

  /** Part of speech of the lexeme of a key that a word had before. */
  partOfSpeech(key: number): string | undefined {
    return this.partsOfSpeech.get(key);
  }

  /** Citation form of the lexeme of a key that a word had before. */
  citation(key: number): string | undefined {
    return this.citations.get(key);
  }

  private preferNouns(lexemes: readonly number[]): readonly number[] {
    const nouns = lexemes.filter((key) => this.partOfSpeech(key) === 'noun');
    return nouns.length > 0 ? nouns : lexemes;
  }

  private knows(word: string): boolean {
    return this.deps.knows?.(word) ?? this.deps.lexemes(word).length > 0;
  }
}

/** Below zero, 31 bits (FNV-1a): two of a page's and a glossary's words hardly ever meet in one. */
function hashKey(kind: '~' | '=' | '@', letters: string): number {
  let hash = 0x811c9dc5 ^ kind.charCodeAt(0);
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return -1 - ((hash ^ (hash >>> 15)) & 0x7fffffff);
}
