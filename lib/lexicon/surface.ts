import { codeOfUnit, FOLD, IS_MARK } from './codes';

const MAX_LETTERS = 40;
const TATWEEL = 0x640;
const MADDAH_ABOVE = 0x653;
const HAMZA_ABOVE = 0x654;
const HAMZA_BELOW = 0x655;
const SHADDA = 126;

const ABOVE: Record<string, string> = { A: '>', w: '&', y: '}', Y: '}' };

/** A word of the page as letters, each with its offset in the word and the marks written on it. */
export interface Surface {
  text: string;
  /** Number of letters. */
  length: number;
  letters: Uint8Array;
  /** UTF-16 offset of each letter; one more entry, the length of the text. */
  starts: Uint16Array;
  /** Vowel code on each letter, 0 for none. */
  vowels: Uint8Array;
  shaddas: Uint8Array;
  /** Letters folded, as a string of codes. */
  skeleton: string;
  /** Whether the page wrote any vowel or shadda. */
  marked: boolean;
  /** Whether tatweel or a decomposed letter was read over. */
  stretched: boolean;
  /** Whether every character was an Arabic letter, a mark or invisible. */
  clean: boolean;
}

/** Reads a word as it stands on the page: tatweel and invisible characters skipped, decomposed hamzas composed. */
export function readSurface(text: string): Surface {
  const letters = new Uint8Array(MAX_LETTERS);
  const starts = new Uint16Array(MAX_LETTERS + 1);
  const vowels = new Uint8Array(MAX_LETTERS);
  const shaddas = new Uint8Array(MAX_LETTERS);
  const surface: Surface = {
    text,
    length: 0,
    letters,
    starts,
    vowels,
    shaddas,
    skeleton: '',
    marked: false,
    stretched: false,
    clean: true,
  };
  for (let i = 0; i < text.length; i++) readUnit(surface, text.charCodeAt(i), i);
  starts[surface.length] = text.length;
  starts[0] = 0;
  for (let i = 0; i < surface.length; i++) {
    surface.skeleton += String.fromCharCode(FOLD[letters[i] as number] as number);
  }
  return surface;
}

function readUnit(surface: Surface, unit: number, offset: number): void {
  const code = codeOfUnit(unit);
  if (code === 0) readOther(surface, unit, offset);
  else if (IS_MARK[code] === 1) addMark(surface, code);
  else addLetter(surface, code, offset);
}

function addLetter(surface: Surface, code: number, offset: number): void {
  if (surface.length >= MAX_LETTERS) {
    surface.clean = false;
    return;
  }
  surface.letters[surface.length] = code;
  surface.starts[surface.length] = offset;
  surface.length++;
}

function addMark(surface: Surface, code: number): void {
  const at = surface.length - 1;
  if (at < 0) return;
  surface.marked = true;
  if (code === SHADDA) surface.shaddas[at] = 1;
  else surface.vowels[at] = code;
}

function readOther(surface: Surface, unit: number, offset: number): void {
  if (unit === TATWEEL) {
    surface.stretched = true;
  } else if (unit >= MADDAH_ABOVE && unit <= HAMZA_BELOW) {
    composeHamza(surface, unit);
  } else if (unit >= 0xfb50 && unit <= 0xfefc) {
    readPresentationForm(surface, String.fromCharCode(unit), offset);
  } else if (!isInvisible(unit)) {
    surface.clean = false;
  }
}

/** A positional or ligature form stands for one or several letters; ornaments of that block stand for none. */
function readPresentationForm(surface: Surface, form: string, offset: number): void {
  const letters = form.normalize('NFKC');
  surface.stretched = true;
  if (letters === form) surface.clean = false;
  else for (const letter of letters) if (letter !== ' ') readUnit(surface, letter.charCodeAt(0), offset);
}

function composeHamza(surface: Surface, unit: number): void {
  const at = surface.length - 1;
  if (at < 0) return;
  const base = String.fromCharCode(surface.letters[at] as number);
  let composed: string | undefined;
  if (unit === HAMZA_ABOVE) composed = ABOVE[base];
  else if (base === 'A') composed = unit === HAMZA_BELOW ? '<' : '|';
  if (composed) {
    surface.letters[at] = composed.charCodeAt(0);
    surface.stretched = true;
  }
}

/** Joiners, direction marks, the byte order mark, soft hyphen, and the small signs of Quranic spelling. */
function isInvisible(unit: number): boolean {
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff ||
    unit === 0xad ||
    unit === 0x61c ||
    (unit >= 0x6d6 && unit <= 0x6ed) ||
    (unit >= 0x610 && unit <= 0x61a) ||
    (unit >= 0x656 && unit <= 0x65f)
  );
}
