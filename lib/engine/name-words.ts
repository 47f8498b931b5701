import { Category, type Lexicon } from '@/lib/lexicon';

/** Family names from places and crafts are spelled like adjectives: المنصوري, والشمري. */
const NISBA = /^[وفبل]?ال[\u0621-\u064A]{2,}ي$/;

/** Whether a word may be a name: it is no function word, and the lexicon has it as one, does not know it, or it has the shape of a family name. */
export function mayBeName(lexicon: Lexicon, word: string): boolean {
  const categories = lexicon.categories(word);
  if ((categories & Category.function) !== 0) return false;
  return categories === Category.none || (categories & Category.name) !== 0 || NISBA.test(word);
}
