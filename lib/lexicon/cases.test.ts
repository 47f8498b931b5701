import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Analysis, loadLexicon } from './index';

const lexicon = loadLexicon(gunzipSync(readFileSync('public/data/lexicon.bin')));

function cutsOf(reading: Analysis): string {
  return reading.segments.map((segment) => segment.text).join('+');
}

/** Readings of a word by their cuts. */
function allCuts(word: string): string[] {
  return lexicon.analyse(word).map(cutsOf);
}

function known(word: string): boolean {
  return lexicon.analyse(word).some((reading) => reading.lexemeId >= 0);
}

describe('noun inflection that must be explained', () => {
  it.each([
    ['وكتاب', 'و+كتاب', 'and'],
    ['فكتاب', 'ف+كتاب', 'so'],
    ['بكتاب', 'ب+كتاب', 'with'],
    ['ككتاب', 'ك+كتاب', 'like'],
    ['لكتاب', 'ل+كتاب', 'for'],
    ['الكتاب', 'ال+كتاب', 'article'],
    ['للكتاب', 'ل+ل+كتاب', 'for the'],
    ['بالكتاب', 'ب+ال+كتاب', 'with the'],
    ['كالكتاب', 'ك+ال+كتاب', 'like the'],
    ['والكتاب', 'و+ال+كتاب', 'and the'],
    ['فالكتاب', 'ف+ال+كتاب', 'so the'],
    ['وللكتاب', 'و+ل+ل+كتاب', 'and for the'],
    ['فللكتاب', 'ف+ل+ل+كتاب', 'so for the'],
    ['وبالكتاب', 'و+ب+ال+كتاب', 'and with the'],
    ['وكالكتاب', 'و+ك+ال+كتاب', 'and like the'],
    ['وبكتاب', 'و+ب+كتاب', 'and with'],
    ['ولكتاب', 'و+ل+كتاب', 'and for'],
    ['كتابي', 'كتاب+ي', 'my'],
    ['كتابك', 'كتاب+ك', 'your'],
    ['كتابه', 'كتاب+ه', 'his'],
    ['كتابها', 'كتاب+ها', 'her'],
    ['كتابنا', 'كتاب+نا', 'our'],
    ['كتابكم', 'كتاب+كم', 'your, plural'],
    ['كتابكن', 'كتاب+كن', 'your, feminine plural'],
    ['كتابهم', 'كتاب+هم', 'their'],
    ['كتابهن', 'كتاب+هن', 'their, feminine'],
    ['كتابهما', 'كتاب+هما', 'of both of them'],
    ['كتابكما', 'كتاب+كما', 'of both of you'],
    ['كتابان', 'كتاب+ان', 'dual'],
    ['كتابين', 'كتاب+ين', 'dual, oblique'],
    ['كتابا', 'كتاب+ا', 'accusative alef'],
    ['كتاباً', 'كتاب+اً', 'accusative with its tanwin'],
    ['مدرسات', 'مدرس+ات', 'feminine plural'],
    ['مدرسون', 'مدرس+ون', 'masculine plural'],
    ['مدرسين', 'مدرس+ين', 'masculine plural, oblique'],
    ['مدرسوهم', 'مدرس+و+هم', 'plural before a pronoun'],
    ['مدرستان', 'مدرس+تان', 'feminine dual'],
    ['مدرستهم', 'مدرست+هم', 'ta marbuta opens before a pronoun'],
    ['جامعاتها', 'جامع+ات+ها', 'feminine plural before a pronoun'],
    ['لليل', 'ل+ليل', 'li- and the article before lam leave one letter'],
  ])('%s as %s (%s)', (word, expected) => {
    expect(allCuts(word)).toContain(expected);
  });
});

describe('verb inflection that must be explained', () => {
  it.each([
    ['كتبت', 'كتب+ت', 'she wrote'],
    ['كتبنا', 'كتب+نا', 'we wrote'],
    ['كتبوا', 'كتب+وا', 'they wrote'],
    ['كتبتم', 'كتب+تم', 'you wrote'],
    ['كتبتما', 'كتب+تما', 'you both wrote'],
    ['كتبتن', 'كتب+تن', 'you (women) wrote'],
    ['كتبا', 'كتب+ا', 'both wrote'],
    ['كتبتا', 'كتب+تا', 'both (women) wrote'],
    ['كتبن', 'كتب+ن', 'they (women) wrote'],
    ['كتبها', 'كتب+ها', 'he wrote it'],
    ['كتبوها', 'كتب+و+ها', 'the alef goes before a pronoun'],
    ['كتبناه', 'كتب+نا+ه', 'we wrote it'],
    ['كتبتموه', 'كتب+تمو+ه', 'the waw comes back before a pronoun'],
    ['يكتب', 'يكتب', 'he writes'],
    ['تكتب', 'تكتب', 'she writes'],
    ['أكتب', 'أكتب', 'I write'],
    ['نكتب', 'نكتب', 'we write'],
    ['يكتبون', 'يكتب+ون', 'they write'],
    ['يكتبوا', 'يكتب+وا', 'that they write'],
    ['يكتبان', 'يكتب+ان', 'both write'],
    ['تكتبين', 'تكتب+ين', 'you (woman) write'],
    ['يكتبن', 'يكتب+ن', 'they (women) write'],
    ['سيكتب', 'س+يكتب', 'future'],
    ['وسيكتبون', 'و+س+يكتب+ون', 'and future'],
    ['فسنكتب', 'ف+س+نكتب', 'so future'],
    ['ليكتب', 'ل+يكتب', 'that he may write'],
    ['ولتكتب', 'و+ل+تكتب', 'and that she may write'],
    ['لنكتبها', 'ل+نكتب+ها', 'that we may write it'],
    ['يكتبه', 'يكتب+ه', 'he writes it'],
    ['يكتبونه', 'يكتب+ون+ه', 'they write it'],
    ['يخبرني', 'يخبر+ني', 'he tells me'],
    ['أتعرف', 'أ+تعرف', 'interrogative hamza'],
    ['اكتب', 'اكتب', 'write!'],
    ['استخدموا', 'استخدم+وا', 'they used, or use!'],
    ['اكتبوها', 'اكتب+و+ها', 'write it!'],
  ])('%s as %s (%s)', (word, expected) => {
    expect(allCuts(word)).toContain(expected);
  });
});

describe('forms that Arabic does not have', () => {
  it.each([
    ['الكتابهم', 'article and possessive'],
    ['بيكتب', 'preposition before an imperfect verb'],
    ['اليكتب', 'article before a verb'],
    ['سكتبوا', 'future before a perfect verb'],
    ['السيكتب', 'article before the future'],
    ['كتابون', 'sound plural of a word that has a broken one'],
    ['يكتبت', 'imperfect prefix and perfect ending'],
    ['كتبونها', 'perfect stem and imperfect ending'],
    ['مدرسةهم', 'ta marbuta closed before a pronoun'],
    ['الكتابي', 'article and “my”; the nisba كتابي is another word'],
    ['سوكتاب', 'future before a noun'],
    ['بسيكتب', 'preposition before the future'],
  ])('%s is not explained by كتب or درس (%s)', (word) => {
    const roots = new Set(['ك ت ب', 'د ر س']);
    const readings = lexicon.analyse(word).filter((reading) => roots.has(reading.root) && !reading.forgiven);
    expect(readings.filter((reading) => reading.lemma !== 'كِتَابِيّ')).toEqual([]);
  });
});

describe('function words', () => {
  it.each([
    ['من', 'من', 'preposition'],
    ['في', 'في', 'preposition'],
    ['إلى', 'إلى', 'preposition'],
    ['على', 'على', 'preposition'],
    ['عليه', 'علي+ه', 'preposition'],
    ['إليهم', 'إلي+هم', 'preposition'],
    ['منها', 'من+ها', 'preposition'],
    ['فيه', 'في+ه', 'preposition'],
    ['بها', 'ب+ها', 'preposition'],
    ['لها', 'ل+ها', 'preposition'],
    ['لهم', 'ل+هم', 'preposition'],
    ['هذا', 'هذا', 'demonstrative'],
    ['هذه', 'هذه', 'demonstrative'],
    ['ذلك', 'ذلك', 'demonstrative'],
    ['الذي', 'الذي', 'pronoun'],
    ['التي', 'التي', 'pronoun'],
    ['بالذي', 'ب+الذي', 'pronoun'],
    ['هو', 'هو', 'pronoun'],
    ['وهي', 'و+هي', 'pronoun'],
    ['لم', 'لم', 'particle'],
    ['لن', 'لن', 'particle'],
    ['قد', 'قد', 'particle'],
    ['عندما', 'عندما', 'conjunction'],
    ['لكن', 'لكن', 'conjunction'],
    ['ليس', 'ليس', 'particle'],
  ])('%s is %s, %s', (word, expected, pos) => {
    const [first] = lexicon.analyse(word);
    expect([first && cutsOf(first), first?.pos]).toEqual([expected, pos]);
  });
});

describe('spelling slips', () => {
  it.each([
    ['اكد', 'أَكَّدَ', 'alef', 'bare alef for a hamza'],
    ['الامم', 'أُمَّة', 'alef', 'bare alef after the article'],
    ['الى', 'إِلَى', 'alef', 'bare alef below'],
    ['مدرسه', 'مَدْرَسَة', 'ta-marbuta', 'ha for ta marbuta'],
    ['الإجتماع', 'اِجْتِمَاع', 'hamza', 'hamza on a joining alef'],
    ['علي', 'عَلَى', 'hamza', 'ya for alef maqsura'],
    ['كـتـاب', 'كِتَاب', 'stretched', 'tatweel'],
    ['ا\u0654كد', 'أَكَّدَ', 'stretched', 'alef and a combining hamza'],
    ['ا\u0655لى', 'إِلَى', 'stretched', 'combining hamza below'],
  ])('%s can be %s and says “%s” (%s)', (word, lemma, slip) => {
    const slips = lexicon.analyse(word).filter((one) => one.lemma === lemma);
    expect(slips.map((one) => one.forgiven)).toContainEqual([slip]);
  });

  it('says nothing where nothing had to be forgiven', () => {
    expect(lexicon.analyse('كتاب')[0]?.forgiven).toBeUndefined();
  });
});

describe('vowels on the page', () => {
  it.each([
    ['مُدَرِّسَة', 'مُدَرِّس'],
    ['مَدْرَسَة', 'مَدْرَسَة'],
    ['عُلِمَ', 'عَلِمَ'],
    ['عِلْمٌ', 'عِلْم'],
    ['عَلَمٌ', 'عَلَم'],
    ['كُتُبٌ', 'كِتَاب'],
    ['كَتَبَ', 'كَتَبَ'],
    ['قدّم', 'قَدَّمَ'],
  ])('%s is read under %s first', (word, lemma) => {
    expect(lexicon.analyse(word)[0]?.lemma).toBe(lemma);
  });

  it('keeps the page’s own marks in the segments', () => {
    expect(lexicon.analyse('وَكِتَابُهُمْ')[0]?.segments.map(({ text }) => text)).toEqual(['وَ', 'كِتَابُ', 'هُمْ']);
  });

  it('takes a final tanwin for an ending, not for a pronoun', () => {
    expect(cutsOf(lexicon.analyse('جنديٌ')[0] as Analysis)).toBe('جنديٌ');
  });
});

describe('vowels of the reading', () => {
  it.each([
    ['الشمس', 'الشَّمْس', 'sun letter'],
    ['القمر', 'الْقَمَر', 'moon letter'],
    ['للأمم', 'لِلْأُمَم', 'li- and article'],
    ['كتابا', 'كِتَابًا', 'tanwin before its alef'],
    ['الاستقبال', 'الاِسْتِقْبَال', 'joining alef'],
  ])('%s → %s (%s)', (word, vowelled) => {
    expect(lexicon.analyse(word).map((reading) => reading.vowelled)).toContain(vowelled);
  });
});

describe('words that news uses and the tables lack', () => {
  it.each(['السيبراني', 'السبرانية', 'تغريدة', 'كورونا', 'إنترنت', 'آيفون', 'فيسبوك', 'الحوثيين', 'خوارزمية', 'ترامب'])(
    '%s is known',
    (word) => {
      expect(known(word)).toBe(true);
    },
  );
});

describe('sentences', () => {
  it.each([
    ['لم يعد', 'verb', 'a verb after لم'],
    ['من كتب', 'noun', 'a noun after a preposition'],
    ['سوف تقدم', 'verb', 'a verb after سوف'],
    ['أعلن وزير', 'noun', 'the minister, not Mr Wazir'],
  ])('%s: the last word is a %s (%s)', (text, pos) => {
    expect(lexicon.analyseSentence(text.split(' ')).at(-1)?.[0]?.pos).toBe(pos);
  });

  it('tells أنْ before a verb from أنّ before a noun', () => {
    expect(lexicon.analyseSentence(['يجب', 'أن', 'يكتب'])[1]?.[0]?.lemma).toBe('أَن');
    expect(lexicon.analyseSentence(['أكد', 'أن', 'الوزير'])[1]?.[0]?.lemma).toBe('أَنَّ');
  });

  it('keeps numbers and signs in their places', () => {
    const readings = lexicon.analyseSentence(['بلغ', '20', '٪', '،']);
    expect(readings.map((one) => one.length)).toEqual([expect.any(Number), 1, 1, 1]);
    expect(readings[1]?.[0]?.pos).toBe('unknown');
  });
});

describe('facts of lemmas', () => {
  const factsOf = (word: string) => lexicon.lemma(lexicon.analyse(word)[0]?.lexemeId as number);

  it.each([
    ['استقبال', { root: 'ق ب ل', pattern: 'اِسْتِفْعَال', derivation: 'masdar' }],
    ['مؤسسة', { root: 'أ س س', pattern: 'مُفَعَّلَة' }],
    ['استخدم', { root: 'خ د م', pattern: 'اِسْتَفْعَلَ', form: 10 }],
    ['مكتوب', { root: 'ك ت ب', pattern: 'مَفْعُول', derivation: 'passive-participle' }],
    ['مطار', { root: 'ط ي ر', pattern: 'مَفْعَل' }],
    ['كتاب', { root: 'ك ت ب', pattern: 'فِعَال', plurals: ['كُتُب'] }],
    ['دولة', { root: 'د و ل', plurals: ['دُوَل'] }],
    ['أمن', { root: 'أ م ن', pattern: 'فَعْل' }],
    ['نهاية', { root: 'ن ه و', pattern: 'فِعَالَة', plurals: ['نِهَايَات'] }],
    ['قضية', { root: 'ق ض ي', pattern: 'فَعِيلَة', plurals: ['قَضَايَا'] }],
    ['اتصال', { root: 'و ص ل', pattern: 'اِفْتِعَال', derivation: 'masdar' }],
    ['إيقاف', { root: 'و ق ف', pattern: 'إِفْعَال', derivation: 'masdar' }],
    ['وفاة', { root: 'و ف ي', pattern: 'فَعَلَة', plurals: ['وَفَيَات'] }],
    ['ضربة', { root: 'ض ر ب', pattern: 'فَعْلَة', plurals: ['ضَرَبَات'] }],
    ['محكمة', { root: 'ح ك م', pattern: 'مَفْعَلَة', plurals: ['مَحَاكِم'] }],
    ['سياسي', { root: 'س و س', pattern: 'فِعَالِيّ', derivation: 'nisba' }],
    ['أكبر', { root: 'ك ب ر', pattern: 'أَفْعَل', derivation: 'elative' }],
    ['كان', { root: 'ك و ن', form: 1, pattern: 'فَعَلَ' }],
    ['تم', { root: 'ت م م', form: 1 }],
    ['قدّم', { root: 'ق د م', form: 2, pattern: 'فَعَّلَ' }],
    ['حاول', { root: 'ح و ل', form: 3, pattern: 'فَاعَلَ' }],
    ['أوضح', { root: 'و ض ح', form: 4, pattern: 'أَفْعَلَ' }],
    ['تعاونوا', { root: 'ع و ن', form: 6 }],
    ['انطلقت', { root: 'ط ل ق', form: 7 }],
    ['ارتفع', { root: 'ر ف ع', form: 8, pattern: 'اِفْتَعَلَ' }],
    ['اتخذت', { root: 'أ خ ذ', form: 8 }],
    ['استمعوا', { root: 'س م ع', form: 8 }],
    ['سيطر', { root: 'س ي ط ر', form: 11, pattern: 'فَعْلَلَ' }],
    ['من', { isFunctionWord: true, band: 1 }],
  ])('%s', (word, facts) => {
    expect(factsOf(word)).toMatchObject(facts);
  });

  it('lists the family of a root, the frequent first', () => {
    const family = lexicon.family('ك ت ب');
    expect(family.map((one) => one.lemma)).toEqual(expect.arrayContaining(['كَتَبَ', 'كِتَاب', 'مَكْتَب', 'مَكْتَبَة']));
    expect(family.map((one) => one.band)).toEqual(family.map((one) => one.band).sort((a, b) => a - b));
  });

  it('knows a broken plural as plural', () => {
    expect(lexicon.analyse('كُتُبٌ')[0]).toMatchObject({ lemma: 'كِتَاب', features: { number: 'plural' } });
  });
});
