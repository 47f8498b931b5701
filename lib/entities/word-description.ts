import { toLetters, toSkeleton } from '@/lib/arabic';
import { finish, hashText, mix } from './hash';
import { Template } from './templates';
import { CLITIC, findCore } from './word-core';
import { identityOf, Shape, shapeOf } from './word-form';
import type { WordTable } from './word-table';

/**
 * All that features need of one word form, worked out once and cached. `values` are hashes of (template, value) pairs;
 * the token itself uses all of them, its neighbours those from `nearFrom`, words two away those from `farFrom`. The
 * first `LEXICAL_VALUES` from `farFrom` name the word itself.
 */
export interface WordDescription {
  values: Int32Array;
  nearFrom: number;
  farFrom: number;
  identity: number;
  core: number;
  /** Word class of about 128, or a class of unknown words by shape and article: for conjunctions. */
  coarse: number;
  fine: number;
  /** Shape and proclitics in one small number. */
  form: number;
  usage: number;
  parts: number;
  /** Hash of the last three letters. */
  ending: number;
  isWord: boolean;
  /** How a name may go on over this word: picks the table of transitions. */
  junction: JunctionKind;
  /** The tagger's summed weights of the form at every offset, once it has met it. */
  sums: Int32Array | undefined;
}

/** Kinds of words that names cross or end at in different ways. */
export enum JunctionKind {
  Bare = 0,
  Article = 1,
  Preposition = 2,
  /** A conjunction that surely is one, as the rest is a word. */
  Conjunction = 3,
  /** Begins with و and may be anything: «وأفنان», «والتر». */
  MaybeConjunction = 4,
  Latin = 5,
  Number = 6,
  Punctuation = 7,
}

export const JUNCTION_KINDS = 8;

const WAW = 0x0648;

function junctionOf(skeleton: string, shape: Shape, clitics: number): JunctionKind {
  if (shape === Shape.Punctuation) return JunctionKind.Punctuation;
  if (shape === Shape.Number) return JunctionKind.Number;
  if (shape === Shape.Latin) return JunctionKind.Latin;
  if (clitics & CLITIC.conjunction) return JunctionKind.Conjunction;
  if (skeleton.charCodeAt(0) === WAW && skeleton.length > 3) return JunctionKind.MaybeConjunction;
  if (clitics & (CLITIC.ba | CLITIC.kaf | CLITIC.lam)) return JunctionKind.Preposition;
  return clitics & CLITIC.article ? JunctionKind.Article : JunctionKind.Bare;
}

/** Values at `farFrom` that name the word: left out at random in training, so that context learns to carry. */
export const LEXICAL_VALUES = 3;

const MAX_AFFIX = 4;
/** Of all harakat the one that plain text writes: on adverbs and indefinite nouns, hardly ever on names. */
const FATHATAN = '\u064B'; // ARABIC FATHATAN
const TANWIN = 256;
/** Word classes end below this; codes above it stand for words without a class. */
const NO_CLASS = 200;
const PART_BITS = 16;

class Values {
  readonly list: number[] = [];

  add(template: Template, value: number): void {
    this.list.push(mix(mix(template, value), template) | 0);
  }
}

/** Describes a token by its text. */
export function describeWord(surface: string, words: WordTable): WordDescription {
  const skeleton = toSkeleton(surface);
  const shape = shapeOf(skeleton);
  const identityText = identityOf(skeleton);
  const isWord = shape !== Shape.Punctuation;
  const core = shape === Shape.Arabic ? findCore(skeleton, words) : { start: 0, clitics: 0 };
  const identity = hashText(identityText);
  const coreHash = core.start === 0 ? identity : hashText(skeleton, core.start);
  const own = words.find(identity);
  const coreAt = core.start === 0 ? own : words.find(coreHash);
  const known = own === -1 ? coreAt : own;
  const listed = coreAt === -1 ? own : coreAt;
  const form = shape * 32 + core.clitics + (surface.includes(FATHATAN) ? TANWIN : 0);
  const description: WordDescription = {
    values: new Int32Array(0),
    nearFrom: 0,
    farFrom: 0,
    identity,
    core: coreHash,
    coarse:
      known === -1 || words.coarse[known] === 0
        ? NO_CLASS + shape * 2 + (core.clitics >> 4)
        : (words.coarse[known] as number),
    fine: known === -1 ? 0 : (words.fine[known] as number),
    form,
    usage: listed === -1 ? 0 : (words.usage[listed] as number),
    parts: partsOf(own, words) | partsOf(coreAt, words),
    ending: hashText(skeleton, Math.max(0, skeleton.length - 3)),
    isWord,
    junction: junctionOf(skeleton, shape, core.clitics),
    sums: undefined,
  };
  const values = new Values();
  if (shape === Shape.Arabic || shape === Shape.Mixed) addSpelling(values, skeleton, core.start);
  values.add(Template.Length, Math.min(skeleton.length, 10));
  values.add(Template.Rarity, rarity(own, coreAt, words) * 512 + form);
  description.nearFrom = values.list.length;
  if (shape === Shape.Arabic) addAffixes(values, skeleton);
  values.add(Template.Form, form);
  if (known !== -1 && core.start > 0) {
    values.add(Template.CoarseForm, (words.coarse[known] as number) * 512 + form);
  }
  description.farFrom = values.list.length;
  addMeaning(values, description, hashText(toLetters(surface)), own, coreAt, words);
  description.values = Int32Array.from(values.list);
  return description;
}

function partsOf(index: number, words: WordTable): number {
  return index === -1 ? 0 : (words.parts[index] as number);
}

function rarity(own: number, core: number, words: WordTable): number {
  const whole = own === -1 ? 0 : (words.frequency[own] as number);
  const rest = core === -1 ? 0 : (words.frequency[core] as number);
  return (whole >> 1) * 8 + (rest >> 1);
}

function addSpelling(values: Values, skeleton: string, coreStart: number): void {
  const length = skeleton.length;
  for (let n = 2; n <= 3 && coreStart > 0 && coreStart + n <= length; n++) {
    values.add(Template.CorePrefix, hashText(skeleton, coreStart, coreStart + n));
  }
  let before = 0;
  let current = skeleton.charCodeAt(coreStart);
  for (let at = coreStart; at < length; at++) {
    const after = at + 1 < length ? skeleton.charCodeAt(at + 1) : 0;
    values.add(Template.Trigram, mix(mix(before, current), after));
    before = current;
    current = after;
  }
}

function addAffixes(values: Values, skeleton: string): void {
  const length = skeleton.length;
  for (let n = 1; n <= MAX_AFFIX && n < length; n++) {
    values.add(Template.Prefix, hashText(skeleton, 0, n));
    values.add(Template.Suffix, hashText(skeleton, length - n));
  }
}

function addMeaning(
  values: Values,
  word: WordDescription,
  letters: number,
  own: number,
  core: number,
  words: WordTable,
): void {
  values.add(Template.Word, word.identity);
  values.add(Template.Core, word.core);
  values.add(Template.Letters, letters);
  values.add(Template.Coarse, word.coarse);
  if (own !== -1 && words.fine[own] !== 0) values.add(Template.Fine, words.fine[own] as number);
  if (core !== -1 && words.fine[core] !== 0) {
    values.add(Template.CoreCoarse, words.coarse[core] as number);
    values.add(Template.CoreFine, words.fine[core] as number);
  }
  if (word.usage !== 0) values.add(Template.Usage, word.usage);
  for (let bit = 0; bit < PART_BITS; bit++) {
    if ((word.parts >> bit) & 1) values.add(Template.Part, bit);
  }
}

/** The hash of a value of a word at an offset (−2 … 2) from the token that is labelled. */
export function atOffset(value: number, offset: number): number {
  return finish(mix(value, offset + 3));
}
