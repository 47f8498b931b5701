import { CharClass, charClass } from './characters';
import { toSpelling } from './normalise';

export type RomanisationScheme = 'ala-lc' | 'plain' | 'buckwalter';

/** ALA-LC Romanization Tables: Arabic (Library of Congress, 2012). */
const ALA_LC: Record<string, string> = {
  ء: 'ʼ',
  أ: 'ʼ',
  إ: 'ʼ',
  ؤ: 'ʼ',
  ئ: 'ʼ',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'ḥ',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʻ',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ة: 'h',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ڤ: 'v',
  ڭ: 'g',
};
/** Buckwalter's transliteration (Buckwalter, 2002). */
const BUCKWALTER: Record<string, string> = {
  ء: "'",
  آ: '|',
  أ: '>',
  ؤ: '&',
  إ: '<',
  ئ: '}',
  ا: 'A',
  ب: 'b',
  ة: 'p',
  ت: 't',
  ث: 'v',
  ج: 'j',
  ح: 'H',
  خ: 'x',
  د: 'd',
  ذ: '*',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: '$',
  ص: 'S',
  ض: 'D',
  ط: 'T',
  ظ: 'Z',
  ع: 'E',
  غ: 'g',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ى: 'Y',
  ي: 'y',
  ٱ: '{',
  '\u064B': 'F',
  '\u064C': 'N',
  '\u064D': 'K',
  '\u064E': 'a',
  '\u064F': 'u',
  '\u0650': 'i',
  '\u0651': '~',
  '\u0652': 'o',
  '\u0670': '`',
};
const PLAIN_FOLD: Record<string, string> = {
  ʼ: '',
  ʻ: '',
  ḥ: 'h',
  ṣ: 's',
  ḍ: 'd',
  ṭ: 't',
  ẓ: 'z',
  ā: 'a',
  ī: 'i',
  ū: 'u',
  á: 'a',
};
const SUN_LETTERS = 'تثدذرزسشصضطظلن';
const VOWEL: Record<string, string> = { '\u064E': 'a', '\u064F': 'u', '\u0650': 'i' }; // FATHA, DAMMA, KASRA
const SHADDA_CHAR = '\u0651'; // ARABIC SHADDA
const PREFIXES: Record<string, string> = { و: 'wa', ف: 'fa', ب: 'bi', ل: 'li', ك: 'ka' };

interface Letter {
  letter: string;
  vowel: string;
  doubled: boolean;
  tanwin: boolean;
  sukun: boolean;
}

function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const char of word) {
    const last = letters[letters.length - 1];
    if (charClass(char.charCodeAt(0)) !== CharClass.Mark) {
      letters.push({ letter: char, vowel: '', doubled: false, tanwin: false, sukun: false });
    } else if (last) {
      if (char === SHADDA_CHAR) last.doubled = true;
      else if (char === '\u0670')
        last.vowel = 'ā'; // SUPERSCRIPT ALEF
      else if (char === '\u0652')
        last.sukun = true; // SUKUN
      else if (/[\u064B-\u064D]/.test(char))
        last.tanwin = true; // FATHATAN, DAMMATAN, KASRATAN
      else last.vowel = VOWEL[char] ?? last.vowel;
    }
  }
  return letters;
}

/** One word without article and proclitics. `construct`: a word follows that it is joined to, so ة is read t. */
function stem(letters: Letter[], construct: boolean): string {
  let out = '';
  for (let i = 0; i < letters.length; i++) {
    const { letter, vowel, doubled, tanwin } = letters[i] as Letter;
    const last = i === letters.length - 1;
    const before = out.slice(-1);
    if (letter === 'آ') out += i === 0 ? 'ā' : 'ʼā';
    else if (letter === 'ا' || letter === 'ٱ') {
      if (i === 0) out += vowel;
      else if (letters[i - 1]?.tanwin || tanwin) continue;
      else out = before === 'a' ? `${out.slice(0, -1)}ā` : `${out}ā`;
    } else if (letter === 'ى') out = before === 'a' ? `${out.slice(0, -1)}á` : `${out}á`;
    else if (letter === 'ة') out += `${before === 'a' || before === 'ā' ? '' : 'a'}${construct ? 't' : 'h'}`;
    else if (letter === 'و' && before === 'u' && !vowel) out = `${out.slice(0, -1)}ū${doubled ? 'w' : ''}`;
    else if (letter === 'ي' && before === 'i' && (doubled || !vowel)) {
      // ALA-LC: iyy is īy before a vowel, ī at the end of a word.
      out = `${out.slice(0, -1)}ī${doubled && !last ? 'y' : ''}${last ? '' : vowel}`;
    } else if ((letter === 'أ' || letter === 'إ') && i === 0) out += vowel;
    else {
      const roman = ALA_LC[letter] ?? letter;
      out += doubled ? roman + roman : roman;
      if (!last) out += vowel;
    }
  }
  return out;
}

const capitalised = (text: string) => text.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());

/** Takes و ف ب ل ك and the article off a vowelled word, which must be vowelled on them («لِسَلَامَةِ» is not «لِسان»). */
function split(word: string, joined: (word: string) => boolean): { prefix: string; article: boolean; rest: string } {
  let rest = word;
  let prefix = '';
  for (let found = true; found; ) {
    found = false;
    const letter = PREFIXES[rest.charAt(0)];
    if (letter && joined(rest)) {
      prefix += `${letter}-`;
      rest = rest.replace(/^.[\u064B-\u0652]*/, '');
      found = true;
    }
  }
  const article = /^[اٱ]\u064E?ل\u0652?(?=\p{L}\p{M}*\p{L})/u.exec(rest);
  return { prefix, article: article !== null, rest: article ? rest.slice(article[0].length) : rest };
}

export interface RomaniseOptions {
  scheme?: RomanisationScheme;
  /** Names are written with capitals. */
  capitals?: boolean;
}

/**
 * Writes vowelled Arabic in Latin letters. It sets off ال, and و ف ب ل ك where ال follows
 * them; other proclitics stay joined, since a spelling alone does not tell them from first letters. ALA-LC writes the article without assimilation (al-Shabakāt);
 * the plain scheme, for readers who speak it, with it (ash-Shabakat).
 */
export function romanise(vowelled: string, options: RomaniseOptions = {}): string {
  const { scheme = 'ala-lc', capitals = false } = options;
  const spelling = toSpelling(vowelled).normalize('NFC');
  if (scheme === 'buckwalter') return toBuckwalter(spelling);
  const words = spelling.split(/\s+/).filter(Boolean);
  const beforeArticle = (word: string) => /^.[\u064B-\u0652]*(?:[اٱ]\u064E?ل|ل\u0652?ل)/u.test(word);
  const romanised = words.map((word, i) => {
    const { prefix, article, rest } = split(word, beforeArticle);
    const construct = !article && words[i + 1] !== undefined && /^[اٱ]\u064E?ل/.test(words[i + 1] ?? '');
    const letters = lettersOf(rest);
    // A sun letter is doubled in script after the article; in Latin letters the article itself says it.
    if (article && letters[0]) letters[0].doubled = false;
    const body = stem(letters, construct);
    const written = capitals ? capitalised(body) : body;
    const letter = rest.charAt(0);
    const sun = scheme === 'plain' && SUN_LETTERS.includes(letter);
    return `${prefix}${article ? `a${sun ? ALA_LC[letter]?.replace(/\p{M}/gu, '') : 'l'}-` : ''}${written}`;
  });
  const text = romanised.join(' ');
  return scheme === 'plain' ? text.replace(/[ʼʻḥṣḍṭẓāīūá]/gi, (char) => plainLetter(char)) : text;
}

function toBuckwalter(spelling: string): string {
  // Canonical order has the vowel before its shadda; Buckwalter writes the shadda first.
  const ordered = spelling.replace(/([\u064B-\u0650])\u0651/g, '\u0651$1');
  return [...ordered].map((char) => BUCKWALTER[char] ?? char).join('');
}

function plainLetter(char: string): string {
  const folded = PLAIN_FOLD[char.toLowerCase()] ?? char;
  return char === char.toLowerCase() ? folded : folded.toUpperCase();
}
