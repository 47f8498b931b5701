import { type Candidates, findCandidates } from './candidates';
import { skeletonOf, toCodes } from './codes';
import { Decoder } from './decode';
import { LemmaBook } from './lemma-book';
import { renderAnalysis } from './render';
import { readSurface, type Surface } from './surface';
import { Tables } from './tables';
import { TagBook } from './tags';
import { type Analysis, Category, type LemmaFacts } from './types';
import { analyseUnknown, unknownKey } from './unknown';

/** Surface forms whose analyses are kept. A page has a few thousand different ones. */
const CACHE_SIZE = 12_000;
/** Lexeme numbers of words that the tables do not know lie above all lemmas. */
const UNKNOWN_LEXEMES = 1 << 20;

interface Entry {
  candidates: Candidates;
  lexemes?: number[];
  categories?: number;
}

/** Word analysis: surface forms to readings, best first; lemmas, roots and families. */
export class Lexicon {
  private readonly tables: Tables;
  private readonly tags: TagBook;
  private readonly decoder: Decoder;
  private readonly book: LemmaBook;
  private guesses: Map<string, string> | undefined;
  private cache = new Map<string, Entry>();
  private older = new Map<string, Entry>();

  constructor(bytes: Uint8Array) {
    this.tables = new Tables(bytes);
    this.tags = new TagBook(this.tables);
    this.decoder = new Decoder(this.tables);
    this.book = new LemmaBook(this.tables);
  }

  /** Version, provenance and licence of the data. */
  get about(): { version: string; source: string; licence: string; lemmas: number; stems: number } {
    const { version, source, licence } = this.tables.meta;
    return { version, source, licence, lemmas: this.tables.lemmaCount, stems: this.tables.stemCount };
  }

  /** All readings of a word by itself, most likely first. Never empty for a word with a letter in it. */
  analyse(surface: string): Analysis[] {
    return this.analyseSentence([surface])[0] as Analysis[];
  }

  /** All readings of each word of a sentence, in its order; for each word the most likely in this context first. */
  analyseSentence(words: readonly string[]): Analysis[][] {
    return this.analyseWithin(words, 0, words.length);
  }

  /** `analyseSentence`, spelt out for the words [from, to) alone: the others are context, and spelling out costs most. */
  analyseWithin(words: readonly string[], from: number, to: number): Analysis[][] {
    const entries = words.map((word) => this.entry(word).candidates);
    const posteriors = this.decoder.posteriors(entries);
    return words
      .slice(from, to)
      .map((word, i) => this.render(word, entries[from + i] as Candidates, posteriors[from + i] as Float64Array));
  }

  /**
   * Numbers of all lemmas that any reading of the word has; for a word that the tables do not know one number that
   * its other mentions (with other clitics) share. Cached; the array must not be changed.
   */
  lexemes(surface: string): readonly number[] {
    const entry = this.entry(surface);
    entry.lexemes ??= this.collectLexemes(surface, entry.candidates);
    return entry.lexemes;
  }

  /** Like `lexemes`, for a vowelled headword: readings that its vowels contradict are left out. */
  lexemesOfHeadword(vowelled: string): readonly number[] {
    return this.lexemes(vowelled);
  }

  /** Bit mask (`Category`) of what the word may be. */
  categories(surface: string): number {
    const entry = this.entry(surface);
    entry.categories ??= this.collectCategories(entry.candidates);
    return entry.categories;
  }

  /** Other lemmas of a root (letters with or without spaces), most frequent first. */
  family(root: string): LemmaFacts[] {
    return this.book.family(root);
  }

  /** What is known of a lemma by its number; undefined for numbers of unknown words. */
  lemma(lexemeId: number): LemmaFacts | undefined {
    return this.book.facts(lexemeId);
  }

  private entry(surface: string): Entry {
    const known = this.cache.get(surface) ?? this.older.get(surface);
    if (known) return known;
    const entry: Entry = { candidates: findCandidates(this.tables, this.tags, surface) };
    if (this.cache.size >= CACHE_SIZE / 2) {
      this.older = this.cache;
      this.cache = new Map();
    }
    this.cache.set(surface, entry);
    return entry;
  }

  private render(word: string, candidates: Candidates, posterior: Float64Array): Analysis[] {
    const surface = readSurface(word);
    if (candidates.count === 0) return word === '' ? [] : [analyseUnknown(surface, this.guessTable())];
    const rendered = Array.from(posterior, (weight, i) => ({
      weight,
      analysis: this.renderOne(surface, candidates, i),
    }));
    return rank(rendered);
  }

  private guessTable(): Map<string, string> {
    if (!this.guesses) {
      this.guesses = new Map();
      const { guesses } = this.tables.meta;
      for (let i = 0; i < guesses.length; i += 2) this.guesses.set(guesses[i] as string, guesses[i + 1] as string);
    }
    return this.guesses;
  }

  private renderOne(surface: Surface, candidates: Candidates, i: number): Analysis {
    const analysis = renderAnalysis(
      this.tables,
      surface,
      candidates.prefixes[i] as number,
      candidates.stems[i] as number,
      candidates.suffixes[i] as number,
      candidates.classes[i] as number,
    );
    if (analysis.features.number === undefined && this.book.isBrokenPlural(candidates.stems[i] as number)) {
      analysis.features.number = 'plural';
    }
    return analysis;
  }

  private collectLexemes(surface: string, candidates: Candidates): number[] {
    if (candidates.count === 0) return [unknownLexeme(surface)];
    const lexemes = new Set<number>();
    for (const stem of candidates.stems) lexemes.add(this.tables.stemLemmas[stem] as number);
    return [...lexemes];
  }

  private collectCategories(candidates: Candidates): number {
    let mask: number = Category.none;
    for (const stem of candidates.stems) mask |= categoryOf(this.tables.kindOf(stem).tag, this.tables.kindOf(stem).pos);
    return mask;
  }
}

function categoryOf(tag: string, pos: string): number {
  if (pos === 'proper-noun') return Category.name;
  if (pos === 'numeral') return Category.number;
  if (pos === 'verb') return Category.verb;
  if (tag.startsWith('FW.')) return Category.function;
  if (pos === 'adjective') return Category.adjective;
  if (pos === 'adverb') return Category.adverb;
  return Category.noun;
}

function unknownLexeme(surface: string): number {
  const key = toCodes(unknownKey(readSurface(surface)));
  let hash = 7;
  for (const code of skeletonOf(key)) hash = (Math.imul(hash, 31) + code.charCodeAt(0)) | 0;
  return UNKNOWN_LEXEMES + (hash & 0x3fffffff);
}

/** Sorts readings by the summed weight of those that look the same, and drops what a reader could not tell apart. */
function rank(rendered: { weight: number; analysis: Analysis }[]): Analysis[] {
  const byLook = new Map<string, number>();
  for (const { weight, analysis } of rendered) {
    byLook.set(analysis.vowelled, (byLook.get(analysis.vowelled) ?? 0) + weight);
  }
  rendered.sort((a, b) => {
    const looks = (byLook.get(b.analysis.vowelled) ?? 0) - (byLook.get(a.analysis.vowelled) ?? 0);
    return looks !== 0 ? looks : b.weight - a.weight;
  });
  const seen = new Set<string>();
  const out: Analysis[] = [];
  for (const { analysis } of rendered) {
    const cuts = analysis.segments.map((segment) => segment.text).join('+');
    const key = `${analysis.vowelled}|${analysis.lemma}|${analysis.pos}|${analysis.gloss}|${cuts}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(analysis);
  }
  return out;
}
