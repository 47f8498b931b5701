import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/tools/analyze/engine';
import { analyseDocument, Sessions } from './index';

const engine = loadEngine();
const TEXT =
  'قالت وزيرة الصحة الأردنية ليلى بنت سالم الحارثي في عمّان، يوم الثلاثاء 12 آذار 2024، إن الأمن السيبراني للمستشفيات شأن القانون الدولي أيضا.';

describe('a document', () => {
  const analysis = analyseDocument(
    engine,
    [
      { id: 0, text: TEXT },
      { id: 1, text: TEXT },
    ],
    { words: true },
  );
  const texts = (spans: { paragraphId: number; start: number; end: number }[]) =>
    spans.filter(({ paragraphId }) => paragraphId === 0).map(({ start, end }) => TEXT.slice(start, end));

  it('gives every kind of span from one text', () => {
    expect(analysis.language.code).toBe('ar');
    expect(texts(analysis.entities)).toEqual(expect.arrayContaining(['ليلى بنت سالم الحارثي', 'عمّان']));
    expect(analysis.entities.some(({ type }) => type === 'date')).toBe(true);
    expect(analysis.terms.map(({ termId }) => termId)).toEqual(
      expect.arrayContaining(['cybersecurity', 'international-law']),
    );
    expect(analysis.repeats.pairs).toEqual([{ first: 0, second: 1, kind: 'exact', similarity: 1 }]);
  });

  it('explains every Arabic word, its segments spelling it exactly', () => {
    for (const { start, end, analyses, paragraphId } of analysis.words) {
      if (paragraphId !== 0) continue;
      const segments = analyses[0]?.segments.map(({ text }) => text).join('');
      expect(segments).toBe(TEXT.slice(start, end));
    }
  });

  it('in another language has nothing', () => {
    const persian = 'این گزارش درباره امنیت سایبری است و وزیر بهداشت گفت که باید برای آن برنامه‌ای تازه نوشته شود.';
    const { language, entities, terms, words } = analyseDocument(engine, [{ id: 0, text: persian }], { words: true });
    expect(language.code).toBe('fa');
    expect([entities, terms, words]).toEqual([[], [], []]);
  });
});

describe('the sessions of pages', () => {
  const first = { page: 'a', known: 0, added: [{ id: 1024, text: TEXT }], removed: [], complete: true };

  it('read on from what they hold', () => {
    const sessions = new Sessions(engine);
    expect(sessions.update(first)?.paragraphs).toEqual([1024]);
    const second = sessions.update({ ...first, known: 1, added: [{ id: 2048, text: TEXT }] });
    expect(second?.repeats.pairs).toMatchObject([{ first: 1024, second: 2048, kind: 'exact' }]);
    expect(second?.paragraphs).toEqual([1024, 2048]);
  });

  it('read only what is new while a page is not complete', () => {
    const sessions = new Sessions(engine);
    sessions.update({ ...first, complete: false });
    const second = sessions.update({ ...first, known: 1, added: [{ id: 2048, text: TEXT }], complete: false });
    expect(second?.paragraphs).toEqual([2048]);
  });

  it('forget what left the page', () => {
    const sessions = new Sessions(engine);
    sessions.update({ ...first, added: [...first.added, { id: 2048, text: TEXT }] });
    const after = sessions.update({ ...first, known: 2, added: [], removed: [2048] });
    expect(after?.repeats.pairs).toEqual([]);
    expect(after?.paragraphs).toEqual([1024]);
  });

  it('ask for everything again when the background has forgotten the page', () => {
    expect(new Sessions(engine).update({ ...first, known: 3 })).toBeUndefined();
    const sessions = new Sessions(engine);
    sessions.update(first);
    for (let i = 0; i < 30; i++) sessions.update({ ...first, page: `other ${i}` });
    expect(sessions.update({ ...first, known: 1, added: [] })).toBeUndefined();
  });
});

describe('a word', () => {
  const explain = (sentence: string, word: string) => {
    const start = sentence.indexOf(word);
    return engine.explain(sentence, start, start + word.length);
  };

  it('is explained with its clitics, lemma, root and relatives', () => {
    const { readings, known } = explain('قال الخبراء ولمؤسساتهم دور كبير', 'ولمؤسساتهم');
    expect(known).toBe(true);
    const [best] = readings;
    expect(best?.segments.map(({ text }) => text).join('+')).toBe('و+ل+مؤسس+ات+هم');
    expect(best?.root).toBe('أ س س');
    expect(best?.family.length).toBeGreaterThan(0);
    expect(best?.gloss).toContain('and');
  });

  it('that the lexicon does not know is said to be unknown', () => {
    expect(explain('وصل زغفكنوف أمس', 'زغفكنوف').known).toBe(false);
  });

  it('comes with the sentence vowelled for the reading line', () => {
    const { readingLine } = explain('كتب الولد الدرس', 'الولد');
    expect(readingLine.map(({ text }) => text)).toEqual(['كتب', 'الولد', 'الدرس']);
    expect(readingLine[1]?.vowelled).toContain('\u064E'); // ARABIC FATHA
  });
});

describe('descriptions', () => {
  it('give meaning of terms and facts of places, and leave out what is not known', () => {
    const { terms, entities } = engine.describe(['cybersecurity', 'no-such-term'], [{ name: 'باريس', type: 'place' }]);
    expect(terms.map(({ id }) => id)).toEqual(['cybersecurity']);
    expect(entities[0]).toMatchObject({ english: 'Paris', name: 'باريس' });
  });

  it('romanise by the scheme that the reader chose', () => {
    const romanised = (scheme: 'ala-lc' | 'plain') =>
      engine.describe([], [{ name: 'الشارقة', type: 'place' }], scheme).entities[0]?.romanised;
    expect([romanised('ala-lc'), romanised('plain')]).toEqual(['al-Shāriqah', 'ash-Shariqah']);
  });

  it('of dates claim nothing', () => {
    const { entities } = engine.describe([], [{ name: 'أمس', type: 'date' }]);
    expect(entities[0]).toEqual({ name: 'أمس', type: 'date', fine: '', english: '', romanised: '' });
  });
});
