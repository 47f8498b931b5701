import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityRecogniser, loadEntityModel } from '@/lib/entities';
import { FORMAT_VERSION } from '@/lib/entities/asset-format';
import { taggerTokens } from '@/lib/entities/tagger-tokens';
import { readOwnCorpus, splitArticles } from './corpora';
import { f1, formatScores } from './evaluate';
import { evaluateAsset } from './evaluate-asset';
import { readOwnArticles } from './own-text';

const zipped = readFileSync(join(import.meta.dirname, '../../public/data/entities.bin'));
const bytes = gunzipSync(zipped);
const model = loadEntityModel(bytes);
const recogniser = new EntityRecogniser(model);
const gold = readFileSync(join(import.meta.dirname, 'data/gold.txt'), 'utf8');

/** Type and text of every name and date in one paragraph. */
function found(text: string): string[] {
  return recogniser.recognise([{ id: 7, text }]).map((e) => `${e.type} ${text.slice(e.start, e.end)}`);
}

describe('entities.bin', () => {
  it('says what it is made of', () => {
    expect(model.header).toMatchObject({ version: FORMAT_VERSION, licence: expect.stringMatching(/^CC BY-SA/) });
    expect(model.header.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(model.header.data.length).toBeGreaterThan(3);
    expect(model.header.scores.news).toBeGreaterThan(90);
    expect(zipped.length).toBeLessThan(3_000_000);
  });

  it('is refused when cut short or of another kind', () => {
    for (const length of [4, 40, 5000, bytes.length - 1]) {
      expect(() => loadEntityModel(bytes.subarray(0, length)), `${length} bytes`).toThrow();
    }
    expect(() => loadEntityModel(new TextEncoder().encode('SIRAJNEX and more'))).toThrow(/not a model/);
  });

  it('finds the names of the fifth of our own articles that it was not trained on', () => {
    const { development } = splitArticles(readOwnCorpus());
    expect(development.length).toBeGreaterThan(20);
    const scores = evaluateAsset(development, model, new Set());
    expect(f1(scores.get('all') ?? { found: 0, right: 0, gold: 1 }), formatScores(scores)).toBeGreaterThan(77);
  });

  it('finds the names of articles that were written for this test and trained on by nobody', () => {
    const scores = evaluateAsset(readOwnArticles(gold, 'own'), model, new Set());
    expect(f1(scores.get('all') ?? { found: 0, right: 0, gold: 1 }), formatScores(scores)).toBeGreaterThan(88);
  });
});

describe('EntityRecogniser', () => {
  it.each([
    ['title outside the name', 'التقى الرئيس الأميركي جو بايدن الصحفيين', ['person جو بايدن']],
    ['proclitic inside the span', 'قدمت الدعوة لمنظمة التعاون الإسلامي', ['organisation لمنظمة التعاون الإسلامي']],
    ['a body alone is no name', 'وقالت المنظمة إن الدول الأعضاء وافقت', []],
    ['nationality is no place', 'أعلن المسؤولون الأتراك موقفهم', []],
    [
      'a place inside a body',
      'تخرجت في جامعة القاهرة العام الماضي',
      ['organisation جامعة القاهرة', 'date العام الماضي'],
    ],
    ['date beside names', 'وصل إلى باريس في 3 مارس 2021', ['place باريس', 'date 3 مارس 2021']],
    ['harakat', 'زارَ مدينةَ بَغْدَادَ أمس', ['place بَغْدَادَ', 'date أمس']],
    ['no Arabic', 'Lorem ipsum dolor sit amet', []],
    ['nothing at all', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives canonical names and shared keys', () => {
    const entities = recogniser.recognise([
      { id: 1, text: 'قال وزير الخارجية المصري سامح شكري في القاهرة إن المحادثات مستمرة.' },
      { id: 2, text: 'وأضاف شكري أن مصر تنسق مع منظمة التعاون الإسلامي ولجنة المتابعة.' },
    ]);
    const persons = entities.filter(({ type }) => type === 'person');
    expect(persons.map(({ name, paragraphId }) => [paragraphId, name])).toEqual([
      [1, 'سامح شكري'],
      [2, 'شكري'],
    ]);
    expect(new Set(persons.map(({ key }) => key)).size).toBe(1);
  });

  it('keeps to token boundaries, in order and without overlaps, whatever the text', () => {
    const word = fc.constantFrom(
      'الرئيس',
      'محمد',
      'بن',
      'سلمان',
      'في',
      '«',
      '(',
      'لندن',
      'و',
      '2019',
      'مارس',
      '#',
      '_',
      '-',
      '.',
    );
    const glue = fc.constantFrom(' ', '', ' ', '\u200f', '\n');
    const texts = fc.array(fc.array(fc.tuple(word, glue), { maxLength: 25 }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, (parts) => {
        const paragraphs = parts.map((words, i) => ({ id: 10 - i, text: words.flat().join('') }));
        const entities = recogniser.recognise(paragraphs);
        for (const [i, { text, id }] of paragraphs.entries()) {
          const own = entities.filter((entity) => entity.paragraphId === id);
          const tokens = taggerTokens(text);
          let free = 0;
          for (const entity of own) {
            expect(entity.start).toBeGreaterThanOrEqual(free);
            free = entity.end;
            expect(entity.confidence >= 0 && entity.confidence <= 1).toBe(true);
            if (entity.type === 'date') continue;
            const hash = text[entity.start] === '#' ? 1 : 0;
            expect(
              tokens.some(({ start }) => start === entity.start + hash),
              `${i}: ${text}`,
            ).toBe(true);
            expect(
              tokens.some(({ end }) => end === entity.end),
              `${i}: ${text}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
