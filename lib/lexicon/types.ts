import type { VerbForm } from './verb-form';

/** A stretch of a word as it stands on the page; the texts of all segments joined give the word exactly. */
export interface Segment {
  text: string;
  role: 'proclitic' | 'article' | 'stem' | 'suffix' | 'enclitic';
  /** The stretch with its vowels. */
  vowelled?: string;
  gloss?: string;
  /** What a clitic is: conjunction, preposition, article, future, particle, pronoun, ending. */
  function?: string;
}

export interface Features {
  gender?: 'masculine' | 'feminine';
  number?: 'singular' | 'dual' | 'plural';
  person?: 1 | 2 | 3;
  aspect?: 'perfect' | 'imperfect' | 'imperative';
  voice?: 'active' | 'passive';
  mood?: 'indicative' | 'subjunctive or jussive';
  state?: 'definite' | 'indefinite' | 'construct';
  /** Case, where the spelling shows it. */
  case?: 'nominative' | 'accusative' | 'genitive or accusative';
  future?: true;
}

/** Orthographic slips that were read over. */
export type Forgiven = 'alef' | 'hamza' | 'ta-marbuta' | 'spelling' | 'stretched';

export interface Analysis {
  segments: Segment[];
  /** Vowelled citation form; verbs in the perfect, third person masculine singular. */
  lemma: string;
  /** Number of the lemma in this version of the lexicon; -1 for a word that it does not know. */
  lexemeId: number;
  /** The whole word with vowels; the case ending left open. */
  vowelled: string;
  /** Root letters with spaces between; empty when there is none. */
  root: string;
  pos: string;
  gloss: string;
  features: Features;
  forgiven?: Forgiven[];
}

/** What the lexicon knows of a lemma by itself. */
export interface LemmaFacts {
  lexemeId: number;
  lemma: string;
  root: string;
  pos: string;
  gloss: string;
  /** 1 (most frequent) to 6; 6 also for lemmas that the counted news never used. */
  band: number;
  isFunctionWord: boolean;
  /** Form of a verb: 1–10; 11 and 12 are the plain and the ta- form of the quadriliteral. */
  form?: VerbForm;
  /** The pattern (وزن), e.g. «اِسْتِفْعَال». */
  pattern?: string;
  derivation?: 'masdar' | 'active-participle' | 'passive-participle' | 'nisba' | 'elative';
  /** Plurals, vowelled: broken ones first, then the sound one that the tables allow. */
  plurals: string[];
}

/** Bits of `Lexicon.categories`. */
export const Category = {
  none: 0,
  name: 1,
  noun: 2,
  adjective: 4,
  verb: 8,
  function: 16,
  number: 32,
  adverb: 64,
} as const;
