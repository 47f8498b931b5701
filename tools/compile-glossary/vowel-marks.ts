const FATHA = '\u064E';
const DAMMA = '\u064F';
const KASRA = '\u0650';
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const VOWEL = /[\u064B-\u0650\u0670]/; // FATHATAN … KASRA, SUPERSCRIPT ALEF
const SUN_LETTERS = 'تثدذرزسشصضطظلن';

interface Letter {
  letter: string;
  marks: string;
}

/**
 * What is wrong with the vowel marks of a vowelled phrase: letters without a mark that should have one, marks that do
 * not go together, the article before sun and moon letters. @returns one message for each fault.
 */
export function vowelFaults(phrase: string): string[] {
  return phrase.split(/[\s-]+/).flatMap((word) => wordFaults(word).map((fault) => `«${word}»: ${fault}`));
}

function wordFaults(word: string): string[] {
  const letters = lettersOf(word);
  if (!letters) return ['holds something that is neither letter nor vowel mark'];
  const article = articleAt(letters);
  const faults: string[] = [];
  letters.forEach((one, at) => {
    const fault = at === article ? articleFault(letters, at) : letterFault(letters, at, article);
    if (fault) faults.push(fault);
    if (one.marks.replaceAll(SHADDA, '').length > 1) faults.push(`two vowels on ${one.letter}`);
  });
  return faults;
}

function lettersOf(word: string): Letter[] | undefined {
  if (!/^(?:[\u0621-\u063A\u0641-\u064A\u0671\u067E\u0686\u06A4\u06AF][\u064B-\u0652\u0670]*)+$/.test(word))
    return undefined;
  return [...word.matchAll(/(.)([\u064B-\u0652\u0670]*)/g)].map(([, letter = '', marks = '']) => ({ letter, marks }));
}

/** The place of the article's ل; −1 where there is none. */
function articleAt(letters: Letter[]): number {
  const spelled = letters.map(({ letter }) => letter).join('');
  const afterClitic = /^[وفبك]?ال../.exec(spelled);
  if (afterClitic && !letters[afterClitic[0].length - 4]?.marks) {
    const lam = afterClitic[0].length - 3;
    const opensAlef = 'ا\u0671'.includes(letters[lam + 1]?.letter ?? '-');
    // A vowel on the lam makes it a root letter (والِد, باليستيّ), but for the bridge to a joining alef (الِاتّفاق).
    if (lam === 1 || ['', SUKUN, SHADDA + FATHA].includes(letters[lam]?.marks ?? '') || opensAlef) return lam;
  }
  return letters[0]?.letter === 'ل' && letters[0].marks === KASRA && letters[1]?.letter === 'ل' ? 1 : -1;
}

function articleFault(letters: Letter[], at: number): string | undefined {
  const { marks } = letters[at] as Letter;
  const next = letters[at + 1];
  if (!next) return undefined;
  if (SUN_LETTERS.includes(next.letter)) {
    if (marks === SHADDA + FATHA || marks === FATHA + SHADDA) return undefined; // الّذي, اللّيل in one ل
    if (!next.marks.includes(SHADDA)) return `no shadda on ${next.letter} after the article`;
    return marks === '' ? undefined : `mark on the article before ${next.letter}`;
  }
  return marks === SUKUN || (marks === KASRA && 'ا\u0671'.includes(next.letter))
    ? undefined
    : 'no sukun on the article';
}

function letterFault(letters: Letter[], at: number, article: number): string | undefined {
  const { letter, marks } = letters[at] as Letter;
  const before = letters[at - 1];
  const vowelBefore = before?.marks ?? '';
  if (letter === 'آ' || letter === '\u0671') return undefined;
  if (letter === 'ا' || letter === 'ى') {
    const opensWord = at === 0 || at === article - 1 || (letter === 'ا' && at === article + 1);
    if (opensWord || marks !== '') return undefined;
    return /[\u064E\u064B]/.test(vowelBefore) || (letter === 'ى' && vowelBefore === KASRA)
      ? undefined
      : `no fatha before ${letter} in place ${at + 1}`;
  }
  if (marks === '') {
    if (letter === 'و' && vowelBefore.includes(DAMMA)) return undefined;
    if (letter === 'ي' && vowelBefore.includes(KASRA)) return undefined;
    return `no mark on ${letter} in place ${at + 1}`;
  }
  if (marks === SHADDA) return `shadda without vowel on ${letter}`;
  if (marks.includes(SHADDA) && marks.includes(SUKUN)) return `shadda and sukun on ${letter}`;
  return VOWEL.test(marks) || marks === SUKUN ? undefined : `no vowel on ${letter}`;
}
