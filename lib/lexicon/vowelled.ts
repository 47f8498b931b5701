import { IS_MARK, toArabic } from './codes';
import type { Surface } from './surface';

const SUN_LETTERS = new Set('tvd*rzs$SDTZln');

/** A letter of the word as the page writes it, with the marks of the reading. */
export interface MarkedLetter {
  letter: string;
  marks: string;
}

/**
 * The letters of a page's word with the marks of a reading: fatha written before a long alef, tanwin before its alef,
 * sun letters doubled after the article and sukun on the article's lam before other letters.
 * `form` is the whole reading in codes, `article` the index of the first letter after an article, or -1.
 */
export function markLetters(surface: Surface, form: string, article: number): MarkedLetter[] {
  const letters: MarkedLetter[] = [];
  const table: string[] = [];
  for (let i = 0; i < form.length; i++) {
    const code = form.charAt(i);
    const last = letters[letters.length - 1];
    if (IS_MARK[form.charCodeAt(i)] === 1) {
      if (last) last.marks += code;
    } else {
      letters.push({ letter: String.fromCharCode(surface.letters[letters.length] ?? 0), marks: '' });
      table.push(code);
    }
  }
  spellLongAlef(letters, table);
  moveTanwin(letters, table);
  if (article > 0) assimilate(letters, article);
  return letters;
}

function spellLongAlef(letters: MarkedLetter[], table: string[]): void {
  for (let i = 1; i < letters.length; i++) {
    const before = letters[i - 1] as MarkedLetter;
    if (table[i] !== 'A' || letters[i]?.marks !== '' || /[aiuoFNK`]/.test(before.marks)) continue;
    const afterLongU = table[i - 1] === 'w' && /u$/.test(letters[i - 2]?.marks ?? '');
    if (!afterLongU && !'A|{Y'.includes(table[i - 1] as string)) before.marks += 'a';
  }
}

function moveTanwin(letters: MarkedLetter[], table: string[]): void {
  const at = letters.length - 1;
  const last = letters[at];
  const before = letters[at - 1];
  if (!last || !before || !last.marks.includes('F') || !'AY'.includes(table[at] as string)) return;
  last.marks = last.marks.replace('F', '');
  before.marks = `${before.marks.replace(/[aiuo]/g, '')}F`;
}

/** Doubles a sun letter after the article, writes sukun on the article's lam before another letter. */
export function assimilate(letters: MarkedLetter[], article: number): void {
  const first = letters[article];
  const lam = letters[article - 1];
  if (!first || !lam) return;
  if (!SUN_LETTERS.has(first.letter)) {
    if (lam.marks === '' && first.letter !== 'A') lam.marks = 'o';
  } else {
    lam.marks = lam.marks.replace('o', '');
    if (!first.marks.includes('~')) first.marks = `~${first.marks}`;
  }
}

/** Spells marked letters `[from, to)` in Arabic, the shadda after its vowel as Unicode normalisation (NFC) has it. */
export function spell(letters: readonly MarkedLetter[], from = 0, to = letters.length): string {
  let out = '';
  for (const { letter, marks } of letters.slice(from, to)) {
    const ordered = /~[aiuFNK]/.test(marks) ? `${marks.replace('~', '')}~` : marks;
    out += toArabic(letter + ordered);
  }
  return out;
}

/** Spells a citation form: fatha before a long alef, a plain alef for the joining one. */
export function spellForm(form: string): string {
  const letters: MarkedLetter[] = [];
  for (const code of form.replace(/\{/g, 'A')) {
    const last = letters[letters.length - 1];
    if (IS_MARK[code.charCodeAt(0)] === 1) {
      if (last) last.marks += code;
    } else letters.push({ letter: code, marks: '' });
  }
  spellLongAlef(
    letters,
    letters.map(({ letter }) => letter),
  );
  return spell(letters);
}
