import type { Paragraph, RomanisationScheme } from '@/lib/arabic';
import {
  type Entity,
  type EntityModel,
  EntityRecogniser,
  type Gazetteer,
  loadEntityModel,
  loadGazetteer,
} from '@/lib/entities';
import { type Glossary, loadGlossary, type Term, TermMatcher, type TermSpan } from '@/lib/glossary';
import { type Lexicon, loadLexicon } from '@/lib/lexicon';
import type { Descriptions, EntityQuery, WordExplanation } from '@/lib/messages/protocol';
import { describeEntity } from './describe';
import { explainWord } from './explain';
import { glossaryLexicon, lexiconName } from './glossary-lexicon';
import { mayBeName } from './name-words';

/** The assets of `public/data`, unzipped. */
export interface EngineAssets {
  lexicon: Uint8Array;
  entities: Uint8Array;
  gazetteer: Uint8Array;
  glossary: Uint8Array;
}

/** Everything that reads Arabic, loaded once: paragraphs in, spans out. Knows no page and no browser. */
export class Engine {
  private matcher: TermMatcher;
  private termsById: Map<string, Term>;
  private readonly recogniser: EntityRecogniser;

  constructor(
    readonly lexicon: Lexicon,
    readonly model: EntityModel,
    readonly gazetteer: Gazetteer,
    readonly glossary: Glossary,
    readerTerms: readonly Term[],
  ) {
    this.recogniser = new EntityRecogniser(model, gazetteer);
    this.termsById = new Map();
    this.matcher = this.buildMatcher(readerTerms);
  }

  /** Replaces the reader's own terms; they override bundled ones. */
  setReaderTerms(readerTerms: readonly Term[]): void {
    this.matcher = this.buildMatcher(readerTerms);
  }

  private buildMatcher(readerTerms: readonly Term[]): TermMatcher {
    this.termsById = new Map([...this.glossary.terms, ...readerTerms].map((term) => [term.id, term]));
    const compiled = this.glossary.compiledWords(lexiconName(this.lexicon));
    return new TermMatcher(this.glossary.terms, glossaryLexicon(this.lexicon), readerTerms, compiled);
  }

  /** Names and dates of paragraphs that belong together, by paragraph and start, without overlaps. */
  entities(paragraphs: readonly Paragraph[]): Entity[] {
    return this.recogniser.recognise(paragraphs);
  }

  /** Terms of the glossary and the reader's own, by paragraph and start, longest match, without overlaps. */
  terms(paragraphs: readonly Paragraph[]): TermSpan[] {
    return this.matcher.match(paragraphs);
  }

  /** Whether a word may be a name; asked of the few words in which two alike paragraphs differ. */
  readonly isName = (word: string): boolean => mayBeName(this.lexicon, this.gazetteer, word);

  /** The word at [start, end) of a sentence, in its context. */
  explain(sentence: string, start: number, end: number, scheme?: RomanisationScheme): WordExplanation {
    return explainWord(this.lexicon, sentence, [start, end], scheme);
  }

  /** Meanings and facts; ids that are not known are left out. */
  describe(termIds: readonly string[], entities: readonly EntityQuery[], scheme?: RomanisationScheme): Descriptions {
    return {
      terms: termIds.map((id) => this.termsById.get(id)).filter((term) => term !== undefined),
      entities: entities.map((query) => describeEntity(query, this.gazetteer, this.lexicon, scheme)),
    };
  }
}

/**
 * Loads the engine. @throws Error when an asset is not of the format that this version reads.
 */
export function createEngine(assets: EngineAssets, readerTerms: readonly Term[] = []): Engine {
  return new Engine(
    loadLexicon(assets.lexicon),
    loadEntityModel(assets.entities),
    loadGazetteer(assets.gazetteer),
    loadGlossary(assets.glossary),
    readerTerms,
  );
}
