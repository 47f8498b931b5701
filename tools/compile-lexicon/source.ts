import type { LexiconMeta, StemKind } from '@/lib/lexicon/asset';
import { kindOf } from './kinds';
import { learnGuess } from './learn-guess';
import type { Affix, Stem, Tables } from './read-tables';
import { AssetWriter, packBits } from './write-asset';

/** What learning adds to the tables. Without it all weights are equal and no context is known. */
export interface Learnt {
  /** Log weight of each stem, nats. */
  emissions: Float64Array;
  prefixPriors: Float64Array;
  suffixPriors: Float64Array;
  /** Occurrences of each lemma in the counted text. */
  lemmaCounts: Float64Array;
  tags: string[];
  contexts: string[];
  tagContexts: number[];
  /** Log probability of tag given context, context-major. */
  transitions: Float64Array;
}

/** The tables numbered for encoding: lemmas, kinds and glosses in the order in which they first appear. */
export interface Source {
  tables: Tables;
  kinds: StemKind[];
  kindOf: number[];
  lemmas: { id: string; form: string; root: string }[];
  lemmaOf: number[];
}

export function numberTables(tables: Tables): Source {
  const kinds = new Numbering<StemKind>((kind) => JSON.stringify(kind));
  const lemmas = new Numbering<{ id: string; form: string; root: string }>((lemma) => lemma.id);
  const kindNumbers: number[] = [];
  const lemmaNumbers: number[] = [];
  for (const stem of tables.stems) {
    const kind = kindOf(stem);
    kindNumbers.push(kinds.number(kind));
    lemmaNumbers.push(lemmas.number({ id: stem.lemma, form: citation(stem, kind), root: stem.root }));
  }
  return { tables, kinds: kinds.items, kindOf: kindNumbers, lemmas: lemmas.items, lemmaOf: lemmaNumbers };
}

/** Verbs are cited in the perfect with its final fatha, other words without case ending. */
function citation(stem: Stem, kind: StemKind): string {
  if (kind.pos === 'verb' && !stem.category.startsWith('F') && !/[AYaiuo]$/.test(stem.lemmaForm)) {
    return `${stem.lemmaForm}a`;
  }
  return stem.lemmaForm;
}

class Numbering<T> {
  readonly items: T[] = [];
  private readonly numbers = new Map<string, number>();
  constructor(private readonly keyOf: (item: T) => string) {}

  number(item: T): number {
    const key = this.keyOf(item);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.items.length;
      this.numbers.set(key, number);
      this.items.push(item);
    }
    return number;
  }
}

const EMISSION_STEP = 1 / 8;
const TRANSITION_STEP = 1 / 8;

/** Writes the asset (not yet compressed). */
export function encode(source: Source, version: string, learnt?: Learnt): Uint8Array {
  const { tables } = source;
  const writer = new AssetWriter();
  const categories = new Numbering<string>((name) => name);
  const glosses = new Numbering<string>((gloss) => gloss);
  const roots = new Numbering<string>((root) => root);
  roots.number('');
  writer.items(
    'forms',
    tables.stems.map((stem) => stem.form),
  );
  writer.bytes(
    'categories',
    Uint8Array.from(tables.stems, (stem) => categories.number(stem.category)),
  );
  writer.differences('kinds', source.kindOf);
  writer.differences('lemmas', source.lemmaOf);
  writer.differences(
    'glossOf',
    tables.stems.map((stem) => glosses.number(stem.gloss)),
  );
  writer.items('glosses', glosses.items);
  writer.items(
    'lemmaForms',
    source.lemmas.map((lemma) => lemma.form),
  );
  writer.differences(
    'rootOf',
    source.lemmas.map((lemma) => roots.number(lemma.root)),
  );
  writer.items('roots', roots.items);
  const quantised = quantise(learnt?.emissions ?? new Float64Array(tables.stems.length), EMISSION_STEP);
  writer.bytes('emissions', quantised.values);
  const counts = learnt?.lemmaCounts ?? new Float64Array(source.lemmas.length);
  writer.bytes(
    'frequencies',
    Uint8Array.from(counts, (n) => Math.min(255, Math.round(Math.log2(1 + n) * 10))),
  );
  writer.bytes(
    'transitions',
    Uint8Array.from(learnt?.transitions ?? [0], (x) => clampByte(-x / TRANSITION_STEP)),
  );
  const affixCategories = new Numbering<string>((name) => name);
  const suffixCategories = new Numbering<string>((name) => name);
  const prefixes = affixRecords(tables.prefixes, affixCategories, learnt?.prefixPriors);
  const suffixes = affixRecords(tables.suffixes, suffixCategories, learnt?.suffixPriors);
  return writer.finish({
    version,
    source: 'Buckwalter Arabic Morphological Analyzer 1.0 (QAMUS LLC, LDC, 2002), with additions and corrections',
    licence: 'GPL-2.0-only',
    categories: categories.items,
    affixCategories: affixCategories.items,
    suffixCategories: suffixCategories.items,
    prefixes,
    suffixes,
    kinds: source.kinds,
    ab: matrix(affixCategories.items, categories.items, tables.ab),
    ac: matrix(affixCategories.items, suffixCategories.items, tables.ac),
    bc: matrix(categories.items, suffixCategories.items, tables.bc),
    tags: learnt?.tags ?? [],
    contexts: learnt?.contexts ?? [],
    tagContexts: learnt?.tagContexts ?? [],
    emissionStep: EMISSION_STEP,
    emissionOffset: quantised.offset,
    transitionStep: TRANSITION_STEP,
    guesses: learnGuess(tables.stems).flat(),
  });
}

function affixRecords(
  affixes: readonly Affix[],
  categories: Numbering<string>,
  priors?: Float64Array,
): LexiconMeta['prefixes'] {
  return affixes.map(({ form, category, pos, gloss }, i) => ({
    form,
    category: categories.number(category),
    pos,
    gloss,
    prior: Math.round((priors?.[i] ?? 0) * 100) / 100,
  }));
}

function matrix(rows: readonly string[], columns: readonly string[], pairs: ReadonlySet<string>): string {
  return packBits(rows.flatMap((row) => columns.map((column) => pairs.has(`${row} ${column}`))));
}

function quantise(values: Float64Array, step: number): { values: Uint8Array; offset: number } {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) highest = Math.max(highest, value);
  const offset = highest - 255 * step;
  return { values: Uint8Array.from(values, (value) => clampByte((value - offset) / step)), offset };
}

function clampByte(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
