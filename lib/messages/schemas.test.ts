import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundSchemas, LIMITS, pageSchemas } from './schemas';

const accepts = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;
const analyse = { page: 'p', known: 0, added: [{ id: 0, text: 'نص' }], removed: [], complete: true };

describe('the background’s door', () => {
  it.each([
    ['page/analyse', analyse, true],
    ['page/analyse', { ...analyse, added: [{ id: -1, text: 'نص' }] }, false],
    ['page/analyse', { ...analyse, added: [{ id: 0, text: 5 }] }, false],
    ['page/analyse', { ...analyse, added: [{ id: 0, text: 'نص', html: '<b>' }] }, false],
    ['page/analyse', { ...analyse, extra: 1 }, false],
    ['page/analyse', { ...analyse, known: Number.NaN }, false],
    ['page/analyse', null, false],
    ['page/arabic', { arabicShare: 0.9 }, true],
    ['page/arabic', { arabicShare: 2 }, false],
    ['page/style', { css: 'x'.repeat(LIMITS.css + 1), previous: '' }, false],
    ['word/explain', { sentence: 'نص', start: 0, end: 2 }, true],
    ['word/explain', { sentence: 'نص', start: -1, end: 2 }, false],
    ['describe', { terms: [], entities: [{ name: 'باكو', type: 'place' }] }, true],
    ['describe', { terms: [], entities: [{ name: 'باكو', type: 'city' }] }, false],
    ['about', {}, true],
    ['about', { a: 1 }, false],
  ] as const)('%s %j: %s', (name, request, expected) => {
    expect(accepts(backgroundSchemas[name], request)).toBe(expected);
  });

  it('caps how much one request may bring', () => {
    const added = Array.from({ length: LIMITS.paragraphsPerRequest + 1 }, (_, i) => ({ id: i, text: '' }));
    expect(accepts(backgroundSchemas['page/analyse'], { ...analyse, added })).toBe(false);
  });
});

describe('the page’s door', () => {
  it.each([
    ['jump', { kind: 'term', termId: 'charter', index: 0 }, true],
    ['jump', { kind: 'term', key: 'charter', index: 0 }, false],
    ['jump', { kind: 'selector', selector: 'body' }, false],
    ['command', { command: 'next-mark' }, true],
    ['command', { command: 'eval' }, false],
    ['recheck', { force: 'yes' }, false],
  ] as const)('%s %j: %s', (name, request, expected) => {
    expect(accepts(pageSchemas[name], request)).toBe(expected);
  });
});
