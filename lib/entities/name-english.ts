import type { Gazetteer } from './gazetteer';
import { gazetteerKey, NAME_PART } from './gazetteer-format';
import { NAMED_AFTER, STATE_BODIES } from './name-patterns';
import type { EntityType } from './types';

const CONSONANT: Record<string, string> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ژ: 'zh',
};
const LONG: Record<string, string> = { ا: 'a', آ: 'a', ى: 'a', ة: 'a', ع: 'a', ئ: 'e', أ: 'a', إ: 'i', ؤ: 'o', ء: '' };

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Letters of an unvowelled word as consonants and vowels; و and ي are consonants only where a vowel must follow. */
function soundsOf(letters: string): { text: string; vowel: boolean }[] {
  return [...letters].map((letter, at) => {
    const before = letters[at - 1];
    const next = letters[at + 1];
    const glides =
      at === 0 || 'اآة'.includes(next ?? '-') || (before !== undefined && 'ا'.includes(before) && next !== undefined);
    if (letter === 'و') return glides ? { text: 'w', vowel: false } : { text: 'ou', vowel: true };
    if (letter === 'ي') return glides ? { text: 'y', vowel: false } : { text: 'i', vowel: true };
    const long = LONG[letter];
    return long === undefined ? { text: CONSONANT[letter] ?? '', vowel: false } : { text: long, vowel: true };
  });
}

/**
 * A readable Latin spelling of one unvowelled word: an «a» where a syllable needs a vowel. A guess for names that no list
 * knows («القرضيني» → al-Qardini); the true vowels are not in the letters.
 */
export function guessLatin(word: string): string {
  const article = word.startsWith('ال') && word.length > 4;
  const sounds = soundsOf(article ? word.slice(2) : word);
  let out = '';
  let run = 0; // consonants since the last vowel
  for (const [at, { text, vowel }] of sounds.entries()) {
    const atStart = run === 1 && out.length <= 2;
    const needsVowel = !vowel && run > 0 && (atStart || run >= 2 || at === sounds.length - 1);
    if (needsVowel) out += 'a';
    if (vowel && out.endsWith('a') && text.startsWith('a'))
      out += text.slice(1) || (text === 'a' && run === 0 ? 'a' : '');
    else out += text;
    run = vowel ? 0 : needsVowel ? 1 : run + 1;
  }
  return article ? `al-${capitalised(out)}` : capitalised(out);
}

/** «وزارة الصحة المصرية» → Egyptian health ministry; undefined when it is not such a body. */
function englishOfStateBody(name: string, gazetteer: Gazetteer): string | undefined {
  const words = gazetteerKey(name).split(' ');
  const nationality = words.at(-1) ?? '';
  if ((gazetteer.namePartOfSkeleton(nationality) & NAME_PART.nationality) === 0) return undefined;
  const pattern = STATE_BODIES.get(words.slice(0, -1).join(' '));
  const demonym = pattern && gazetteer.namePartEnglish(nationality);
  return demonym ? pattern.replace('%', demonym) : undefined;
}

const LINKS: Record<string, string> = {
  بن: 'bin',
  بنت: 'bint',
  ابن: 'Ibn',
  آل: 'Al',
  أبو: 'Abu',
  أم: 'Umm',
  ولد: 'Ould',
  دي: 'de',
  فان: 'van',
  فون: 'von',
  دا: 'da',
  لا: 'la',
  ذو: 'Dhu',
};

/** The parts of a name as they are read: «عبد الله», «عز الدين» are one. */
function partsOf(name: string): string[] {
  const joined = name.replace(/(^|\s)عبد (?=\S)/g, '$1عبد').replace(/(\S) الدين(?=\s|$)/g, '$1الدين');
  return joined.split(/[\s\u00A0-]+/).filter((part) => part !== ''); // NO-BREAK SPACE
}

/** The English of one part, where it is known; «القحطاني» by «قحطاني». */
function englishOfPart(part: string, gazetteer: Gazetteer): string | undefined {
  const link = LINKS[part];
  if (link) return link;
  const english = gazetteer.namePartEnglish(part);
  if (english !== undefined || !part.startsWith('ال') || part.length <= 4) return english;
  const bare = gazetteer.namePartEnglish(part.slice(2));
  return bare && `al-${bare}`;
}

function guessPart(part: string): string {
  if (part.startsWith('عبدال') && part.length > 6) return `Abd ${guessLatin(part.slice(3))}`;
  return part.endsWith('الدين') && part.length > 6 ? `${guessLatin(part.slice(0, -5))} al-Din` : guessLatin(part);
}

/** «مطار حلب» → Aleppo airport, «حكومة إقليم كردستان» by its place; undefined when the rest is no known name. */
function englishOfNamedAfter(name: string, type: EntityType, gazetteer: Gazetteer): string | undefined {
  const [head = '', ...rest] = gazetteerKey(name).split(' ');
  const pattern = NAMED_AFTER.get(head);
  if (!pattern || rest.length === 0) return undefined;
  const other = rest.join(' ');
  const known = gazetteer.lookup(other, pattern === '%' ? type : 'place');
  return known && pattern.replace('%', known.english);
}

export interface EnglishName {
  text: string;
  /** From a list, put together from known parts, or guessed from the letters. */
  source: 'list' | 'parts' | 'guess';
}

/** The English of a canonical name: from the gazetteer, else put together from its parts; for persons, else guessed. */
export function englishName(name: string, type: EntityType, gazetteer: Gazetteer): EnglishName | undefined {
  if (type === 'date') return undefined;
  const entry = gazetteer.lookup(name, type);
  if (entry) return { text: entry.english, source: 'list' };
  if (type !== 'person') {
    const ofState = type === 'organisation' ? englishOfStateBody(name, gazetteer) : undefined;
    const text = ofState ?? englishOfNamedAfter(name, type, gazetteer);
    return text === undefined ? undefined : { text, source: 'parts' };
  }
  const parts = partsOf(name);
  const english = parts.map((part) => englishOfPart(part, gazetteer));
  const text = english.map((part, at) => part ?? guessPart(parts[at] as string)).join(' ');
  return { text, source: english.includes(undefined) ? 'guess' : 'parts' };
}
