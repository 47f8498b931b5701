const MARK = /[\u064b-\u0652\u0670]/;
const PRONOUNS = ['هما', 'كما', 'هم', 'هن', 'كم', 'نا', 'ها', 'ه', 'ك', 'ي'];
const ARTICLES = ['وال', 'فال', 'بال', 'كال', 'ال', 'لل', 'ولل'];
const SHADDA = '\u0651';

/**
 * A vowelled word as letters with marks, with all that spelling habit or syntax decides taken out (sukun, the vowel
 * that a long letter spells, the article's own marks, dagger alef, case endings, the vowel before an attached
 * pronoun). Two vowellings are equal when their keys are. Port of the rule that came with the vowelled news corpus.
 */
export function vowelKey(word: string): string {
  const out = lettersWithMarks(word.replace(/\u064e?\u0670/g, '\u064e').replace(/\u0671/g, 'ا'));
  dropSpelledVowels(out);
  const letters = out.map(([letter]) => letter).join('');
  dropArticleMarks(out, letters);
  dropEnding(out, letters);
  return out.map(([letter, marks]) => letter + marks).join(' ');
}

type Marked = [letter: string, marks: string];

function lettersWithMarks(word: string): Marked[] {
  const out: Marked[] = [];
  for (const char of word) {
    const last = out.at(-1);
    if (!MARK.test(char)) out.push([char, '']);
    else if (last && char !== '\u0652') last[1] = [...last[1], char].sort().join('');
  }
  return out;
}

function dropSpelledVowels(out: Marked[]): void {
  for (const one of out) if (one[0] === 'ا') one[1] = '';
  for (let i = 0; i + 1 < out.length; i++) {
    const [one, next] = [out[i] as Marked, out[i + 1] as Marked];
    if (next[0] === 'ا' || next[0] === 'ى') one[1] = one[1].replace('\u064e', '');
  }
  for (let i = 0; i + 1 < out.length; i++) {
    const [one, next] = [out[i] as Marked, out[i + 1] as Marked];
    if (next[0] === 'و' && next[1] === '') one[1] = one[1].replace('\u064f', '');
    if (next[0] === 'ي' && next[1] === '') one[1] = one[1].replace('\u0650', '');
  }
}

function dropArticleMarks(out: Marked[], letters: string): void {
  for (const article of ARTICLES) {
    if (!letters.startsWith(article) || out.length <= article.length) continue;
    const first = out[article.length] as Marked;
    first[1] = first[1].replace(SHADDA, '');
    for (let j = article.length - 2; j < article.length; j++) (out[j] as Marked)[1] = '';
  }
}

function dropEnding(out: Marked[], letters: string): void {
  const last = out.at(-1);
  if (!last) return;
  last[1] = last[1].includes(SHADDA) ? SHADDA : '';
  const before = out.at(-2);
  if (before && last[0] === 'ا') before[1] = before[1].replace('\u064b', '');
  for (const pronoun of PRONOUNS) {
    if (!letters.endsWith(pronoun) || out.length <= pronoun.length + 1) continue;
    const at = out.length - pronoun.length - 1;
    const one = out[at] as Marked;
    one[1] = one[1].includes(SHADDA) ? SHADDA : '';
    for (const after of out.slice(at + 1)) after[1] = '';
    break;
  }
}
