/**
 * Guessing the vowels of a foreign name from its letters. For each letter the mark that names of the tables have in
 * the most specific context that was seen: state of what came before, the letter, the letters after it.
 */

/** Before the letter: start of the word, a long vowel, a consonant with a vowel, a consonant without. */
type State = '^' | 'L' | 'v' | 'c';

function classOf(letter: string | undefined): string {
  if (letter === undefined) return '$';
  if ('A|YwypV'.includes(letter)) return letter;
  return 'C';
}

/** Contexts of a letter, most specific first; keys of the table of marks. */
export function guessContexts(word: readonly string[], at: number, state: State): string[] {
  const [letter, next, later] = [word[at] as string, word[at + 1], word[at + 2]];
  const before = word[at - 1] ?? '^';
  return [
    `5${state}${before}${letter}${next ?? '$'}${later ?? '$'}`,
    `4${state}${letter}${next ?? '$'}${later ?? '$'}`,
    `3${state}${letter}${next ?? '$'}${classOf(later)}`,
    `2${state}${classOf(letter)}${classOf(next)}${classOf(later)}${word.length - at < 3 ? '!' : ''}`,
  ];
}

export function stateAfter(letter: string, mark: string): State {
  if (/[aiu]/.test(mark)) return 'v';
  return 'A|Ywy'.includes(letter) ? 'L' : 'c';
}

/** Marks (codes, possibly empty) for each letter of a name. `table`: context → mark; letters are codes. */
export function guessMarks(table: ReadonlyMap<string, string>, word: readonly string[]): string[] {
  const marks: string[] = [];
  let state: State = '^';
  word.forEach((letter, i) => {
    const key = i === word.length - 1 ? undefined : guessContexts(word, i, state).find((context) => table.has(context));
    const mark = key === undefined || 'A|Y'.includes(letter) ? '' : (table.get(key) as string);
    marks.push(mark);
    state = stateAfter(letter, mark);
  });
  return marks;
}
