import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { glossaryLexicon } from '@/lib/engine/glossary-lexicon';
import { loadLexicon } from '@/lib/lexicon';
import { CASES } from './cases';
import { TEST_TERMS, testTerm } from './cases/terms';
import { TermMatcher } from './matcher';

const lexicon = loadLexicon(gunzipSync(readFileSync('public/data/lexicon.bin')));
const deps = glossaryLexicon(lexicon);
const matcher = new TermMatcher(TEST_TERMS, deps);

/** Marks the terms that a matcher finds as the cases write them: ⟦term⟧, with the id where it is not `usual`. */
function mark(text: string, usual: string, by = matcher): string {
  let marked = '';
  let at = 0;
  for (const { start, end, termId } of by.match([{ id: 7, text }])) {
    const name = termId === usual ? '' : `${termId}:`;
    marked += `${text.slice(at, start)}⟦${name}${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
const unmark = (marked: string): string => marked.replace(/⟦(?:[a-z-]+:)?|⟧/g, '');

describe.each(Object.entries(CASES))('%s', (id, cases) => {
  it.each(cases)('%s', (expected) => expect(mark(unmark(expected), id)).toBe(expected));
});

describe('TermMatcher', () => {
  it('gives paragraph ids and spans in order', () => {
    const spans = matcher.match([
      { id: 4, text: 'هدنة جديدة وعقوبات اقتصادية' },
      { id: 9, text: 'لا شيء هنا' },
      { id: 12, text: 'بالأمن السيبراني' },
    ]);
    expect(spans).toEqual([
      { paragraphId: 4, start: 0, end: 4, termId: 'truce' },
      { paragraphId: 4, start: 12, end: 27, termId: 'sanctions' },
      { paragraphId: 12, start: 1, end: 16, termId: 'cybersecurity' },
    ]);
  });

  it('lets the reader’s own term override a bundled one', () => {
    const own = new TermMatcher(TEST_TERMS, deps, [testTerm('mine', 'الأمن السيبراني')]);
    expect(mark('تعزيز الأمن السيبراني والأمن الحاسوبي', '', own)).toBe(
      'تعزيز ⟦mine:الأمن السيبراني⟧ و⟦cybersecurity:الأمن الحاسوبي⟧',
    );
  });

  it('prefers a longer bundled term to a shorter own one', () => {
    const own = new TermMatcher(TEST_TERMS, deps, [testTerm('mine', 'بنية')]);
    expect(mark('البنية التحتية', '', own)).toBe('⟦infrastructure:البنية التحتية⟧');
  });

  it('finds the same when first words were looked up before', () => {
    const compiled = JSON.parse(JSON.stringify(matcher.compiledWords()));
    const lexemesOfHeadword = vi.fn((word: string) => lexicon.lexemesOfHeadword(word));
    const quick = new TermMatcher(TEST_TERMS, { ...deps, lexemesOfHeadword }, [], compiled);
    expect(lexemesOfHeadword).not.toHaveBeenCalled();
    const paragraphs = Object.values(CASES)
      .flat()
      .map((text, id) => ({ id, text: unmark(text) }));
    expect(quick.match(paragraphs)).toEqual(matcher.match(paragraphs));
  });

  it('prefers the term that has the words to the letter', () => {
    const close = new TermMatcher([testTerm('cup', 'نهائيات الكأس'), testTerm('final', 'نهائي الكأس')], deps);
    expect(mark('نهائي الكأس ثم نهائيات الكأس', '', close)).toBe('⟦final:نهائي الكأس⟧ ثم ⟦cup:نهائيات الكأس⟧');
  });

  it('works without a lexicon', () => {
    const plain = new TermMatcher(TEST_TERMS, { lexemes: () => [] });
    expect(mark('يتعلق بالأمن السيبراني', '', plain)).toBe('يتعلق ب⟦cybersecurity:الأمن السيبراني⟧');
  });

  it('takes own terms of any content', () => {
    const odd = ['', '   ', '«»', '12', 'م', 'a'.repeat(500), 'كلمة '.repeat(40)].map((headword, i) =>
      testTerm(`t${i}`, headword),
    );
    expect(mark('السنة 12 من a', '', new TermMatcher([], deps, odd))).toBe('السنة ⟦t3:12⟧ من a');
  });

  it('never gives spans outside the text or over each other', () => {
    const piece = fc.constantFrom(
      'الأمن',
      'السيبراني',
      'و',
      ' ',
      '، ',
      '«',
      '»',
      '\n',
      'حقوق',
      'الإنسان',
      'ـ',
      '\u064E',
      '\u200F',
      'x',
      '7',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of matcher.match([{ id: 0, text }])) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
