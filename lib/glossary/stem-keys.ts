import { splitProclitics, toLetters, toSkeleton } from '@/lib/arabic';

/** Endings of nouns and adjectives, folded: gender and number, possessives, and both together. */
const ENDINGS =
  `ه ا ات ون ين ان و ها هم هن هما نا كم ك ي ته تها تهم تهن تنا تكم تك تي تان تين اته اتها اتهم اتهن اتنا`.split(' ');
/** A stem that endings were taken off keeps this many letters, or strangers would meet in it. */
export const LEAST_STEM = 4;

/** Spellings that alternate in the news, folded: foreign stems, and a hamza off its seat. */
const ALTERNATIVES: readonly [RegExp, string][] = [
  [/يء$/, 'ي'], // الطوارىء
  [/^ساي?بر(?=ان)|^سبر(?=ان)|^سيبر(?=ان)/, 'سيبر'],
  [/^انترنيت/, 'انترنت'],
  [/غراف/g, 'جراف'],
];

/** Folded letters of a word, without marks; foreign stems in one spelling. */
export function literalKey(word: string): string {
  const skeleton = toSkeleton(word);
  return ALTERNATIVES.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), skeleton);
}

/**
 * The citation stem of a word that the lexicon does not know, article off: its folded letters without the feminine
 * ending («سيبرانية» → «سيبراني»), for `inflectedStems` of its other forms to meet.
 */
export function citationStem(stem: string): string {
  const letters = literalKey(stem);
  return letters.length > LEAST_STEM ? letters.replace(/ه$/, '') : letters;
}

/** Every stem that an unknown word may be a form of, after each way to take its proclitics off. */
export function inflectedStems(word: string): string[] {
  const stems = new Set<string>();
  for (const { rest } of splitProclitics(toLetters(word))) {
    const letters = literalKey(rest);
    stems.add(letters);
    for (const ending of ENDINGS) {
      if (letters.length - ending.length >= LEAST_STEM && letters.endsWith(ending)) {
        stems.add(letters.slice(0, letters.length - ending.length));
      }
    }
  }
  return [...stems];
}
