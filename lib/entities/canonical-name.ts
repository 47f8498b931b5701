import { toLetters, toSkeleton } from '@/lib/arabic';
import type { Gazetteer } from './gazetteer';
import { NAME_PART } from './gazetteer-format';
import type { EntityType } from './types';

export interface CanonicalNameOptions {
  gazetteer?: Gazetteer;
  /** How common a word is in raw text, by its skeleton; any scale, 0 for unknown words. */
  frequency?(skeleton: string): number;
}

const MARKS = /[\u064B-\u0652\u0670\u0640]/g; // FATHATAN … SUKUN, SUPERSCRIPT ALEF, TATWEEL
const SHORTEST = 3;
const NAMING =
  NAME_PART.given | NAME_PART.family | NAME_PART.place | NAME_PART.organisation | NAME_PART.organisationHead;
const NAMING_INSIDE = NAME_PART.placePart | NAME_PART.organisationPart;

/** «محمداً» → «محمد»: the alef that carries an accusative ending goes with it. */
function withoutTanwin(text: string): string {
  return text.replace(/([\u0621-\u064A])(?:\u064Bا|ا\u064B)(?=\s|$)/g, '$1'); // FATHATAN
}

/** Harakat, hashtag signs, outer quotation marks and doubled spaces off. */
function tidy(surface: string): string {
  return toLetters(withoutTanwin(surface))
    .replace(MARKS, '')
    .replace(/[#_\s\u00A0]+/g, ' ') // NO-BREAK SPACE
    .replace(/^[\s"'«»“”()[\]،,.:;]+|[\s"'«»“”()[\]،,.:;]+$/g, '');
}

/** What is left of a word when proclitics are taken off, least first; the word itself is not among them. */
function strippings(word: string): string[] {
  const rests: string[] = [];
  const withoutPreposition = (rest: string) => {
    if (/^[بك]/.test(rest)) rests.push(rest.slice(1));
    else if (rest.startsWith('لل')) rests.push(`ا${rest.slice(1)}`, `ال${rest.slice(1)}`);
    else if (rest.startsWith('ل')) rests.push(rest.slice(1));
  };
  withoutPreposition(word);
  if (/^[وف]/.test(word)) {
    rests.push(word.slice(1));
    withoutPreposition(word.slice(1));
  }
  return rests.filter((rest) => rest.length > 1);
}

/** «ال», or the whole word is one that the gazetteer has in names. */
function isNaming(word: string, several: boolean, gazetteer: Gazetteer | undefined): boolean {
  const bits = gazetteer?.namePart(word) ?? 0;
  return (bits & (several ? NAMING | NAMING_INSIDE : NAMING)) !== 0;
}

/**
 * True when `rest` is the name and what stood before it a proclitic. The gazetteer decides where it knows one of the two,
 * else the article after a proclitic, else which of the two is commoner.
 */
function comesOff(word: string, rest: string, tail: string, options: CanonicalNameOptions): boolean {
  const { gazetteer, frequency } = options;
  if (rest.length < SHORTEST) return false;
  if (isNaming(word, tail !== '', gazetteer)) return false;
  const common = frequency?.(toSkeleton(rest)) ?? 0;
  const whole = frequency?.(toSkeleton(word)) ?? 0;
  if (isNaming(rest, tail !== '', gazetteer)) return !frequency || common >= whole;
  if (rest.startsWith('ال') && rest.length > SHORTEST + 1) return common + 2 >= whole;
  return frequency !== undefined && common > 0 && common >= whole;
}

function withoutProclitics(name: string, type: EntityType, options: CanonicalNameOptions): string {
  const { gazetteer } = options;
  if (gazetteer?.lookup(name, type)) return name;
  const space = name.indexOf(' ');
  const first = space === -1 ? name : name.slice(0, space);
  const tail = space === -1 ? '' : name.slice(space);
  const rests = strippings(first);
  const known = rests.find((rest) => gazetteer?.lookup(rest + tail, type));
  if (known) return known + tail;
  let kept = first;
  for (const rest of rests) {
    const isDeeper = kept.endsWith(rest) || rest.startsWith('ال');
    if (isDeeper && comesOff(kept, rest, tail, options)) kept = rest;
  }
  return kept + tail;
}

/** A kunya is cited in the nominative: «أبا بكر», «أبي مازن» → «أبو …»; after بن it stays («علي بن أبي طالب»). */
function nominativeKunya(name: string, gazetteer: Gazetteer | undefined): string {
  if (!/^(?:أبا|أبي|ابا|ابي) /.test(name)) return name;
  const [first = '', ...rest] = name.split(' ');
  const nominative = ['أبو', ...rest].join(' ');
  const isGiven = first.endsWith('ي') && gazetteer?.lookup(name, 'person') !== undefined;
  return isGiven ? name : nominative;
}

/**
 * A mention as the name is cited: harakat, tanwin and hashtag signs off, the first word without its proclitics, a kunya
 * in the nominative, single spaces. «ولمنظمة التعاون الإسلامي» → «منظمة التعاون الإسلامي», «للأمم المتحدة» → «الأمم
 * المتحدة»; «باشينيان», «كوكاكولا», «لندن» stay whole. Ordinals («الثانية») and the article belong to the name.
 */
export function canonicalName(surface: string, type: EntityType, options: CanonicalNameOptions = {}): string {
  const name = tidy(surface);
  if (type === 'date' || name === '') return name;
  const bare = withoutProclitics(name, type, options);
  return type === 'person' ? nominativeKunya(bare, options.gazetteer) : bare;
}
