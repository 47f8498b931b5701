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
function tidy(surface: string, type: EntityType): string {
  return toLetters(type === 'person' ? withoutTanwin(surface) : surface)
    .replace(MARKS, '')
    .replace(/[#_\s\u00A0]+/g, ' ') // NO-BREAK SPACE
    .replace(/^[\s"'«»“”()[\]،,.:;]+|[\s"'«»“”()[\]،,.:;]+$/g, '');
}

/** What is left of a word when proclitics are taken off, least first; the word itself is not among them. */
function strippings(word: string): string[] {
  const rests: string[] = [];
  const withoutPreposition = (rest: string) => {
    if (/^[بك]/.test(rest)) rests.push(rest.slice(1));
    else if (rest.startsWith('لل')) rests.push(`ا${rest.slice(1)}`, `ال${rest.slice(1)}`, rest.slice(1));
    else if (rest.startsWith('ل')) rests.push(rest.slice(1));
  };
  withoutPreposition(word);
  if (/^[وف]/.test(word)) {
    rests.push(word.slice(1));
    withoutPreposition(word.slice(1));
  }
  return rests.filter((rest) => rest.length > 1);
}

function isNaming(word: string, several: boolean, gazetteer: Gazetteer | undefined): boolean {
  const bits = gazetteer?.namePart(word) ?? 0;
  return (bits & (several ? NAMING | NAMING_INSIDE : NAMING)) !== 0;
}

/**
 * True when `rest` is the name and what stood before it a proclitic: the gazetteer knows `rest` and not `word`, or raw
 * text has `rest` more often; the article behind a proclitic is as good as twice the count.
 */
function comesOff(word: string, rest: string, several: boolean, options: CanonicalNameOptions): boolean {
  const { gazetteer, frequency } = options;
  if (rest.length < SHORTEST || isNaming(word, several, gazetteer)) return false;
  const common = frequency?.(toSkeleton(rest)) ?? 0;
  const whole = frequency?.(toSkeleton(word)) ?? 0;
  if (isNaming(rest, several, gazetteer)) return !frequency || common >= whole;
  if (common === 0) return whole === 0 && isArabicWithArticle(word, rest);
  return rest.startsWith('ال') && rest.length > SHORTEST + 1 ? common + 1 >= whole : common >= whole;
}

/** «والقيز», «بالعوينة»: rare words, but foreign names do not look so («بالبينا», «فالنسيا»). */
function isArabicWithArticle(word: string, rest: string): boolean {
  return rest.startsWith('ال') && rest.length > 4 && (word.startsWith('و') || rest.endsWith('ة'));
}

/**
 * What stands behind «لل»: a word with its article («للجيش» → الجيش), or one that begins with ل, without («للندن» →
 * لندن) or with it («للجنة المركزية» → اللجنة المركزية: an adjective with its article agrees).
 */
function behindLam(rest: string, tail: string, options: CanonicalNameOptions): string {
  const { gazetteer, frequency } = options;
  const withArticle = `ال${rest}`;
  const beginsWithLam = `ل${rest}`;
  const lam = frequency?.(toSkeleton(beginsWithLam)) ?? 0;
  const article = frequency?.(toSkeleton(withArticle)) ?? 0;
  const isLam = isNaming(beginsWithLam, tail !== '', gazetteer) && (lam >= article || !frequency);
  if (!isLam && (lam <= article || isNaming(withArticle, tail !== '', gazetteer))) return withArticle;
  return /^ ال(?:\S+[ةي]|عليا)(?: |$)/.test(tail) ? `ال${beginsWithLam}` : beginsWithLam;
}

/** «لCNN», «وFacebook»: an Arabic letter before Latin ones is a proclitic. */
const BEFORE_LATIN = /^[وف]?[بلك]?(?=[A-Za-z])/;

function withoutProclitics(name: string, type: EntityType, options: CanonicalNameOptions): string {
  const { gazetteer } = options;
  if (BEFORE_LATIN.test(name)) return name.replace(BEFORE_LATIN, '');
  if (gazetteer?.lookup(name, type)) return name;
  const space = name.indexOf(' ');
  const first = space === -1 ? name : name.slice(0, space);
  const tail = space === -1 ? '' : name.slice(space);
  const rests = strippings(first);
  const known = rests.find((rest) => gazetteer?.lookup(rest + tail, type));
  if (known) return known + tail;
  const lam = /^[وف]?لل(.{3,})$/.exec(first);
  if (lam) return behindLam(lam[1] as string, tail, options) + tail;
  let kept = first;
  for (const rest of rests) if (kept.endsWith(rest) && comesOff(kept, rest, tail !== '', options)) kept = rest;
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
  const name = tidy(surface, type);
  if (type === 'date' || name === '') return name;
  const bare = withoutProclitics(name, type, options);
  return type === 'person' ? nominativeKunya(bare, options.gazetteer) : bare;
}
