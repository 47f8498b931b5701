import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord, isFigure, readWordSpans, readWords } from './words';

const pieces = (text: string): string[] => {
  const { starts, ends } = readWordSpans(text);
  return [...starts].map((start, i) => text.slice(start, ends[i]));
};

describe('readWordSpans', () => {
  it.each([
    ['أعلن الوزير، أمس', ['أعلن', 'الوزير', 'أمس']],
    ['قَالَ «نَعَمْ»', ['قَالَ', 'نَعَمْ']],
    ['نحو 1,250 دينارا', ['نحو', '1,250', 'دينارا']],
    ['٣٫٥ في المئة', ['٣٫٥', 'في', 'المئة']],
    ['في 2017م', ['في', '2017', 'م']],
    ['من 6-9 نوفمبر', ['من', '6', '9', 'نوفمبر']],
    ['\u200Fكتاب\u200F جديد', ['كتاب\u200F', 'جديد']],
    ['', []],
    ['…!؟', []],
  ])('%s', (text, expected) => expect(pieces(text)).toEqual(expected));
});

describe('readWords', () => {
  it.each([
    ['الأُمّة', 'الامه'],
    ['مــصر', 'مصر'],
    ['على', 'علي'],
    ['مسؤول', 'مسوول'],
    ['کتاب', 'كتاب'],
    ['\uFEFB', 'لا'],
    ['١٢٣', '123'],
    ['۱۲۳', '123'],
    ['1,250', '1250'],
    ['٢٬٤٠٠', '2400'],
    ['3.5', '٣٫٥'],
    ['CNN', 'cnn'],
  ])('%s is %s', (a, b) => expect(hashWord(a)).toBe(hashWord(b)));

  it.each([
    ['35', '3.5'],
    ['1.250', '1250'],
    ['كتاب', 'كتب'],
    ['12', 'اثنا'],
  ])('%s is not %s', (a, b) => expect(hashWord(a)).not.toBe(hashWord(b)));

  it('tells figures from words', () => {
    expect([...readWords('أصيب 12 شخصا في ٧ أيام').hashes].map(isFigure)).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('reads only a part of enormous paragraphs, but tells them apart by their ends and lengths', () => {
    const long = 'كلمة أخرى '.repeat(40_000);
    const identities = [long, `${long}نهاية`, `${long}بداية`, `${long} كلمة`].map((text) => readWords(text).identity);
    expect(new Set(identities).size).toBe(4);
    expect(readWords(long).hashes.length).toBe(4096);
  });

  it('does not depend on marks, tatweel or invisible characters', () => {
    const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤأإآةى 12');
    const noise = fc.constantFrom('', '', '\u064E', '\u0651', '\u0640', '\u200F', '\u200C', '\u00AD');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, noise), { maxLength: 60 }), (units) => {
        const plain = units.map(([unit]) => unit).join('');
        const noisy = units.map(([unit, mark]) => unit + (unit === ' ' ? '' : mark)).join('');
        expect(readWords(noisy)).toEqual(readWords(plain));
      }),
    );
  });

  it('gives places in order that cut words out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { starts, ends, hashes } = readWordSpans(text);
        let at = 0;
        for (let i = 0; i < hashes.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(at);
          expect(ends[i]).toBeGreaterThan(starts[i] as number);
          expect(hashWord(text.slice(starts[i], ends[i]))).toBe(hashes[i]);
          at = ends[i] as number;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
