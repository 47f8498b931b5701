import type { Gazetteer } from '@/lib/entities';
import { Category, type Lexicon } from '@/lib/lexicon';

/** Family names from places and crafts are spelled like adjectives: المنصوري, والشمري. */
const NISBA = /^[وفبل]?ال[\u0621-\u064A]{2,}ي$/;
/** Unknown words with these endings are rare words rather than foreign names. */
const INFLECTED = /(?:ية|ات|ون|ين|ها|هم|اً)$/;
const PROCLITIC = /^[وفبل](?=..)/;

/**
 * Whether a word may be a name: the gazetteer has it as one, or it is most likely one by the lexicon, or nobody knows it,
 * or it has the shape of a family name.
 */
export function mayBeName(lexicon: Lexicon, gazetteer: Gazetteer, word: string): boolean {
  if (isListed(gazetteer, word)) return true;
  const categories = lexicon.categories(word);
  if ((categories & Category.function) !== 0) return false;
  if (categories === Category.none) return !INFLECTED.test(word);
  if (isListed(gazetteer, word.replace(PROCLITIC, '')) || NISBA.test(word)) return true;
  return (categories & Category.name) !== 0 && lexicon.analyse(word)[0]?.pos === 'proper-noun';
}

function isListed(gazetteer: Gazetteer, word: string): boolean {
  return gazetteer.isGivenName(word) || gazetteer.isFamilyName(word) || gazetteer.lookup(word, 'place') !== undefined;
}
