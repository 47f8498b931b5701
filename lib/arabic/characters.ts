/**
 * Classes of UTF-16 code units by Unicode property, remembered in a table, so that the hot loops of normalising and
 * tokenising take one array read each.
 */
export enum CharClass {
  Other = 0,
  /** A letter of the Arabic script, presentation forms included. */
  ArabicLetter = 1,
  /** A letter of any other script. */
  OtherLetter = 2,
  Digit = 3,
  /** Harakat and Qur'anic marks: they sit on the letter before them. */
  Mark = 4,
  /** Bidi controls, zero-width characters, soft hyphen, tatweel: no sound, no meaning. */
  Invisible = 5,
  Space = 6,
  Punctuation = 7,
}

export const TATWEEL = 0x0640;
export const SHADDA = 0x0651;
export const SUKUN = 0x0652;
export const FATHATAN = 0x064b;
export const KASRA = 0x0650;
export const MADDA_ABOVE = 0x0653;
export const HAMZA_ABOVE = 0x0654;
export const HAMZA_BELOW = 0x0655;
export const SUPERSCRIPT_ALEF = 0x0670;

/** Class + 1 of each code unit once it was asked for; 0 before. Filling it whole would take the start of every page 15 ms. */
const classes = new Uint8Array(0x10000);

const INVISIBLE: readonly [from: number, to: number][] = [
  [TATWEEL, TATWEEL],
  [0x00ad, 0x00ad], // SOFT HYPHEN
  [0x061c, 0x061c], // ARABIC LETTER MARK
  [0x200b, 0x200f], // ZERO WIDTH SPACE … RIGHT-TO-LEFT MARK
  [0x202a, 0x202e], // bidi embeddings and overrides
  [0x2060, 0x2064], // WORD JOINER … INVISIBLE PLUS
  [0x2066, 0x2069], // bidi isolates
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // ZERO WIDTH NO-BREAK SPACE
];

function classify(unit: number): CharClass {
  if (INVISIBLE.some(([from, to]) => from <= unit && unit <= to)) return CharClass.Invisible;
  const char = String.fromCharCode(unit);
  if (/\p{L}/u.test(char)) return /\p{Script=Arabic}/u.test(char) ? CharClass.ArabicLetter : CharClass.OtherLetter;
  if (/\p{Nd}/u.test(char)) return CharClass.Digit;
  if (/\p{M}/u.test(char)) return CharClass.Mark;
  if (/[\p{Z}\t\n\r]/u.test(char)) return CharClass.Space;
  return /[\p{P}\p{S}]/u.test(char) ? CharClass.Punctuation : CharClass.Other;
}

function learn(unit: number): CharClass {
  const kind = classify(unit);
  classes[unit] = kind + 1;
  return kind;
}

/** The class of one UTF-16 code unit. */
export function charClass(unit: number): CharClass {
  const known = classes[unit] as number;
  return known === 0 ? learn(unit) : ((known - 1) as CharClass);
}

/** True for harakat: fathatan … sukun, the marks above and below, superscript alef, Qur'anic annotation. */
export function isMark(unit: number): boolean {
  return charClass(unit) === CharClass.Mark;
}
