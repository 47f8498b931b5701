import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Level, normalise, toLetters, toSkeleton, toSpelling } from './normalise';

describe('spelling', () => {
  it.each([
    ['tatweel is decoration', 'الـــعربية', 'العربية'],
    ['bidi marks have no sound (RLM, LRM, ALM, isolates)', '\u200Fقال\u200E \u061C\u2067ثم\u2069', 'قال ثم'],
    ['zero-width non-joiner and joiner', 'می\u200Cخواهم ه\u200D', 'میخواهم ه'],
    ['soft hyphen and byte order mark', '\uFEFFمد\u00ADينة', 'مدينة'],
    ['presentation forms, isolated and joined', '\uFE8D\uFEDF\uFECC\uFEAE\uFE91', 'العرب'],
    ['the lam-alef ligature is two letters', '\uFEFB', 'لا'],
    ['alef and combining madda, hamza above, hamza below', 'ا\u0653ن ا\u0654ن ا\u0655ن', 'آن أن إن'],
    ['waw and ya and combining hamza', 'مو\u0654من شي\u0654', 'مؤمن شئ'],
    ['a vowel between the letter and its hamza', 'ا\u064E\u0654ب', 'أ\u064Eب'],
    ['no-break space is a space', 'منظمة\u00A0التعاون', 'منظمة التعاون'],
    ['harakat stay', 'كَلِمَةٌ', 'كَلِمَةٌ'],
  ])('%s', (_, written, read) => {
    expect(normalise(written, 'spelling').text).toBe(read);
    expect(toSpelling(written)).toBe(read);
  });
});

describe('letters', () => {
  it.each([
    ['harakat', 'كَلِمَةٌ طيّبةٌ', 'كلمة طيبة'],
    ['superscript alef', 'رحمٰن', 'رحمن'],
    ['hamza stays: it is a letter', 'سُئِلَ', 'سئل'],
  ])('drops %s', (_, written, read) => {
    expect(toLetters(written)).toBe(read);
  });
});

describe('skeleton', () => {
  it.each([
    ['seats of hamza on alef', 'أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
    ['ya, alef maqsura, Persian ya, hamza on ya', 'على علي علی هيئة', 'علي علي علي هييه'],
    ['ta marbuta and ha', 'مدرسة مدرسه', 'مدرسه مدرسه'],
    ['Persian kaf', 'کتاب', 'كتاب'],
    ['all sets of digits', '٢٠١٧ ۲۰۱۷ 2017', '2017 2017 2017'],
    ['Arabic separators', '٢٬٤٠٠ ٣٫٥', '2,400 3.5'],
  ])('makes one of %s', (_, written, read) => {
    expect(toSkeleton(written)).toBe(read);
  });
});

const ARABIC_UNITS = fc.oneof(
  fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئء '),
  fc.constantFrom('\u064B', '\u064E', '\u0651', '\u0652', '\u0670', '\u0653', '\u0654', '\u0655', '\u0640'),
  fc.constantFrom('\u200F', '\u200C', '\u00AD', '\uFEFF', '\uFEFB', '\uFDFA', '\uFE8D', '٣', '۳', '٬'),
  fc.string({ minLength: 1, maxLength: 3 }),
);
const ARABIC_TEXT = fc.array(ARABIC_UNITS, { maxLength: 40 }).map((units) => units.join(''));
const LEVELS: Level[] = ['spelling', 'letters', 'skeleton'];

describe('offsets', () => {
  it('always map back into the original text, in order', () => {
    fc.assert(
      fc.property(ARABIC_TEXT, fc.constantFrom(...LEVELS), (text, level) => {
        const { text: normal, map } = normalise(text, level);
        expect(map.length).toBe(normal.length);
        let before = 0;
        for (let at = 0; at < normal.length; at++) {
          const { start, end } = map.toOriginal(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it('map a stretch back to text that normalises to the same stretch', () => {
    fc.assert(
      fc.property(ARABIC_TEXT, fc.constantFrom(...LEVELS), fc.nat(), fc.nat(), (text, level, a, b) => {
        // Presentation forms may stand for several letters: a cut inside one cannot be mapped back.
        fc.pre(!/[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(text));
        const { text: normal, map } = normalise(text, level);
        const start = normal.length === 0 ? 0 : a % (normal.length + 1);
        const end = Math.min(normal.length, start + (b % 8));
        const original = map.toOriginal(start, end);
        const again = normalise(text.slice(original.start, original.end), level).text;
        // Harakat before the stretch that begins it belong to the letter before.
        expect(again.replace(/^\p{M}+/u, '')).toBe(normal.slice(start, end).replace(/^\p{M}+/u, ''));
      }),
    );
  });

  it('agree with the quick versions that keep no map', () => {
    fc.assert(
      fc.property(ARABIC_TEXT, (text) => {
        expect(toSpelling(text)).toBe(normalise(text, 'spelling').text);
        expect(toLetters(text)).toBe(normalise(text, 'letters').text);
        expect(toSkeleton(text)).toBe(normalise(text, 'skeleton').text);
      }),
    );
  });

  it('take the marks after a letter along', () => {
    const { map } = normalise('كَلِمَةٌ طيبة', 'letters');
    expect(map.toOriginal(0, 4)).toEqual({ start: 0, end: 8 });
  });

  it('refuse a stretch that is not there', () => {
    const { map } = normalise('نص', 'letters');
    expect(() => map.toOriginal(1, 3)).toThrow(RangeError);
    expect(() => map.toOriginal(2, 1)).toThrow(RangeError);
  });
});

it('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(ARABIC_TEXT, fc.constantFrom(...LEVELS), (text, level) => {
      const once = normalise(text, level).text;
      expect(normalise(once, level).text).toBe(once);
    }),
  );
});
