import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArabicDigits } from '@/lib/arabic';
import { type DateMatch, findDates } from './dates';

const lines = readFileSync(new URL('./dates/cases.txt', import.meta.url), 'utf8').split('\n');
const cases = lines.filter((line) => line && !line.startsWith('#'));
const unmark = (line: string) => line.replace(/[[\]]/g, '');
const mark = (text: string, matches: DateMatch[]) =>
  matches.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );

describe('findDates', () => {
  it('is tried on a table of every tradition', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });

  it.each(cases)('%s', (line) => {
    expect(mark(unmark(line), findDates(unmark(line)))).toBe(line);
  });

  it.each(cases.filter((line) => /[0-9]/.test(line)))('in Arabic digits too: %s', (line) => {
    const text = toArabicDigits(unmark(line));
    expect(mark(text, findDates(text))).toBe(toArabicDigits(line));
  });

  it.each([
    ['6-9 نوفمبر 2017', 'range', '2017-11-06/2017-11-09'],
    ['12 كانون الثاني/يناير 2024', 'day', '2024-01-12'],
    ['2024-03-12', 'day', '2024-03-12'],
    ['13/3/24', 'day', '2024-03-13'],
    ['الحادي والعشرين من تشرين الأول 2015', 'day', '2015-10-21'],
    ['عام 2019', 'year', '2019'],
    ['مارس من عام 2025', 'month', '2025-03'],
    ['بين مايو 2020 ويوليو 2021', 'range', '2020-05/2021-07'],
    ['15 رمضان 1445 هـ', 'day', undefined],
    ['عام 331 قبل الميلاد', 'year', undefined],
    ['مساء الثلاثاء', 'weekday', undefined],
    ['أمس الأول', 'relative', undefined],
    ['الساعة 10:30 مساء', 'time', undefined],
    ['الربع الثالث من 2024', 'period', undefined],
    ['ثمانينيات القرن الماضي', 'decade', undefined],
    ['القرن التاسع عشر', 'century', undefined],
  ])('%s is a %s with the ISO date %s', (text, fine, iso) => {
    expect(findDates(text)).toEqual([expect.objectContaining(iso ? { fine, iso } : { fine })]);
    expect(findDates(text)[0]?.iso).toBe(iso);
  });

  it('reads a date through harakat, tatweel and invisible marks, with offsets of the text as given', () => {
    const text = 'في \u200F12\u200F مَارِسَ 2024م وفي كانــون الثّاني'; // RIGHT-TO-LEFT MARK
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '12\u200F مَارِسَ 2024م',
      'كانــون الثّاني',
    ]);
  });

  it('returns spans in order, apart, inside the text, and on whole tokens', () => {
    const pieces = cases.flatMap((line) => unmark(line).split(' '));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 30 }),
        (words) => {
          const text = words.join(' ');
          let last = 0;
          for (const { start, end } of findDates(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
          }
        },
      ),
    );
  });
});
