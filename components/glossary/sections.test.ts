import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/lib/i18n';
import type { Descriptions, Occurrence, PageReport } from '@/lib/messages';
import { countsOf, filterSections, sectionsOf } from './sections';

const en = createTranslator('en');
const ar = createTranslator('ar');
const times = (count: number): Occurrence[] =>
  Array.from({ length: count }, (_, at) => ({ paragraph: at + 1, before: '', text: '', after: '' }));
const name = (key: string, type: 'person' | 'organisation' | 'place' | 'date', text: string, count = 1) => ({
  key,
  type,
  name: text,
  fine: '',
  confidence: 1,
  occurrences: times(count),
});
const pair = (first: number, second: number, kind: 'exact' | 'near' | 'contains' = 'exact') => ({
  first,
  second,
  kind,
  similarity: 1,
  changes: 0,
});

const report: PageReport = {
  state: 'ready',
  host: 'news.example',
  title: '',
  url: '',
  terms: [
    { termId: 'phishing', occurrences: times(1) },
    { termId: 'ransomware', occurrences: times(3) },
    { termId: 'not-described', occurrences: times(9) },
  ],
  entities: [name('p', 'place', 'إربد', 2), name('o', 'organisation', 'وزارة الصحة'), name('x', 'person', 'ليلى أحمد')],
  repeats: [pair(1, 4), pair(2, 5), pair(3, 6, 'near'), pair(1, 6, 'contains')],
  lookalikes: [],
  groups: [
    [1, 4, 6],
    [2, 5],
    [3, 6],
  ],
  runs: [{ first: [1, 2], second: [4, 5] }],
  folded: false,
  outline: Array.from({ length: 6 }, (_, at) => ({ length: 100, opening: `فقرة ${at + 1}` })),
  here: 0,
};
const term = (id: string, headword: string, english: string, ar: string, en: string) => ({
  id,
  headword,
  english,
  variants: [],
  domain: 'cybersecurity' as const,
  level: 'B1' as const,
  definition: { ar, en },
  related: [],
});
const descriptions: Descriptions = {
  terms: [
    term('phishing', 'تَصَيُّدٌ احْتِيَالِيٌّ', 'phishing', 'رسائل مزيّفة.', 'Fake messages.'),
    term('ransomware', 'بَرَامِجُ الْفِدْيَةِ', 'ransomware', 'برامج تقفل الملفات.', ''),
  ],
  entities: [{ name: 'إربد', type: 'place', fine: 'city', english: 'Irbid', romanised: 'Irbid' }],
};
const shown = (t: typeof en, meanings: 'both' | 'ar' | 'en' = 'both') => sectionsOf(report, descriptions, t, meanings);

describe('sectionsOf', () => {
  it('lists the types in their order and leaves out empty ones', () => {
    expect(shown(en).map(({ type }) => type)).toEqual(['term', 'person', 'organisation', 'place', 'repeat']);
  });

  it('puts the most frequent first and leaves out what is not described', () => {
    expect(shown(en)[0]?.items.map((item) => item.key)).toEqual(['ransomware', 'phishing']);
  });

  it('writes terms without harakat', () => {
    expect(shown(en)[0]?.items[1]?.name).toBe('تصيد احتيالي');
  });

  it('gives the meaning in the language of the UI or in the one chosen, or in the one that there is', () => {
    const meanings = (t: typeof en, chosen?: 'ar' | 'en') => shown(t, chosen)[0]?.items.map(({ meaning }) => meaning);
    expect(meanings(en)).toEqual(['برامج تقفل الملفات.', 'Fake messages.']);
    expect(meanings(ar)).toEqual(['برامج تقفل الملفات.', 'رسائل مزيّفة.']);
    expect(meanings(en, 'ar')).toEqual(['برامج تقفل الملفات.', 'رسائل مزيّفة.']);
  });

  it('tells of a run once, and of other copies by themselves once each', () => {
    const repeats = shown(en).at(-1)?.items ?? [];
    expect(repeats.map((item) => item.name)).toEqual(['¶ 4–5 repeat ¶ 1–2', '¶ 6 is nearly ¶ 3']);
    expect(repeats[0]).toMatchObject({ meaning: 'فقرة 4…', target: { kind: 'paragraph', paragraph: 4 } });
  });
});

describe('countsOf', () => {
  it('counts texts that come again, not pairs of them', () => {
    expect(countsOf(report)).toEqual({ term: 3, person: 1, organisation: 1, place: 1, date: 0, repeat: 3 });
  });
});

describe('filterSections', () => {
  const found = (query: string, only: Parameters<typeof filterSections>[2] = null) =>
    filterSections(shown(en), query, only).flatMap(({ items }) => items.map((item) => item.key));

  it.each([
    ['تصيد', ['phishing'], 'by headword'],
    ['تَصَيُّد', ['phishing'], 'harakat in the query are no hindrance'],
    ['اربد', ['p'], 'hamza left out'],
    ['إربد', ['p'], 'hamza written'],
    ['وزاره', ['o'], 'ta marbuta written as ha'],
    ['IRBID', ['p'], 'by English, whatever the case'],
    ['ransom', ['ransomware'], 'by a part of the English'],
    ['مزيفة', [], 'not by a meaning that is not shown'],
    ['messages', ['phishing'], 'by the meaning that is shown'],
    ['fake phishing', ['phishing'], 'all words, in any order'],
    ['fake ransom', [], 'all words'],
    ['  ', ['ransomware', 'phishing', 'x', 'o', 'p', '1-4', '3-6'], 'nothing but spaces filters nothing'],
  ])('«%s» finds %j: %s', (query, keys) => {
    expect(found(query)).toEqual(keys);
  });

  it('keeps to one type', () => {
    expect(found('', 'place')).toEqual(['p']);
    expect(found('تصيد', 'place')).toEqual([]);
  });
});
