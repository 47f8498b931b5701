import { guessContexts, stateAfter } from '@/lib/lexicon/guess';
import { kindOf } from './kinds';
import type { Stem } from './read-tables';

const LEAST_SEEN = 2;

/** Learns from the names of the tables which mark a letter has in which context; see `lib/lexicon/guess.ts`. */
export function learnGuess(stems: readonly Stem[]): [context: string, mark: string][] {
  const seen = new Map<string, Map<string, number>>();
  for (const form of new Set(stems.filter((stem) => kindOf(stem).tag === 'NP').map((stem) => stem.form))) {
    count(form, seen);
  }
  const table: [string, string][] = [];
  for (const [context, marks] of seen) {
    const ranked = [...marks].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const total = ranked.reduce((sum, [, n]) => sum + n, 0);
    if (total >= LEAST_SEEN) table.push([context, (ranked[0] as [string, number])[0]]);
  }
  return prune(table.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(form: string, seen: Map<string, Map<string, number>>): void {
  const letters: string[] = [];
  const marks: string[] = [];
  for (const code of form) {
    if (/[aiuo~FNK`]/.test(code)) {
      if (letters.length > 0) marks[letters.length - 1] += code;
    } else {
      letters.push(code);
      marks.push('');
    }
  }
  let state: ReturnType<typeof stateAfter> = '^';
  letters.forEach((letter, i) => {
    const mark = spelledByNext(marks[i] as string, letters[i + 1], marks[i + 1])
      ? ''
      : (marks[i] as string).replace('o', '');
    if (i < letters.length - 1 && !'A|Y'.includes(letter)) {
      for (const context of guessContexts(letters, i, state)) {
        const counts = seen.get(context) ?? new Map<string, number>();
        counts.set(mark, (counts.get(mark) ?? 0) + 1);
        seen.set(context, counts);
      }
    }
    state = stateAfter(letter, mark);
  });
}

/** A short vowel that the long letter after it spells goes without saying. */
function spelledByNext(mark: string, next: string | undefined, nextMark: string | undefined): boolean {
  if (next === 'A' || next === 'Y') return mark === 'a';
  if (nextMark !== '') return false;
  return (next === 'w' && mark === 'u') || (next === 'y' && mark === 'i');
}

/** Leaves out what the next less specific context says anyway. */
function prune(table: [string, string][]): [string, string][] {
  const all = new Map(table);
  return table.filter(([context, mark]) => {
    const [level, state, ...rest] = context;
    if (level !== '5') return true;
    return all.get(`4${state}${rest.slice(1).join('')}`) !== mark;
  });
}
