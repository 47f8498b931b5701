import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitProclitics } from './clitics';
import { parseNumber, toArabicDigits, toWesternDigits } from './digits';
import { romanise } from './romanise';
import { agreesWithHarakat, dropCaseEnding, hasHarakat, stripHarakat } from './vowels';

describe('proclitics', () => {
  const ways = (word: string) =>
    splitProclitics(word).map(({ proclitics, article, rest }) =>
      [...proclitics, ...(article ? ['ال'] : []), rest].join('+'),
    );
  it.each([
    ['بالمدرسة', 'ب+ال+مدرسة', 'preposition and article'],
    ['وللأمم', 'و+ل+ال+أمم', 'the article loses its alef after لـ'],
    ['فسيكتب', 'ف+س+يكتب', 'the future'],
    ['كتاب', 'كتاب', 'the word as a whole is always there'],
    ['وَالْكِتَابُ', 'و+ال+كِتَابُ', 'marks on clitics do not hide them'],
    ['والد', 'و+الد', 'a wrong way is given too: the lexicon decides'],
  ])('%s may be %s: %s', (word, way) => {
    expect(ways(word)).toContain(way);
  });

  it('leave at least two letters', () => {
    expect(ways('بك')).toEqual(['بك']);
    expect(ways('لله')).toContain('ل+له');
  });

  it('give the word back when joined, ال after ل apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'وفبكلساكتمن'), { minLength: 2, maxLength: 9 }), (letters) => {
        const word = letters.join('');
        for (const { proclitics, article, rest } of splitProclitics(word)) {
          const joined = proclitics.join('') + (article ? 'ال' : '') + rest;
          const fused = proclitics.join('') + (article ? 'ل' : '') + rest;
          expect([joined, fused]).toContain(word);
        }
      }),
    );
  });
});

describe('digits', () => {
  it('change sets both ways', () => {
    expect(toWesternDigits('٢٠١٧ و۲۰۱۸')).toBe('2017 و2018');
    expect(toArabicDigits('الفقرة 12')).toBe('الفقرة ١٢');
    fc.assert(fc.property(fc.nat(), (n) => toWesternDigits(toArabicDigits(String(n))) === String(n)));
  });

  it.each([
    ['٢٬٤٠٠', 2400],
    ['1,200,000', 1_200_000],
    ['3.5', 3.5],
    ['٣٫٥', 3.5],
    ['12', 12],
    ['1,2', undefined],
    ['س', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

describe('romanisation', () => {
  it.each([
    ['الْهَيْئَةُ الْعَرَبِيَّةُ', 'al-Hayʼah al-ʻArabīyah', 'article, hamza, ʻayn, iyy, ta marbuta in pause'],
    ['جَامِعَةُ السَّاحِلِ', 'Jāmiʻat al-Sāḥil', 'ta marbuta joined to what follows'],
    ['يُوسُف', 'Yūsuf', 'long u'],
    ['مُؤَسَّسَة', 'Muʼassasah', 'hamza inside, doubled letter'],
    ['مُسْتَشْفًى', 'Mustashfá', 'alef maqsura'],
    ['آدَم', 'Ādam', 'madda at the beginning'],
    ['قُرْآن', 'Qurʼān', 'madda inside'],
    ['شُرْطِيّ', 'Shurṭī', 'final iyy is ī'],
  ])('%s → %s: %s', (vowelled, roman) => {
    expect(romanise(vowelled, { capitals: true })).toBe(roman);
  });

  it('speaks the sun letters in the plain scheme', () => {
    expect(romanise('الشَّمْس', { scheme: 'plain' })).toBe('ash-shams');
    expect(romanise('الْقَمَر', { scheme: 'plain' })).toBe('al-qamar');
  });

  it('transliterates letter by letter in Buckwalter’s scheme', () => {
    expect(romanise('كَتَبَ', { scheme: 'buckwalter' })).toBe('kataba');
    expect(romanise('الشَّيْءُ', { scheme: 'buckwalter' })).toBe("Al$~ayo'u");
  });
});

describe('vowels', () => {
  it('are seen and taken off', () => {
    expect(hasHarakat('كتاب')).toBe(false);
    expect(hasHarakat('كتابٌ')).toBe(true);
    expect(stripHarakat('كِتَابٌ')).toBe('كتاب');
  });

  it('of the case come off, a final shadda stays', () => {
    expect(dropCaseEnding('كِتَابٌ')).toBe('كِتَاب');
    expect(dropCaseEnding('عَرَبِيٌّ')).toBe('عَرَبِيّ');
    expect(dropCaseEnding('كِتَابًا')).toBe('كِتَابًا');
  });

  it.each([
    ['كُتب', 'كُتِب', true, 'what is not written may be anything'],
    ['كَتب', 'كُتِب', false, 'what is written must be there'],
    ['كتّب', 'كَتَبَ', false, 'a written shadda must be there'],
    ['كتبُ', 'كُتُب', true, 'the case ending is open'],
    ['كتب', 'كِتَاب', false, 'other letters'],
  ])('%s against %s: %s, %s', (written, full, expected) => {
    expect(agreesWithHarakat(written, full)).toBe(expected);
  });
});
