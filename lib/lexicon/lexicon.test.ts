import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Category, loadLexicon } from './index';

const lexicon = loadLexicon(gunzipSync(readFileSync('public/data/lexicon.bin')));
const cuts = (word: string) =>
  lexicon
    .analyse(word)[0]
    ?.segments.map((segment) => segment.text)
    .join('+');

describe('segments of the first reading', () => {
  it.each([
    ['كتاب', 'كتاب', 'a bare noun'],
    ['الكتاب', 'ال+كتاب', 'article'],
    ['والكتاب', 'و+ال+كتاب', 'conjunction and article'],
    ['بالكتاب', 'ب+ال+كتاب', 'preposition and article'],
    ['وبالأمن', 'و+ب+ال+أمن', 'conjunction, preposition, article'],
    ['للأمم', 'ل+ل+أمم', 'li- and the article without its alef'],
    ['كتابهم', 'كتاب+هم', 'possessive'],
    ['مكتبتها', 'مكتبت+ها', 'the ta of the feminine stays with its stem'],
    ['كتبوا', 'كتب+وا', 'subject ending'],
    ['سيكتبونها', 'س+يكتب+ون+ها', 'future, ending, object'],
    ['ليكتب', 'ل+يكتب', 'subjunctive li-'],
    ['بها', 'ب+ها', 'preposition and pronoun'],
    ['ولمؤسساتهم', 'و+ل+مؤسس+ات+هم', 'all at once'],
    ['أوباما', 'أوباما', 'a name of the tables'],
    ['والسلفادور', 'و+ال+سلفادور', 'a name with article'],
  ])('%s → %s (%s)', (word, expected) => {
    expect(cuts(word)).toBe(expected);
  });
});

describe('context', () => {
  it('reads a verb after لم and a noun after a preposition', () => {
    const [, verb] = lexicon.analyseSentence(['لم', 'يكتب']);
    expect(verb?.[0]?.pos).toBe('verb');
    const [, noun] = lexicon.analyseSentence(['في', 'كتب']);
    expect(noun?.[0]?.pos).toBe('noun');
  });
});

describe('lexemes and categories', () => {
  it('finds the lemma of a broken plural with clitics', () => {
    expect(lexicon.lexemes('وبكتبهم')).toEqual(expect.arrayContaining([...lexicon.lexemesOfHeadword('كِتَاب')]));
  });

  it('narrows a headword by its vowels', () => {
    expect(lexicon.lexemesOfHeadword('مُدَرِّسَة').length).toBeLessThan(lexicon.lexemes('مدرسة').length);
  });

  it('gives an unknown word one number under all its clitics', () => {
    expect(lexicon.lexemes('والقليطي')).toEqual(lexicon.lexemes('القليطي'));
    expect(lexicon.categories('القليطي')).toBe(Category.none);
  });

  it('masks what a word may be', () => {
    expect(lexicon.categories('كتب')).toBe(Category.noun | Category.verb);
    expect(lexicon.categories('من') & Category.function).toBe(Category.function);
  });
});

describe('any text', () => {
  const letters = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىـًٌٍَُِّْٰ\u0654\u0655\u0653\u200fﻻﷲ1a-');
  it('is cut into segments that spell it exactly', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (units) => {
        const word = units.join('');
        for (const reading of lexicon.analyse(word)) {
          expect(reading.segments.map((segment) => segment.text).join('')).toBe(word);
        }
      }),
    );
  });

  it('never makes the analyser throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        expect(lexicon.analyseSentence(words)).toHaveLength(words.length);
      }),
    );
  });
});

describe('a broken asset', () => {
  it('is refused', () => {
    expect(() => loadLexicon(new Uint8Array(40))).toThrow('not a lexicon asset');
  });
});
