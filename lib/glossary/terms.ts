import type { Span } from '@/lib/arabic';

export const DOMAINS = [
  'cybersecurity',
  'technology',
  'emergency',
  'humanitarian',
  'diplomacy',
  'law',
  'politics',
  'conflict',
  'economy',
  'energy-climate',
  'health',
  'media-culture',
  'sport',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
/** How far a learner should be to need the term, on the scale of the CEFR. */
export type Level = (typeof LEVELS)[number];

/** A term of the news: a word or a phrase with one settled meaning. */
export interface Term {
  /** English slug, unique. */
  id: string;
  /** Fully vowelled citation form. */
  headword: string;
  /** Other words for the same thing, without vowels. Inflected forms need none. */
  variants: string[];
  english: string;
  abbreviation?: string;
  domain: Domain;
  level: Level;
  /** One sentence in each language. */
  definition: { ar: string; en: string };
  /** Ids of terms to read next. */
  related: string[];
}

/** A term where it stands in a paragraph: proclitics left out (و ب ل …), the article and a fused لل included. */
export interface TermSpan extends Span {
  termId: string;
}
