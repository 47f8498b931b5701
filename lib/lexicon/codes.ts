/**
 * Letters and marks as one-byte codes. The codes are those of the Buckwalter transliteration (ASCII), the spelling of
 * the source tables: a form is a byte string, and comparing or folding it needs no JavaScript strings.
 */

const LETTERS: readonly [code: string, arabic: string][] = [
  ["'", '\u0621'],
  ['|', '\u0622'],
  ['>', '\u0623'],
  ['&', '\u0624'],
  ['<', '\u0625'],
  ['}', '\u0626'],
  ['A', '\u0627'],
  ['b', '\u0628'],
  ['p', '\u0629'],
  ['t', '\u062a'],
  ['v', '\u062b'],
  ['j', '\u062c'],
  ['H', '\u062d'],
  ['x', '\u062e'],
  ['d', '\u062f'],
  ['*', '\u0630'],
  ['r', '\u0631'],
  ['z', '\u0632'],
  ['s', '\u0633'],
  ['$', '\u0634'],
  ['S', '\u0635'],
  ['D', '\u0636'],
  ['T', '\u0637'],
  ['Z', '\u0638'],
  ['E', '\u0639'],
  ['g', '\u063a'],
  ['f', '\u0641'],
  ['q', '\u0642'],
  ['k', '\u0643'],
  ['l', '\u0644'],
  ['m', '\u0645'],
  ['n', '\u0646'],
  ['h', '\u0647'],
  ['w', '\u0648'],
  ['Y', '\u0649'],
  ['y', '\u064a'],
  ['{', '\u0671'],
  ['P', '\u067e'],
  ['J', '\u0686'],
  ['V', '\u06a4'],
  ['G', '\u06af'],
];

const MARKS: readonly [code: string, arabic: string][] = [
  ['F', '\u064b'],
  ['N', '\u064c'],
  ['K', '\u064d'],
  ['a', '\u064e'],
  ['u', '\u064f'],
  ['i', '\u0650'],
  ['~', '\u0651'],
  ['o', '\u0652'],
  ['`', '\u0670'],
];

const FOLDS: readonly [from: string, to: string][] = [
  ['>|<{', 'A'],
  ['Y}', 'y'],
  ['&', 'w'],
  ['p', 'h'],
];

/** Code of an Arabic letter or mark by its UTF-16 unit (0x600–0x6ff; 0 where it has none). */
export const CODE_OF_UNIT = new Uint8Array(0x100);
/** 1 for codes that are marks. */
export const IS_MARK = new Uint8Array(128);
/** Skeleton letter of a letter code: hamza seats, alef forms, ya forms and ta marbuta folded; 0 for marks. */
export const FOLD = new Uint8Array(128);
const ARABIC_OF_CODE: string[] = new Array(128).fill('');

for (const [code, arabic] of [...LETTERS, ...MARKS]) {
  ARABIC_OF_CODE[code.charCodeAt(0)] = arabic;
  CODE_OF_UNIT[arabic.charCodeAt(0) - 0x600] = code.charCodeAt(0);
}
for (const [code] of LETTERS) FOLD[code.charCodeAt(0)] = code.charCodeAt(0);
for (const [code] of MARKS) IS_MARK[code.charCodeAt(0)] = 1;
for (const [from, to] of FOLDS) for (const letter of from) FOLD[letter.charCodeAt(0)] = to.charCodeAt(0);

/** Code point → code for letters of neighbouring alphabets that stand for an Arabic one (Persian ya, kaf …). */
const LOOKALIKES: readonly [arabic: string, code: string][] = [
  ['\u06cc', 'y'],
  ['\u06d2', 'y'],
  ['\u06a9', 'k'],
  ['\u06aa', 'k'],
  ['\u06c1', 'h'],
  ['\u06d5', 'h'],
  ['\u06c0', 'p'],
];
for (const [arabic, code] of LOOKALIKES) CODE_OF_UNIT[arabic.charCodeAt(0) - 0x600] = code.charCodeAt(0);

/** Spells a byte string of codes (or its transliteration) in Arabic letters. */
export function toArabic(codes: Uint8Array | string): string {
  let text = '';
  for (let i = 0; i < codes.length; i++) {
    const code = typeof codes === 'string' ? codes.charCodeAt(i) : (codes[i] as number);
    text += ARABIC_OF_CODE[code & 127];
  }
  return text;
}

/** Transliterates Arabic text into codes; characters without a code are left out. */
export function toCodes(arabic: string): string {
  let codes = '';
  for (let i = 0; i < arabic.length; i++) {
    const code = codeOfUnit(arabic.charCodeAt(i));
    if (code !== 0) codes += String.fromCharCode(code);
  }
  return codes;
}

/** The code of a UTF-16 unit, 0 when it is neither a letter nor a mark. */
export function codeOfUnit(unit: number): number {
  return unit >= 0x600 && unit < 0x700 ? (CODE_OF_UNIT[unit - 0x600] as number) : 0;
}

/** The letters of a transliterated form, marks dropped. */
export function lettersOf(form: string): string {
  return form.replace(/[FNKaui~o`]/g, '');
}

/** The folded letters of a transliterated form. */
export function skeletonOf(form: string): string {
  let out = '';
  for (let i = 0; i < form.length; i++) {
    const folded = FOLD[form.charCodeAt(i) & 127] as number;
    if (folded !== 0) out += String.fromCharCode(folded);
  }
  return out;
}
