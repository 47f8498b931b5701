import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';
import { isArabicWord, tokenise } from './tokenise';

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['punctuation stands alone', 'قال: «نعم»، ثم ذهب.', ['قال', ':', '«', 'نعم', '»', '،', 'ثم', 'ذهب', '.']],
    ['clitics stay on their word', 'وبالمدرسة وللأمم', ['وبالمدرسة', 'وللأمم']],
    ['harakat and tatweel belong to the word', 'كَتَبَ العـــرب', ['كَتَبَ', 'العـــرب']],
    ['an abbreviation mark of tatweel', '1445 هـ', ['1445', 'هـ']],
    ['numbers keep separators between digits', '2,400 ٣٫٥ 3.5%', ['2,400', '٣٫٥', '3.5', '%']],
    ['a full stop after a number is none', 'في عام 2017.', ['في', 'عام', '2017', '.']],
    ['a range is three tokens', '6-9 نوفمبر', ['6', '-', '9', 'نوفمبر']],
    ['letters and digits that touch are one word', 'الـ100 G20', ['الـ100', 'G20']],
    ['a run of one mark is one token', 'انتظر...', ['انتظر', '...']],
    ['zero-width space parts words', 'كتاب\u200Bقلم', ['كتاب', 'قلم']],
    ['a bidi mark does not part a word, and does not belong to its end', 'كتا\u200Fب\u200F ثم', ['كتا\u200Fب', 'ثم']],
    ['an emoji is a symbol of two units', 'مرحبا 🙂', ['مرحبا', '🙂']],
    ['Latin words', 'شركة Meta', ['شركة', 'Meta']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know numbers from words', () => {
    expect(tokenise('٢٠١٧ الـ100').map(({ kind }) => kind)).toEqual(['number', 'word']);
  });

  it('are in order, apart, and hold everything that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        const joined = words(text).join('');
        expect(joined.match(/\p{L}/gu) ?? []).toEqual(text.match(/\p{L}/gu) ?? []);
      }),
    );
  });

  it.each([
    ['كتاب', true],
    ['\uFEFB', true],
    ['book', false],
    ['2017', false],
    ['الـ100', true],
  ])('%s is an Arabic word: %s', (word, expected) => {
    expect(isArabicWord(word)).toBe(expected);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['end at stop, question and exclamation mark', 'جاء. هل ذهب؟ نعم!', ['جاء.', 'هل ذهب؟', 'نعم!']],
    ['take the closing quotation mark along', 'قال: «جاء.» ثم ذهب.', ['قال: «جاء.»', 'ثم ذهب.']],
    ['do not end inside a number', 'نما 3.5 في المئة.', ['نما 3.5 في المئة.']],
    ['do not end after a title of one letter', 'قال د. أحمد ذلك.', ['قال د. أحمد ذلك.']],
    ['do not end inside an acronym', 'نقلت أ.ف.ب عنه.', ['نقلت أ.ف.ب عنه.']],
    ['do not end inside an address', 'زوروا siraj.example الآن.', ['زوروا siraj.example الآن.']],
    ['end at a line break', 'سطر\nآخر', ['سطر', 'آخر']],
    ['end at an ellipsis', 'ربما... لا أدري', ['ربما...', 'لا أدري']],
    ['without any mark are one', 'نص بلا نقطة', ['نص بلا نقطة']],
    ['of an empty text are none', '  ', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are in order, apart, and lose no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('قال', 'د', '.', '؟', ' ', '\n', '»', '3', 'نص ')), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
