import { findCandidates } from '@/lib/lexicon/candidates';
import type { Tables } from '@/lib/lexicon/tables';
import { isVerbTag, NUMBER_TAG, SIGN_TAG, TagBook, tagWithoutAnalysis, UNKNOWN_TAG } from '@/lib/lexicon/tags';
import type { Corpus } from './corpus';

/** Classes within which lemmas compete for a share; all verb forms are one. */
export const GROUPS = ['NN', 'AJ', 'NP', 'AV', 'verb'];

/** The class of a stem's tag, -1 for function words: there the tag says it all. */
export function groupOf(tag: string): number {
  return tag.startsWith('FW.') ? -1 : GROUPS.indexOf(isVerbTag(tag) ? 'verb' : tag);
}

/** Analyses of all word types of a text, flat: type i owns `[starts[i], starts[i + 1])` of the columns. */
export class CandidateSpace {
  readonly tagNames: string[];
  readonly starts: Uint32Array;
  readonly tags: Uint16Array;
  /** Number of the lemma share of each analysis, -1 for function words. */
  readonly parameters: Int32Array;
  readonly stems: Uint32Array;
  /** Prior of each analysis, spelling included (no logarithm). */
  readonly priors: Float64Array;
  /** Tag of each word type without analysis. */
  readonly bareTags: Uint16Array;
  /** Class of each lemma share. */
  readonly groups: number[] = [];
  private readonly parameterNumbers = new Map<number, number>();

  constructor(
    private readonly tables: Tables,
    readonly corpus: Corpus,
  ) {
    this.tagNames = [...tables.meta.tags];
    const tagNumbers = new Map(this.tagNames.map((tag, number) => [tag, number]));
    const book = new TagBook(tables, (tag) => {
      const number = tagNumbers.get(tag) ?? this.tagNames.push(tag) - 1;
      tagNumbers.set(tag, number);
      return number;
    });
    this.starts = new Uint32Array(corpus.types.length + 1);
    const columns = { tags: [] as number[], parameters: [] as number[], stems: [] as number[], priors: [] as number[] };
    corpus.types.forEach((type, i) => {
      const found = findCandidates(tables, book, type);
      for (let j = 0; j < found.count; j++) {
        const stem = found.stems[j] as number;
        columns.tags.push(found.tags[j] as number);
        columns.stems.push(stem);
        columns.parameters.push(this.numberParameter(stem));
        columns.priors.push(Math.exp(found.weights[j] as number));
      }
      this.starts[i + 1] = columns.tags.length;
    });
    this.tags = Uint16Array.from(columns.tags);
    this.parameters = Int32Array.from(columns.parameters);
    this.stems = Uint32Array.from(columns.stems);
    this.priors = Float64Array.from(columns.priors);
    this.bareTags = Uint16Array.from(corpus.types, (type) => tagNumbers.get(tagWithoutAnalysis(type)) ?? 0);
  }

  /** The lemma share of a stem; undefined for function words and for lemmas that the text never has. */
  parameterOf(stem: number): number | undefined {
    return this.parameterNumbers.get(this.parameterKey(stem));
  }

  /** Multiplies the priors of all analyses by the exponential of what `shiftOf` says of their stems. */
  shift(shiftOf: (stem: number) => number): void {
    for (let i = 0; i < this.priors.length; i++) {
      this.priors[i] = (this.priors[i] as number) * Math.exp(shiftOf(this.stems[i] as number));
    }
  }

  private parameterKey(stem: number): number {
    return (this.tables.stemLemmas[stem] as number) * GROUPS.length + groupOf(this.tables.kindOf(stem).tag);
  }

  private numberParameter(stem: number): number {
    const group = groupOf(this.tables.kindOf(stem).tag);
    if (group < 0) return -1;
    const key = this.parameterKey(stem);
    let number = this.parameterNumbers.get(key);
    if (number === undefined) {
      number = this.groups.push(group) - 1;
      this.parameterNumbers.set(key, number);
    }
    return number;
  }
}

/** Tags that every model has, before those that the text brings: never seen, unknown word, number, sign. */
export const FIRST_TAGS = ['?', UNKNOWN_TAG, NUMBER_TAG, SIGN_TAG];
