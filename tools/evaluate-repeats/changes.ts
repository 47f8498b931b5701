import type { Random } from './random';
import { STORIES } from './stories';

/** What a kind of copy makes of one paragraph; several texts where it is cut in parts. */
export interface Change {
  name: string;
  /** Least words of the paragraph that it is fair to ask for. */
  words: number;
  apply(text: string, random: Random): string[];
}

const VOCABULARY = [...new Set(STORIES.flat().flatMap((text) => text.match(/[\u0621-\u064A]{4,}/g) ?? []))];
const split = (text: string): string[] => text.split(' ');
const insertBetween = (text: string, character: string, random: Random): string =>
  text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (random.next() < 0.1 ? character : ''));
const digits = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** Replaces a share of the words, keeping those with digits. */
function replaceWords(text: string, share: number, random: Random): string {
  const words = split(text);
  const plain = words.flatMap((word, i) => (/\d/.test(word) ? [] : [i]));
  for (const i of random.sample(plain, Math.max(1, Math.round(words.length * share))))
    words[i] = random.pick(VOCABULARY);
  return words.join(' ');
}

/** Splits at the clause break nearest to the middle. */
function halves(text: string): [string, string] {
  const words = split(text);
  let cut = Math.round(words.length / 2);
  const isBreak = (at: number): boolean => words[at - 1]?.endsWith('،') ?? false;
  for (let away = 0; away < words.length / 4; away++) {
    const near = [cut - away, cut + away].find(isBreak);
    if (near !== undefined) {
      cut = near;
      break;
    }
  }
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}

function updateFigure(text: string, random: Random): string {
  const figures = [...text.matchAll(/\d+/g)];
  if (figures.length === 0) return replaceWords(text, 0, random);
  const { index, 0: figure } = random.pick(figures);
  return `${text.slice(0, index)}${Number(figure) + random.between(1, 60)}${text.slice(index + figure.length)}`;
}

const one = (apply: (text: string, random: Random) => string) => (text: string, random: Random) => [
  apply(text, random),
];
const PRESENTATION: [string, string][] = [
  ['لا', '\uFEFB'], // LAM WITH ALEF ISOLATED
  ['ال', '\uFE8D\uFEDF'], // ALEF ISOLATED, LAM INITIAL
  ['في', '\uFED3\uFEF2'], // FEH INITIAL, YEH FINAL
];

/** Every kind of copy that must be found. */
export const CHANGES: readonly Change[] = [
  { name: 'exact', words: 7, apply: one((text) => text) },
  { name: 'no-break spaces', words: 7, apply: one((text) => text.replaceAll(' ', '\u00A0')) },
  { name: 'double spaces', words: 7, apply: one((text) => text.replaceAll(' ', '  ')) },
  { name: 'bidi marks', words: 7, apply: one((text, random) => `\u200F${insertBetween(text, '\u200E', random)}`) },
  { name: 'zero-width characters', words: 7, apply: one((text, random) => insertBetween(text, '\u200C', random)) },
  { name: 'harakat', words: 7, apply: one((text, random) => insertBetween(text, '\u064E', random)) },
  { name: 'tatweel', words: 7, apply: one((text, random) => insertBetween(text, '\u0640\u0640', random)) },
  { name: 'alef variants', words: 7, apply: one((text) => text.replace(/[أإآ]/g, 'ا')) },
  { name: 'ya variants', words: 7, apply: one((text) => text.replace(/ي(?=[ ،.]|$)/g, 'ى')) },
  { name: 'Persian letters', words: 7, apply: one((text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')) },
  { name: 'ta marbuta variants', words: 7, apply: one((text) => text.replaceAll('ة', 'ه')) },
  {
    name: 'presentation forms',
    words: 7,
    apply: one((text) => PRESENTATION.reduce((out, [from, to]) => out.replaceAll(from, to), text)),
  },
  { name: 'Arabic-Indic digits', words: 7, apply: one(digits(0x660)) },
  { name: 'extended Arabic-Indic digits', words: 7, apply: one(digits(0x6f0)) },
  {
    name: 'other quotation marks and commas',
    words: 7,
    apply: one((text) => text.replace(/[«»]/g, '"').replaceAll('،', ',')),
  },
  { name: 'one word changed', words: 10, apply: one((text, random) => replaceWords(text, 0, random)) },
  { name: '10 % of words changed', words: 15, apply: one((text, random) => replaceWords(text, 0.1, random)) },
  { name: '20 % of words changed', words: 20, apply: one((text, random) => replaceWords(text, 0.2, random)) },
  { name: '30 % of words changed', words: 36, apply: one((text, random) => replaceWords(text, 0.3, random)) },
  {
    name: 'sentence added',
    words: 18,
    apply: one(
      (text, random) => `${text} ${split(random.pick(STORIES.flat())).slice(0, random.between(5, 9)).join(' ')}.`,
    ),
  },
  {
    name: 'sentence put before',
    words: 18,
    apply: one(
      (text, random) => `${split(random.pick(STORIES.flat())).slice(0, random.between(4, 8)).join(' ')}. ${text}`,
    ),
  },
  {
    name: 'tail dropped',
    words: 20,
    apply: one((text) =>
      split(text)
        .slice(0, Math.ceil(split(text).length * 0.7))
        .join(' '),
    ),
  },
  { name: 'teaser', words: 24, apply: one((text) => `${split(text).slice(0, 14).join(' ')} …`) },
  { name: 'split', words: 28, apply: (text) => halves(text) },
  { name: 'clauses swapped', words: 24, apply: one((text) => halves(text).reverse().join('، ')) },
  { name: 'one figure updated', words: 16, apply: one(updateFigure) },
  { name: 'source added', words: 10, apply: one((text) => `${text} (المصدر: وكالات)`) },
  { name: 'leading و', words: 10, apply: one((text) => `و${text}`) },
  {
    name: 'words left out',
    words: 20,
    apply: one((text, random) =>
      split(text)
        .filter(() => random.next() > 0.1)
        .join(' '),
    ),
  },
  {
    name: 'spelling slips',
    words: 15,
    apply: one((text) =>
      text.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll(' في ', ' فى ').replaceAll('،', ' ،'),
    ),
  },
];
