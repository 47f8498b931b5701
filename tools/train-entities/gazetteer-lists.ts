import { toSkeleton } from '@/lib/arabic';
import { LISTED, phraseNext, phraseStart } from '@/lib/entities/features';
import { gazetteerKey, NAME_PART } from '@/lib/entities/gazetteer-format';
import { finish, hashText } from '@/lib/entities/hash';
import { TAGGED_TYPES } from '@/lib/entities/types';
import { findCore } from '@/lib/entities/word-core';
import type { WordTable } from '@/lib/entities/word-table';
import {
  NAME_FILES,
  type NameRow,
  nameRows,
  nationalityRows,
  PART_FILES,
  partRows,
  readSource,
} from '../compile-gazetteer/sources';

/** Words that names share with everything else: they say nothing. */
const TOO_COMMON = new Set(
  ['من', 'في', 'على', 'بن', 'ال', 'و', 'دي', 'لا', 'ابن', 'الى', 'عن', 'بو', 'ام', 'بني'].map(toSkeleton),
);

/** Reads all names of the gazetteer's sources, those with dates left out. */
function allNames(): NameRow[] {
  return NAME_FILES.flatMap((name) => nameRows(readSource(name)));
}

/** Hash of a skeleton → bits of NAME_PART, from the sources of the gazetteer; words as written and without article. */
export function gazetteerParts(): Map<number, number> {
  const parts = new Map<number, number>();
  const add = (word: string, bit: number) => {
    const skeleton = toSkeleton(word);
    const bare = skeleton.startsWith('ال') && skeleton.length > 4 ? skeleton.slice(2) : skeleton;
    for (const form of new Set([skeleton, bare])) {
      if (form.length >= 2 && !TOO_COMMON.has(form)) parts.set(hashText(form), (parts.get(hashText(form)) ?? 0) | bit);
    }
  };
  for (const { kind, word, foreign } of [
    ...PART_FILES.flatMap((name) => partRows(readSource(name))),
    ...nationalityRows(readSource(NAME_FILES[0])),
  ]) {
    add(word, NAME_PART[kind] | (foreign ? NAME_PART.foreign : 0));
  }
  for (const row of allNames()) for (const name of [row.canonical, ...row.variants]) addName(row, name, add);
  dropCommonWords(parts);
  return parts;
}

/** Kinds of names that a common word is no sign of, as the gazetteer's compiler has them. */
const COMMON_BITS: Record<string, number> = {
  person: NAME_PART.given | NAME_PART.family,
  place: NAME_PART.place,
  organisation: NAME_PART.organisation,
};

function dropCommonWords(parts: Map<number, number>): void {
  for (const { fields } of readSource('common-words').rows) {
    const [kind = '', word = ''] = fields;
    for (const form of [word, word.replace(/^ال/, '')]) {
      const bits = parts.get(hashText(form)) ?? 0;
      const left = bits & ~(COMMON_BITS[kind] ?? 0);
      if (left === 0) parts.delete(hashText(form));
      else parts.set(hashText(form), left);
    }
  }
}

function addName({ type }: NameRow, name: string, add: (word: string, bit: number) => void): void {
  const words = gazetteerKey(name).split(' ');
  const alone = words.length === 1;
  for (const [at, word] of words.entries()) {
    if (type === 'person') add(word, at === 0 && !alone ? NAME_PART.given : NAME_PART.family);
    else if (type === 'place') add(word, alone ? NAME_PART.place : NAME_PART.placePart);
    else add(word, alone ? NAME_PART.organisation : NAME_PART.organisationPart);
  }
}

/** Enters the gazetteer's names of two words and more in a phrase table; they win over names from raw news. */
export function addGazetteerPhrases(codes: Map<number, number>, words: WordTable): void {
  for (const { type, canonical, variants } of allNames()) {
    const index = (TAGGED_TYPES as readonly string[]).indexOf(type);
    if (index === -1) continue;
    for (const name of [canonical, ...variants]) {
      const [first = '', ...rest] = gazetteerKey(name).split(' ');
      if (rest.length === 0) continue;
      let hash = phraseStart(hashText(first, findCore(first, words).start));
      for (const word of rest) {
        const prefix = finish(hash);
        if (!codes.has(prefix)) codes.set(prefix, 0);
        hash = phraseNext(hash, hashText(word));
      }
      const whole = finish(hash);
      if ((codes.get(whole) ?? 0) <= LISTED) codes.set(whole, 1 + LISTED + index);
    }
  }
}
