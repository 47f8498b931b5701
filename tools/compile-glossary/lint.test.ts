import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadGlossary, type Term } from '@/lib/glossary';
import { lintTerms } from './lint';
import { readTermFiles, termsOf } from './read-terms';

const GOOD: Term = {
  id: 'flood-warning',
  headword: 'إِنْذَارُ الْفَيَضَانَاتِ',
  variants: ['التحذير من السيول'],
  english: 'flood warning',
  domain: 'emergency',
  level: 'B2',
  definition: {
    ar: 'خبر تبعث به السلطات إلى الناس قبل أن تغمر المياه بيوتهم.',
    en: 'News that the authorities send out before water reaches the houses.',
  },
  related: [],
};
const OTHER: Term = { ...GOOD, id: 'dam', headword: 'السَّدُّ', variants: [], related: ['flood-warning'] };
const lint = (...entries: unknown[]): string[] => lintTerms([{ name: 'emergency', entries }]);

describe('lintTerms', () => {
  it('passes good terms', () => expect(lint(GOOD, OTHER)).toEqual([]));

  it.each<[what: string, entry: unknown, fault: string]>([
    ['no object', 'سد', 'entry 1: is no object'],
    ['a missing field', { ...GOOD, english: undefined }, 'english must be text'],
    ['an unknown field', { ...GOOD, note: 'x' }, 'unknown field note'],
    ['stray spaces', { ...GOOD, english: 'flood  warning' }, 'english must be text without stray spaces'],
    ['a list that is none', { ...GOOD, variants: 'سيول' }, 'variants must be a list'],
    ['a bad id', { ...GOOD, id: 'Flood_warning' }, 'id must be a kebab-case slug'],
    ['an unknown domain', { ...GOOD, domain: 'water' }, 'unknown domain water'],
    ['the wrong file', { ...GOOD, domain: 'law' }, 'domain law does not belong in emergency.json'],
    ['an unknown level', { ...GOOD, level: 'D1' }, 'unknown level D1'],
    ['a headword without vowels', { ...GOOD, headword: 'إنذار مبكر' }, 'no mark on إ'],
    ['vowels in a variant', { ...GOOD, variants: ['إِنذار مبكر'] }, 'has vowel marks'],
    [
      'a long definition',
      { ...GOOD, definition: { ...GOOD.definition, ar: `${'ماء '.repeat(45)}كثير.` } },
      'more than 160',
    ],
    [
      'two sentences',
      { ...GOOD, definition: { ...GOOD.definition, ar: 'خبر مهم. يصل سريعا.' } },
      'must be one sentence',
    ],
    ['no full stop', { ...GOOD, definition: { ...GOOD.definition, en: 'News' } }, 'definition.en must be one sentence'],
    ['a Latin comma', { ...GOOD, definition: { ...GOOD.definition, ar: 'خبر مهم, يصل سريعا.' } }, 'Latin punctuation'],
    [
      'a circle',
      { ...GOOD, definition: { ...GOOD.definition, ar: 'هو إنذار الفيضانات الذي يصل.' } },
      'repeats the headword',
    ],
    ['an unknown reference', { ...GOOD, related: ['levee'] }, 'related term levee does not exist'],
    ['a reference to itself', { ...GOOD, related: ['flood-warning'] }, 'is related to itself'],
    ['a variant that is the headword', { ...GOOD, variants: ['إنذار الفيضانات'] }, 'also stands in the same term'],
  ])('names %s', (_, entry, fault) => expect(lint(entry).join('\n')).toContain(fault));

  it('names both places of a duplicate', () => {
    const messages = lint(GOOD, { ...OTHER, variants: ['تحذير من سيول'] }, { ...OTHER, headword: 'سَدٌّ مَائِيٌّ' });
    expect(messages).toEqual([
      'emergency.json, dam: «تحذير من سيول» also stands in emergency.json, flood-warning',
      'emergency.json, dam: the id also stands in emergency.json, dam',
    ]);
  });
});

describe('the term files', () => {
  const files = readTermFiles();
  it('have no faults', () => expect(lintTerms(files).join('\n')).toBe(''));
  it('are what the asset holds', () => {
    const asset = readFileSync(new URL('../../public/data/glossary.bin', import.meta.url));
    const byId = (a: Term, b: Term): number => (a.id < b.id ? -1 : 1);
    expect(loadGlossary(gunzipSync(asset)).terms).toEqual(termsOf(files).sort(byId));
  });
});
