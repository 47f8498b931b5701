import { CharClass, charClass } from './characters';

export type LanguageCode = 'ar' | 'fa' | 'ur' | 'ckb' | 'ps' | 'ug' | 'sd' | 'other';

export interface Language {
  code: LanguageCode;
  /** Share of Arabic-script letters among all letters, 0–1. */
  arabicShare: number;
}

/** Letters that Arabic does not use, by language; those that several share are under `common`. */
const FOREIGN: Record<string, string> = {
  fa: 'پچژ',
  ur: 'ٹڈڑںھہےۓ',
  ckb: 'ڕڵێ',
  ps: 'ټډړږښڼۍځڅ',
  ug: 'ۇۈۋې',
  sd: 'ڄڃٻڀٺٿڏڊڍڦڇڳڱڙ',
  common: 'گکیۆەڭڤ',
};
const ARABIC_CUT = 0.4;
const FOREIGN_CUT = 0.02;
const PERSIAN_WORDS = new Set(
  'که از به را این است با برای آن در شد شده بود کرد کرده می خود تا یک هم نیز وی شود دارد باید اما هر بر است های'
    .split(' ')
    .map(foldKeyboard),
);
const ARABIC_WORDS = new Set(
  'في من على إلى أن إن عن مع هذا هذه الذي التي كان كانت قال بعد بين لم لا ما أو ثم قد كل غير'.split(' '),
);
/** Fewer words than this say nothing about the article and the function words. */
const ENOUGH_WORDS = 12;

function foldKeyboard(word: string): string {
  return word.replaceAll('ک', 'ك').replaceAll('ی', 'ي');
}

interface Counts {
  arabic: number;
  other: number;
  taMarbuta: number;
  foreign: Map<string, number>;
}

const foreignOf = new Map<number, string>();
for (const [language, letters] of Object.entries(FOREIGN)) {
  for (const letter of letters) foreignOf.set(letter.charCodeAt(0), language);
}
const MAGHREBI = new Set(['ڤ', 'ڭ', 'پ', 'گ'].map((letter) => letter.charCodeAt(0)));

function countLetters(texts: readonly string[]): Counts & { maghrebi: number } {
  const counts = { arabic: 0, other: 0, taMarbuta: 0, maghrebi: 0, foreign: new Map<string, number>() };
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = charClass(unit);
      if (kind === CharClass.OtherLetter) counts.other++;
      if (kind !== CharClass.ArabicLetter) continue;
      counts.arabic++;
      if (unit === 0x0629) counts.taMarbuta++;
      const language = foreignOf.get(unit);
      if (language === undefined) continue;
      if (MAGHREBI.has(unit)) counts.maghrebi++;
      counts.foreign.set(language, (counts.foreign.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

function wordShares(texts: readonly string[]): { words: number; article: number; arabic: number; persian: number } {
  let words = 0;
  let article = 0;
  let arabic = 0;
  let persian = 0;
  for (const text of texts) {
    for (const word of text.match(/\p{Script=Arabic}{2,}/gu) ?? []) {
      words++;
      if (/^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u.test(word)) article++;
      if (ARABIC_WORDS.has(word)) arabic++;
      if (PERSIAN_WORDS.has(foldKeyboard(word))) persian++;
    }
  }
  const share = (count: number) => (words === 0 ? 0 : count / words);
  return { words, article: share(article), arabic: share(arabic), persian: share(persian) };
}

/** Which of the languages in Arabic script, when their letters stand in a text: the one with most letters of its own. */
function foreignLanguage(foreign: Map<string, number>): LanguageCode {
  let best: LanguageCode = 'fa';
  let most = 0;
  for (const code of ['ur', 'ckb', 'ps', 'ug', 'sd', 'fa'] as const) {
    const count = foreign.get(code) ?? 0;
    // Letters of their own decide; Persian's پچژ stand in all the others too, so they count least.
    const weighted = code === 'fa' ? count * 0.5 : count;
    if (weighted > most) {
      most = weighted;
      best = code;
    }
  }
  return best;
}

/**
 * Tells whether texts are Arabic, by letters and not by what the page says of itself: Persian, Urdu, Kurdish, Pashto,
 * Uyghur and Sindhi use letters that Arabic does not (share of them ≥ .02; Maghrebi ڤ ڭ are Arabic where ة stands).
 * Persian typed with an Arabic keyboard has hardly a word in ال- and many words of its own instead.
 */
export function detectLanguage(texts: readonly string[]): Language {
  const counts = countLetters(texts);
  const letters = counts.arabic + counts.other;
  const arabicShare = letters === 0 ? 0 : counts.arabic / letters;
  if (arabicShare < ARABIC_CUT) return { code: 'other', arabicShare };
  let foreign = [...counts.foreign.values()].reduce((sum, count) => sum + count, 0);
  if (counts.taMarbuta > 0 && counts.taMarbuta >= counts.maghrebi) foreign -= counts.maghrebi;
  const shares = wordShares(texts);
  const clearlyArabic = shares.words >= ENOUGH_WORDS && shares.article >= 0.15 && shares.persian < 0.03;
  if (foreign / counts.arabic >= FOREIGN_CUT && !(clearlyArabic && foreign / counts.arabic < 0.06)) {
    return { code: foreignLanguage(counts.foreign), arabicShare };
  }
  if (shares.persian >= 0.06 && shares.persian > shares.arabic && shares.article < 0.1)
    return { code: 'fa', arabicShare };
  return { code: 'ar', arabicShare };
}
