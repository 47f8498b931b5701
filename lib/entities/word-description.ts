import { toSkeleton } from '@/lib/arabic';
import { finish, hashText, mix } from './hash';
import { Template } from './templates';
import { findCore } from './word-core';
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
  categories: number;
  /** Hash of the last three letters. */
  ending: number;
  isWord: boolean;
}

/** Values at `farFrom` that name the word: left out at random in training, so that context learns to carry. */
export const LEXICAL_VALUES = 2;

const MAX_AFFIX = 4;
/** Word classes end below this; codes above it stand for words without a class. */
const NO_CLASS = 200;
const PART_BITS = 16;

class Values {
  readonly list: number[] = [];

  add(template: Template, value: number): void {
    this.list.push(mix(mix(template, value), template) | 0);
  }
}

/** Describes a token by its text. `categories` is the lexicon's bit mask, 0 where there is none. */
export function describeWord(surface: string, words: WordTable, categories: (word: string) => number): WordDescription {
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
  const form = shape * 32 + core.clitics;
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
    parts: listed === -1 ? 0 : (words.parts[listed] as number),
    categories: shape === Shape.Arabic ? categories(surface) : 0,
    ending: hashText(skeleton, Math.max(0, skeleton.length - 3)),
    isWord,
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
  addMeaning(values, description, own, coreAt, words);
  description.values = Int32Array.from(values.list);
  return description;
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

function addMeaning(values: Values, word: WordDescription, own: number, core: number, words: WordTable): void {
  values.add(Template.Word, word.identity);
  values.add(Template.Core, word.core);
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
  if (word.categories !== 0) values.add(Template.Categories, word.categories);
}

/** The hash of a value of a word at an offset (−2 … 2) from the token that is labelled. */
export function atOffset(value: number, offset: number): number {
  return finish(mix(value, offset + 3));
}
