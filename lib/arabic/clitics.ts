/** One way to take the proclitics off a word. `rest` keeps the marks that were written on it. */
export interface ProcliticSplit {
  /** As they stand in the word, in order, the article not among them: «و», «ب». */
  proclitics: string[];
  /** True when ال (or its ل after لـ) stood before the rest. */
  article: boolean;
  rest: string;
}

const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ك', 'ل', 'س'];
const MARK = /^[\u064B-\u0652\u0670]*/; // FATHATAN … SUKUN, SUPERSCRIPT ALEF

/** The mark-aware remainder of `word` after `letter`, or undefined when it does not begin with it. */
function after(word: string, letter: string): string | undefined {
  if (!word.startsWith(letter)) return undefined;
  return word.slice(letter.length).replace(MARK, '');
}

function withoutArticle(word: string): string | undefined {
  const lam = after(word, 'ا') ?? after(word, 'ٱ');
  return lam === undefined ? undefined : after(lam, 'ل');
}

/**
 * Every way to read the beginning of a word as proclitics (conjunction و ف; preposition ب ك ل or future س; article),
 * the word as a whole first, then with less and less left. Knows no lexicon: which way is right is for the caller.
 * Rests shorter than two letters are left out. «للأمم» gives ل + article + أمم.
 */
export function splitProclitics(word: string): ProcliticSplit[] {
  const splits: ProcliticSplit[] = [];
  const add = (proclitics: string[], rest: string | undefined, article = false) => {
    if (rest !== undefined && rest.replace(/[\u064B-\u0652\u0670]/g, '').length >= 2) {
      splits.push({ proclitics, article, rest });
    }
  };
  const fromPreposition = (before: string[], rest: string) => {
    add(before, withoutArticle(rest), true);
    for (const letter of PREPOSITIONS) {
      const left = after(rest, letter);
      if (left === undefined) continue;
      add([...before, letter], left);
      if (letter === 'س') continue;
      add([...before, letter], withoutArticle(left), true);
      if (letter === 'ل') add([...before, letter], after(left, 'ل'), true);
    }
  };
  add([], word);
  fromPreposition([], word);
  for (const letter of CONJUNCTIONS) {
    const left = after(word, letter);
    if (left === undefined) continue;
    add([letter], left);
    fromPreposition([letter], left);
  }
  return splits;
}
