import { expect, test } from 'vitest';
import { toLetters } from '@/lib/arabic';
import { loadEngine } from '../../tools/analyze/engine';
import { fixturePages, outlineOf, readExpected } from '../fixtures/outline';

const engine = loadEngine();
/** Of the names that must be found, so many are: a model is allowed its misses, not a habit of them. */
const RECALL = 0.85;

const pages = fixturePages('pages').map(({ name, page, expected }) => ({
  name,
  body: outlineOf(page).flatMap(({ role, text }, id) => (role === 'body' ? [{ id, text }] : [])),
  expected: readExpected(expected),
}));

test('names and dates of the pages are found as what they are', () => {
  const missed: string[] = [];
  let wanted = 0;
  for (const { name, body, expected } of pages) {
    const textOf = new Map(body.map(({ id, text }) => [id, text]));
    const found = new Set(
      engine
        .entities(body)
        .map(({ type, paragraphId, start, end }) => `${type} ${textOf.get(paragraphId)?.slice(start, end)}`),
    );
    for (const { type, surface } of expected?.entities ?? []) {
      wanted++;
      if (!found.has(`${type} ${surface}`)) missed.push(`${name}: ${type} ${surface}`);
    }
  }
  expect(wanted).toBeGreaterThan(50);
  expect(1 - missed.length / wanted, missed.join('\n')).toBeGreaterThanOrEqual(RECALL);
});

test.each(pages)('terms of $name', ({ body, expected }) => {
  const headwords = new Map(engine.glossary.terms.map(({ id, headword }) => [id, toLetters(headword)]));
  const found = engine.terms(body).map(({ termId }) => headwords.get(termId));
  expect(found).toEqual(expect.arrayContaining(expected?.terms ?? []));
});

test('nothing is found where there is nothing', () => {
  const quiet = pages.find(({ name }) => name === 'pages/quiet.html');
  expect(quiet?.body).toHaveLength(5);
  expect(engine.entities(quiet?.body ?? [])).toEqual([]);
  expect(engine.terms(quiet?.body ?? [])).toEqual([]);
});
