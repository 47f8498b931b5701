import { IS_MARK } from './codes';
import type { Surface } from './surface';

/**
 * How far a page's letters may be from those of the tables: 0 the same, 1 bare alef for a hamza or madda on alef,
 * 2 a hamza added or ya and alef maqsura exchanged, 3 ha for ta marbuta, 4 anything else that folds alike, 5 refused (nobody
 * writes ta marbuta for a ha).
 */
export const SPELLING_WEIGHTS = [1, 0.3, 0.05, 0.03, 0.003].map(Math.log);
export const REFUSED = 5;

const CLASS = new Uint8Array(128 * 128).fill(4);
for (let code = 0; code < 128; code++) CLASS[code * 128 + code] = 0;
function allow(page: string, table: string, level: number): void {
  for (const a of page) for (const b of table) CLASS[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = level;
}
allow('A', '><|', 1);
allow('A', '{', 0);
allow('><|', 'A{', 2);
allow('y', 'Y', 2);
allow('Y', 'y', 2);
allow('h', 'p', 3);
allow('{', 'A', 0);
allow('p', 'h', REFUSED);

/** Class of one letter of the page against one of the tables. */
export function letterClass(page: number, table: number): number {
  return CLASS[page * 128 + table] as number;
}

const SHADDA = 126;
const SUKUN = 111;

/**
 * How many of the marks written on the page contradict an analysis. `form` is the whole vowelled word in codes;
 * `open` holds the letters (by index) whose vowel is a case ending that the tables leave out; `sun` is the index of
 * the first letter after an article (its shadda is assimilation), or -1.
 */
export function countConflicts(surface: Surface, form: string, open: readonly number[], sun: number): number {
  let letter = -1;
  let vowel = 0;
  let shadda = 0;
  let conflicts = 0;
  for (let i = 0; i <= form.length; i++) {
    const code = i < form.length ? form.charCodeAt(i) : 0;
    if (code !== 0 && IS_MARK[code] === 1) {
      if (code === SHADDA) shadda = 1;
      else vowel = code;
      continue;
    }
    if (letter >= 0) conflicts += conflictAt(surface, letter, vowel, shadda, open.includes(letter), letter === sun);
    letter++;
    vowel = 0;
    shadda = 0;
  }
  return conflicts;
}

function conflictAt(surface: Surface, at: number, vowel: number, shadda: number, open: boolean, sun: boolean): number {
  const written = surface.vowels[at] as number;
  let conflicts = 0;
  if (surface.shaddas[at] === 1 && shadda === 0 && !sun) conflicts++;
  // A last letter often has its case ending written and its shadda not (جنديٌ).
  if (surface.shaddas[at] === 0 && shadda === 1 && written !== 0 && at < surface.length - 1) conflicts++;
  if (written === 0 || vowel === 0 || written === vowel) return conflicts;
  if (isTanwin(written)) return open || isTanwin(vowel) ? conflicts : conflicts + 1;
  // An unvowelled ending in the tables: the page may write any case there.
  if (open) return conflicts;
  // A helping vowel before an article stands where the tables write sukun at the end of a word.
  if (vowel === SUKUN && at === surface.length - 1) return conflicts;
  return conflicts + 1;
}

/** Whether a mark code is one of the three tanwins. */
export function isTanwin(code: number): boolean {
  return code === 70 || code === 78 || code === 75;
}
