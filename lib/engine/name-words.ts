import { Category, type Lexicon } from '@/lib/lexicon';

/** Family names from places and crafts are spelled like adjectives: المنصوري, والشمري. */
const NISBA = /^[وفبل]?ال[\u0621-\u064A]{2,}ي$/;

/** Unknown words with these endings are rare words rather than foreign names. */
const INFLECTED = /(?:ية|ات|ون|ين|ها|هم|اً)$/;

/** Whether a word may be a name: it is no function word, and the lexicon has it as one, does not know it, or it has the shape of a family name. */
export function mayBeName(lexicon: Lexicon, word: string): boolean {
  const categories = lexicon.categories(word);
  if ((categories & Category.function) !== 0) return false;
  if (categories === Category.none) return !INFLECTED.test(word);
  return (categories & Category.name) !== 0 || NISBA.test(word);
}
