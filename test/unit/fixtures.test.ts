import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '@/lib/arabic';
import { findRepeats } from '@/lib/repeats';
import { fixturePages, outlineOf, readExpected } from '../fixtures/outline';

describe.each(['pages', 'skeletons'].flatMap(fixturePages))('$name', ({ page, expected: file }) => {
  const expected = readExpected(file);
  if (!expected) throw new Error(`${file} is missing; run npx tsx test/fixtures/review.ts --write and read the diff`);
  const paragraphs = outlineOf(page).map((paragraph, id) => ({ id, ...paragraph }));
  const body = paragraphs.filter(({ role }) => role === 'body');

  test('has the paragraphs and roles expected', () => {
    expect(paragraphs.map(({ role, text }) => `${role}: ${text}`)).toEqual(
      expected.paragraphs.map(({ role, text }) => `${role}: ${text}`),
    );
  });

  test('is valid UTF-8 without marks of a broken encoding', () => {
    expect(readFileSync(page, 'utf8')).not.toContain('\uFFFD');
  });

  if (expected.language) {
    test('is of the language expected', () => {
      const code = detectLanguage((body.length > 0 ? body : paragraphs).map(({ text }) => text)).code;
      expect(code === 'ar').toBe(expected.language === 'ar');
    });
  }

  if (expected.repeats) {
    const { repeats } = expected;
    test('has the repeats expected and no others', () => {
      const found = findRepeats(body);
      const byPlace = (a: { first: number; second: number }, b: { first: number; second: number }) =>
        a.first - b.first || a.second - b.second;
      expect(found.pairs.map(({ first, second, kind }) => ({ first, second, kind })).sort(byPlace)).toEqual(
        repeats.pairs,
      );
      expect(found.groups).toEqual(repeats.groups);
      expect(found.runs).toEqual(repeats.runs);
    });
  }
});
