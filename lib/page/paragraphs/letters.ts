/** How many letters a text has, and how many of them are of the Arabic script (presentation forms included). */
export interface LetterCount {
  letters: number;
  arabic: number;
}

const LETTER = /\p{L}/u;
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;
/** One answer for each UTF-16 code unit, filled when first asked: 0 unknown, 1 no letter, 2 letter, 3 Arabic letter. */
const KIND = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = ARABIC_LETTER.test(character) ? 3 : LETTER.test(character) ? 2 : 1;
  KIND[unit] = kind;
  return kind;
}

/** Adds a text's letters to `count`, by UTF-16 unit; letters outside the basic plane (no Arabic prose) do not count. */
export function countLetters(text: string, count: LetterCount): void {
  let letters = 0;
  let arabic = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = KIND[unit] || kindOf(unit);
    if (kind > 1) letters++;
    if (kind === 3) arabic++;
  }
  count.letters += letters;
  count.arabic += arabic;
}

/** Whether the UTF-16 unit is a letter or an ASCII or Arabic digit: what a gap on the screen keeps apart. */
export function isWordUnit(unit: number): boolean {
  if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9))
    return true;
  return (KIND[unit] || kindOf(unit)) > 1;
}
