import { describe, expect, it } from 'vitest';
import { toSkeleton } from '@/lib/arabic';
import { NAME_PART } from './gazetteer-format';
import { hashText } from './hash';
import { findCore } from './word-core';
import { WordTable } from './word-table';

/** Words with the bits of their count; a name is marked with `*`. */
const KNOWN =
  'باريس 9* منظمة 12 امم 11 الامم 11 كتب 9 لبنان 12* بوتين 11* وجدي 6* جدي 8 شركة 12 وزير 13 زير 2 بلاد 10 خارجية 12 الخارجية 12 محمد 13*';

function table(): WordTable {
  const rows = KNOWN.split(/ (?=[^\d])/).map((row) => row.split(' ') as [string, string]);
  const hashes = Uint32Array.from(rows, ([word]) => hashText(toSkeleton(word))).sort();
  const words = new WordTable(hashes);
  for (const [word, count] of rows) {
    const at = words.find(hashText(toSkeleton(word)));
    words.frequency[at] = Number.parseInt(count, 10);
    words.parts[at] = count.endsWith('*') ? NAME_PART.given : 0;
  }
  return words;
}

describe('findCore', () => {
  const words = table();
  it.each([
    ['وباريس', 'باريس', 'conjunction before a known word'],
    ['بباريس', 'باريس', 'preposition before a known word'],
    ['لمنظمة', 'منظمه', 'as in «لمنظمة التعاون»'],
    ['للأمم', 'امم', 'preposition and article, written لل'],
    ['والخارجية', 'خارجيه', 'conjunction and article'],
    ['لبنان', 'لبنان', 'begins like a preposition and is a name'],
    ['بوتين', 'بوتين', 'a name that raw text knows'],
    ['وجدي', 'وجدي', 'a listed name, though its rest is a commoner word'],
    ['وزير', 'وزير', 'the whole is the commoner word'],
    ['باشينيان', 'باشينيان', 'nothing is known of the rest'],
    ['والتر', 'والتر', 'too little would be left'],
    ['الله', 'الله', 'too little would be left'],
  ])('%s → %s (%s)', (word, core) => {
    const skeleton = toSkeleton(word);
    expect(skeleton.slice(findCore(skeleton, words).start)).toBe(core);
  });
});
