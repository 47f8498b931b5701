import { describe, expect, it } from 'vitest';
import { toSkeleton } from '@/lib/arabic';
import { Describer } from './describer';
import { LISTED, phraseNext, phraseStart } from './features';
import { NAME_PART } from './gazetteer-format';
import { finish, hashText } from './hash';
import { cutListedBodies } from './listed-bodies';
import { partPlacePairs } from './place-pairs';
import { taggerTokens } from './tagger-tokens';
import { TAGGED_TYPES } from './types';
import { PhraseTable, WordTable } from './word-table';

const PLACES = ['باكو', 'أذربيجان', 'غينيا', 'بيساو', 'ريف'].map((word) => hashText(toSkeleton(word)));
const LISTED_NAMES: [string, (typeof TAGGED_TYPES)[number]][] = [
  ['غينيا بيساو', 'place'],
  ['منظمة التعاون الإسلامي', 'organisation'],
  ['الأمم المتحدة', 'organisation'],
];

function describer(): Describer {
  const known = ['مكافحة', 'شؤون', 'منظمة'].map((word) => hashText(toSkeleton(word)));
  const words = new WordTable(Uint32Array.from([...PLACES, ...known]).sort());
  for (const hash of PLACES.slice(0, 4)) words.parts[words.find(hash)] = NAME_PART.place;
  for (const hash of known) words.frequency[words.find(hash)] = 9;
  const codes = new Map<number, number>();
  for (const [name, type] of LISTED_NAMES) {
    const [first = '', ...rest] = toSkeleton(name).split(' ');
    let hash = phraseStart(hashText(first.replace(/^ال/, '')));
    for (const word of rest) {
      if (!codes.has(finish(hash))) codes.set(finish(hash), 0);
      hash = phraseNext(hash, hashText(word));
    }
    codes.set(finish(hash), 1 + LISTED + TAGGED_TYPES.indexOf(type));
  }
  const hashes = Uint32Array.from(codes.keys()).sort();
  return new Describer(
    words,
    new PhraseTable(
      hashes,
      Uint8Array.from(hashes, (hash) => codes.get(hash) as number),
    ),
  );
}

/** The text as one name of the type, mended; names as text. */
function mend(text: string, type: (typeof TAGGED_TYPES)[number], how: typeof partPlacePairs): string[] {
  const tokens = taggerTokens(text);
  const line = describer().line(text, tokens);
  return how([{ start: 0, end: tokens.length, type: TAGGED_TYPES.indexOf(type) }], line).map(({ start, end }) =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end),
  );
}

describe('partPlacePairs', () => {
  it.each([
    ['a city and its country', 'باكو أذربيجان', ['باكو', 'أذربيجان']],
    ['a listed name of two words', 'غينيا بيساو', ['غينيا بيساو']],
    ['the first word is no place', 'ريف باكو', ['ريف باكو']],
    ['glued by a hyphen', 'غينيا-أذربيجان', ['غينيا-أذربيجان']],
  ])('%s', (_, text, expected) => {
    expect(mend(text, 'place', partPlacePairs)).toEqual(expected);
  });

  it('leaves persons and organisations alone', () => {
    expect(mend('باكو أذربيجان', 'organisation', partPlacePairs)).toEqual(['باكو أذربيجان']);
  });
});

describe('cutListedBodies', () => {
  it.each([
    ['what follows belongs to a treaty', 'منظمة التعاون الإسلامي لمكافحة الإرهاب', ['منظمة التعاون الإسلامي']],
    ['its secretariat', 'الأمانة العامة لمنظمة التعاون الإسلامي', ['لمنظمة التعاون الإسلامي']],
    ['a secretariat without its body', 'الأمانة العامة الجديدة', ['الأمانة العامة الجديدة']],
    ['the name alone', 'منظمة التعاون الإسلامي', ['منظمة التعاون الإسلامي']],
    ['no preposition', 'منظمة التعاون الإسلامي الجديدة', ['منظمة التعاون الإسلامي الجديدة']],
    ['two words may begin many names', 'الأمم المتحدة لشؤون اللاجئين', ['الأمم المتحدة لشؤون اللاجئين']],
  ])('%s', (_, text, expected) => {
    expect(mend(text, 'organisation', cutListedBodies)).toEqual(expected);
  });
});
