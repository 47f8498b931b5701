/**
 * Classes of UTF-16 code units, by table, so that the hot loops of normalising and tokenising take one array read each.
 * Ranges are of the Unicode Standard 17, blocks Arabic, Arabic Supplement, Extended-A/B and Presentation Forms.
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

const classes = new Uint8Array(0x10000);

function fill(from: number, to: number, value: CharClass): void {
  classes.fill(value, from, to + 1);
}

function build(): void {
  for (let unit = 0x21; unit < 0x10000; unit++) {
    // Surrogates are letters of no script that matters here; private use and unassigned stay Other.
    if (unit >= 0xd800 && unit <= 0xf8ff) continue;
    if (unit >= 0x3400 && unit <= 0xd7a3) classes[unit] = CharClass.OtherLetter;
  }
  const sample = (from: number, to: number) => {
    for (let unit = from; unit <= to; unit++) {
      const char = String.fromCharCode(unit);
      if (/\p{L}/u.test(char)) classes[unit] = CharClass.OtherLetter;
      else if (/\p{Nd}/u.test(char)) classes[unit] = CharClass.Digit;
      else if (/\p{M}/u.test(char)) classes[unit] = CharClass.Mark;
      else if (/\p{Z}/u.test(char) || unit === 0x9 || unit === 0xa || unit === 0xd) classes[unit] = CharClass.Space;
      else if (/[\p{P}\p{S}]/u.test(char)) classes[unit] = CharClass.Punctuation;
    }
  };
  sample(0x00, 0x05ff);
  sample(0x1e00, 0x206f);
  sample(0x20a0, 0x20cf);
  sample(0x2190, 0x23ff);
  sample(0x2500, 0x27bf);
  sample(0x3000, 0x303f);
  for (const [from, to] of [
    [0x0600, 0x06ff],
    [0x0750, 0x077f],
    [0x0870, 0x08ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const) {
    sample(from, to);
    for (let unit = from; unit <= to; unit++) {
      if (classes[unit] === CharClass.OtherLetter) classes[unit] = CharClass.ArabicLetter;
    }
  }
  fill(TATWEEL, TATWEEL, CharClass.Invisible);
  fill(0x00ad, 0x00ad, CharClass.Invisible); // SOFT HYPHEN
  fill(0x061c, 0x061c, CharClass.Invisible); // ARABIC LETTER MARK
  fill(0x200b, 0x200f, CharClass.Invisible); // ZERO WIDTH SPACE … RIGHT-TO-LEFT MARK
  fill(0x202a, 0x202e, CharClass.Invisible); // bidi embeddings and overrides
  fill(0x2060, 0x2064, CharClass.Invisible); // WORD JOINER … INVISIBLE PLUS
  fill(0x2066, 0x2069, CharClass.Invisible); // bidi isolates
  fill(0xfe00, 0xfe0f, CharClass.Invisible); // variation selectors
  fill(0xfeff, 0xfeff, CharClass.Invisible); // ZERO WIDTH NO-BREAK SPACE
}
build();

/** The class of one UTF-16 code unit. */
export function charClass(unit: number): CharClass {
  return classes[unit] as CharClass;
}

/** True for harakat: fathatan … sukun, the marks above and below, superscript alef, Qur'anic annotation. */
export function isMark(unit: number): boolean {
  return classes[unit] === CharClass.Mark;
}
