import { describe, expect, it } from 'vitest';
import { draftOf, EMPTY_DRAFT, errorsOf, type TermDraft, termOf } from './term-draft';

const firewall: TermDraft = {
  headword: 'جِدَارٌ نَارِيٌّ',
  variants: 'جدار الحماية، الجدار الناري',
  english: 'firewall',
  arabicMeaning: 'حاجز يراقب ما يدخل الشبكة.',
  englishMeaning: '',
  domain: 'cybersecurity',
};

describe('errorsOf', () => {
  it.each<[string, Partial<TermDraft>, object]>([
    ['a full draft is right', {}, {}],
    ['a headword is needed', { headword: '  ' }, { headword: 'missing' }],
    ['a headword is Arabic', { headword: 'firewall' }, { headword: 'notArabic' }],
    ['a headword does not mix alphabets', { headword: 'جدار fire' }, { headword: 'notArabic' }],
    ['one letter is no headword', { headword: 'ج' }, { headword: 'notArabic' }],
    ['figures and hyphens may stand in it', { headword: 'كوفيد-19' }, {}],
    ['a headword has a limit', { headword: 'جدار '.repeat(80) }, { headword: 'tooLong' }],
    ['every form is Arabic', { variants: 'جدار، wall' }, { variants: 'notArabic' }],
    [
      'forms have a limit',
      { variants: Array.from({ length: 51 }, (_, i) => `صيغة ${i}`).join('،') },
      { variants: 'tooMany' },
    ],
    ['an equivalent alone is enough', { arabicMeaning: '' }, {}],
    ['a meaning alone is enough', { english: '' }, {}],
    ['something must say what it means', { english: ' ', arabicMeaning: '' }, { english: 'noMeaning' }],
    ['meanings have a limit', { englishMeaning: 'x'.repeat(2_001) }, { englishMeaning: 'tooLong' }],
  ])('%s', (_, change, errors) => {
    expect(errorsOf({ ...firewall, ...change })).toEqual(errors);
  });

  it('finds an empty form wanting in two fields', () => {
    expect(errorsOf(EMPTY_DRAFT)).toEqual({ headword: 'missing', english: 'noMeaning' });
  });
});

describe('termOf', () => {
  it('takes forms apart at either comma, drops doubles and loose spaces', () => {
    const term = termOf({ ...firewall, headword: ' جدار  ناري ', variants: 'حاجز، حاجز ,جدار الحماية;' }, 'own:x');
    expect(term.headword).toBe('جدار ناري');
    expect(term.variants).toEqual(['حاجز', 'جدار الحماية']);
  });

  it('comes back the same through the form', () => {
    const term = termOf(firewall, 'own:x');
    expect(termOf(draftOf(term), 'own:x')).toEqual(term);
  });
});
