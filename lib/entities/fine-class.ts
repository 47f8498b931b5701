import { toSkeleton } from '@/lib/arabic';
import { ORGANISATION_BEGINNINGS, ORGANISATION_HEADS, PERSON_TITLES, PLACE_HEADS } from './fine-class-triggers';
import type { Gazetteer } from './gazetteer';
import { gazetteerKey } from './gazetteer-format';
import type { EntityType } from './types';

/** A word without its article and what stands before it: «الجيش», «وللجيش» → «جيش». */
function bare(word: string): string {
  const rest = word.replace(/^[وف]?(?:[بك]?ال|لل)/, '');
  return rest.length > 1 ? rest : word;
}

function organisationClass(key: string): string | undefined {
  for (const [beginning, fine] of ORGANISATION_BEGINNINGS) {
    if (key.startsWith(beginning) && (key.length === beginning.length || key[beginning.length] === ' ')) return fine;
  }
  if (/(?:^| )(?:لكره القدم|لكره السله|لكره اليد|الرياضي|للتنس)(?: |$)/.test(key) && /اتحاد/.test(key))
    return 'sports-body';
  return ORGANISATION_HEADS.get(bare(key.split(' ', 1)[0] as string));
}

/**
 * What a person is by the words before the name («وزير الخارجية», «اللاعب الدولي»): the nearest word that is a title
 * decides. `before` is the text up to the name; at most its last six words are read.
 */
export function classByTitle(before: string): string | undefined {
  const words = toSkeleton(before.slice(-80))
    .split(/[.!؟:]/)
    .at(-1)
    ?.split(/\s+/)
    .filter((word) => word !== '');
  for (const word of words?.slice(-6).reverse() ?? []) {
    const fine = PERSON_TITLES.get(word) ?? PERSON_TITLES.get(bare(word)) ?? PERSON_TITLES.get(word.slice(1));
    if (fine) return fine;
  }
  return undefined;
}

/**
 * The fine class of a canonical name: by the gazetteer, else by its first words («وزارة …» → ministry), for persons by
 * the title before them. Undefined where nothing tells.
 */
export function fineClass(name: string, type: EntityType, gazetteer?: Gazetteer, before = ''): string | undefined {
  if (type === 'date') return undefined;
  const known = gazetteer?.lookup(name, type)?.fine;
  if (known) return known;
  if (type === 'person') return classByTitle(before);
  const key = gazetteerKey(name);
  if (type === 'organisation') return organisationClass(key);
  const words = key.split(' ');
  return words.length > 1 ? PLACE_HEADS.get(bare(words[0] as string)) : undefined;
}
