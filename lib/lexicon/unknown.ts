import { toArabic } from './codes';
import { guessMarks } from './guess';
import type { Surface } from './surface';
import type { Analysis, Segment } from './types';
import { assimilate, type MarkedLetter, spell } from './vowelled';

/** Marks of foreign names by context, see `guess.ts`. */
export type Guesses = ReadonlyMap<string, string>;

/** Clitics that may be taken off a word that the tables do not know, longest first, with their marks. */
const HEADS: readonly [skeleton: string, form: string, pieces: [number, Segment['role'], string, string][]][] = [
  ['wbAl', 'wabiAlo', [conjunction('and'), preposition('with; by'), article(2)]],
  ['fbAl', 'fabiAlo', [conjunction('so'), preposition('with; by'), article(2)]],
  ['wkAl', 'wakaAlo', [conjunction('and'), preposition('like'), article(2)]],
  ['wll', 'walilo', [conjunction('and'), preposition('to; for'), article(1)]],
  ['fll', 'falilo', [conjunction('so'), preposition('to; for'), article(1)]],
  ['wAl', 'waAlo', [conjunction('and'), article(2)]],
  ['fAl', 'faAlo', [conjunction('so'), article(2)]],
  ['bAl', 'biAlo', [preposition('with; by'), article(2)]],
  ['kAl', 'kaAlo', [preposition('like'), article(2)]],
  ['ll', 'lilo', [preposition('to; for'), article(1)]],
  ['Al', 'Alo', [article(2)]],
];

/** Least number of letters that must be left of an unknown word when its clitics are taken off. */
const LEAST_REST = 3;

function conjunction(gloss: string): [number, Segment['role'], string, string] {
  return [1, 'proclitic', 'conjunction', gloss];
}
function preposition(gloss: string): [number, Segment['role'], string, string] {
  return [1, 'proclitic', 'preposition', gloss];
}
function article(length: number): [number, Segment['role'], string, string] {
  return [length, 'article', 'article', 'the'];
}

/** The one honest reading of a word that the tables do not explain: clitics off, vowels guessed, probably a name. */
export function analyseUnknown(surface: Surface, guesses: Guesses): Analysis {
  if (!surface.clean || surface.length === 0) return opaque(surface);
  const head = headOf(surface);
  const start = head ? head[0].length : 0;
  const letters = guessVowels(surface, start, head?.[1] ?? '', guesses);
  const segments: Segment[] = [];
  let at = 0;
  for (const [length, role, name, gloss] of head?.[2] ?? []) {
    segments.push({ ...segment(surface, letters, at, at + length, role), function: name, gloss });
    at += length;
  }
  segments.push(segment(surface, letters, start, surface.length, 'stem'));
  return {
    segments,
    lemma: spell(letters, start),
    lexemeId: -1,
    vowelled: spell(letters),
    root: '',
    pos: 'proper-noun',
    gloss: '',
    features: head?.[2].some(([, role]) => role === 'article') ? { state: 'definite' } : {},
  };
}

/** The clitics at the head of a word. The article has a bare alef: ألكسندر has none. */
function headOf(surface: Surface): (typeof HEADS)[number] | undefined {
  return HEADS.find(([letters]) => {
    if (!surface.skeleton.startsWith(letters) || surface.length - letters.length < LEAST_REST) return false;
    const alef = letters.indexOf('A');
    return alef < 0 || 'A{'.includes(String.fromCharCode(surface.letters[alef] as number));
  });
}

function opaque(surface: Surface): Analysis {
  const segments: Segment[] = surface.text === '' ? [] : [{ text: surface.text, role: 'stem' }];
  return {
    segments,
    lemma: surface.text,
    lexemeId: -1,
    vowelled: surface.text,
    root: '',
    pos: 'unknown',
    gloss: '',
    features: {},
  };
}

function segment(
  surface: Surface,
  letters: readonly MarkedLetter[],
  from: number,
  to: number,
  role: Segment['role'],
): Segment {
  const text = surface.text.slice(surface.starts[from] as number, surface.starts[to] as number);
  return { text, role, vowelled: spell(letters, from, to) };
}

/** Letters of an unknown word: its clitics with their marks, the rest as names are vowelled. Written marks are kept. */
function guessVowels(surface: Surface, start: number, head: string, guesses: Guesses): MarkedLetter[] {
  const letters: MarkedLetter[] = [];
  for (const code of head) {
    const last = letters[letters.length - 1];
    if ('aiuo'.includes(code)) {
      if (last) last.marks += code;
    } else letters.push({ letter: code, marks: '' });
  }
  const article = head.endsWith('lo') ? letters.length : -1;
  const word = [...surface.letters.subarray(start, surface.length)].map((code) => String.fromCharCode(code));
  const marks = guessMarks(guesses, word);
  word.forEach((letter, i) => {
    letters.push({ letter, marks: writtenMarks(surface, start + i) || (marks[i] as string) });
  });
  if (article > 0) assimilate(letters, article);
  return letters;
}

function writtenMarks(surface: Surface, at: number): string {
  const vowel = surface.vowels[at] as number;
  return (surface.shaddas[at] === 1 ? '~' : '') + (vowel === 0 ? '' : String.fromCharCode(vowel));
}

/** Folded letters of an unknown word without its clitics, Arabic: what two mentions of it share. */
export function unknownKey(surface: Surface): string {
  const head = headOf(surface);
  return toArabic(surface.skeleton.slice(head ? head[0].length : 0));
}
