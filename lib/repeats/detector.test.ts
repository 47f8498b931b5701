import { describe, expect, it } from 'vitest';
import { findRepeats, RepeatDetector } from './detector';
import type { RepeatKind } from './model';
import { CYBER, ECONOMY, FLOOD, HEALTH, MEDIUM, SHORT, SUMMIT } from './test-texts';

const NAMES = new Set(
  'سالم راشد خليل ناصر حمدان يونس عمران مريم هدى زينب المنصوري الهاشمي الكعبي بلنسية قرطاج طنجة مراكش فاس'.split(' '),
);
const isName = (word: string): boolean => NAMES.has(word);
const find = (...texts: string[]) =>
  findRepeats(
    texts.map((text, id) => ({ id, text })),
    { isName },
  );
const summary = (texts: string[]): string[] =>
  find(...texts).pairs.map(({ first, second, kind }) => `${first}-${second} ${kind}`);

/** Presentation forms of a few letters, as old converters wrote them (initial and final forms). */
const presentationForms = (text: string): string =>
  text.replaceAll('لا', '\uFEFB').replaceAll('م ', '\uFEE2 ').replaceAll(' ال', ' \uFE8D\uFEDF');
const digits = (text: string, zero: number): string =>
  text.replace(/[0-9]/g, (d) => String.fromCharCode(zero + Number(d)));
/** A made-up word, another for each number. */
const madeUp = (i: number): string => `بديل${'ابتثجحخدذرزس'[i % 12]}${'عغفقكلمنهي'[Math.floor(i / 12) % 10]}`;
/** Replaces every n-th word. */
const everyNth = (text: string, n: number): string =>
  text
    .split(' ')
    .map((word, i) => (i % n === n - 1 ? madeUp(i) : word))
    .join(' ');
const words = (text: string, from: number, to?: number): string => text.split(' ').slice(from, to).join(' ');
const SWAPPED = FLOOD.split('، ').reverse().join('، ');

const MUST_FLAG: [name: string, texts: string[], kind: RepeatKind][] = [
  ['a far exact copy', [FLOOD, SUMMIT, ECONOMY, CYBER, HEALTH, MEDIUM, FLOOD], 'exact'],
  ['no-break spaces', [FLOOD, FLOOD.replaceAll(' ', '\u00A0')], 'exact'],
  ['double spaces', [FLOOD, FLOOD.replaceAll(' ', '  ')], 'exact'],
  ['bidi marks', [FLOOD, `\u200F${FLOOD.replaceAll('،', '\u200F،\u200E')}\u202C`], 'exact'],
  ['harakat added', [FLOOD, FLOOD.replaceAll('أعلنت', 'أَعْلَنَتْ').replaceAll('الكبير', 'الكَبِيرِ')], 'exact'],
  ['tatweel', [FLOOD, FLOOD.replaceAll('السيول', 'الســـيول')], 'exact'],
  ['alef variants', [FLOOD, FLOOD.replaceAll('أ', 'ا').replaceAll('إ', 'ا')], 'exact'],
  ['ya variants', [FLOOD, FLOOD.replaceAll('على', 'علي').replaceAll('في', 'فى')], 'exact'],
  ['ta marbuta variants', [FLOOD, FLOOD.replaceAll('ة', 'ه')], 'exact'],
  ['decomposed hamza', [FLOOD, FLOOD.replaceAll('أ', 'ا\u0654')], 'exact'],
  ['presentation forms', [FLOOD, presentationForms(FLOOD)], 'exact'],
  ['Arabic-Indic digits', [FLOOD, digits(FLOOD, 0x660)], 'exact'],
  ['extended Arabic-Indic digits', [FLOOD, digits(FLOOD, 0x6f0)], 'exact'],
  ['thousands separator ٬', [FLOOD.replace('340', '3,400'), FLOOD.replace('340', '٣٬٤٠٠')], 'exact'],
  ['thousands with and without separator', [FLOOD.replace('340', '3,400'), FLOOD.replace('340', '3400')], 'exact'],
  ['decimal separator ٫', [ECONOMY, ECONOMY.replace('7.4', '٧٫٤')], 'exact'],
  ['«» against ""', [CYBER.replace('شركة شحن', '«شركة شحن»'), CYBER.replace('شركة شحن', '"شركة شحن"')], 'exact'],
  ['، against ,', [FLOOD, FLOOD.replaceAll('،', ',')], 'exact'],
  [
    'a short exact copy',
    ['ولم تعلن أي جهة مسؤوليتها عن الحادث حتى الآن.', FLOOD, 'ولم تعلن أي جهة مسؤوليتها عن الحادث حتى الآن.'],
    'exact',
  ],
  ['one word changed', [FLOOD, FLOOD.replace('الغزيرة', 'الموسمية')], 'near'],
  ['one word changed in 15 to 24 words', [SHORT, SHORT.replace('فور', 'بعد')], 'near'],
  ['20 % of words changed', [FLOOD, everyNth(FLOOD, 5)], 'near'],
  [
    '30 % of words changed',
    [
      CYBER,
      CYBER.split(' ')
        .map((w, i) => (i % 10 < 3 ? madeUp(i) : w))
        .join(' '),
    ],
    'near',
  ],
  ['a sentence added', [FLOOD, `${FLOOD} ولم ترد أنباء عن سقوط ضحايا بين السكان حتى الساعة.`], 'near'],
  ['a clause put in the middle', [SUMMIT, SUMMIT.replace('مؤكدا', 'وفق ما نقلت عنه وسائل إعلام محلية، مؤكدا')], 'near'],
  ['the tail dropped', [FLOOD, words(FLOOD, 0, 34)], 'near'],
  ['teaser of the first 14 words', [FLOOD, SUMMIT, `${words(FLOOD, 0, 14)} …`], 'contains'],
  ['teaser before its article', [`${words(CYBER, 0, 14)}...`, SUMMIT, CYBER], 'contains'],
  ['clauses swapped', [FLOOD, SWAPPED], 'near'],
  ['one figure updated', [FLOOD, FLOOD.replace('340', '512')], 'near'],
  ['one figure updated in 15 to 29 words', [MEDIUM, MEDIUM.replace('152', '148')], 'near'],
  ['a source added', [FLOOD, `${FLOOD} (المصدر: وكالات)`], 'near'],
  ['leading و', [ECONOMY, `و${ECONOMY}`], 'near'],
  [
    'a name corrected in a long paragraph',
    [SUMMIT.replace('إن', 'راشد المنصوري إن'), SUMMIT.replace('إن', 'راشد الكعبي إن')],
    'near',
  ],
];

describe('must flag', () => {
  it.each(MUST_FLAG)('%s', (_, texts, kind) => {
    const { pairs, groups } = find(...texts);
    const [first, second] = texts.length === 2 ? [0, 1] : [0, texts.length - 1];
    expect(pairs.map((pair) => [pair.first, pair.second, pair.kind])).toEqual([[first, second, kind]]);
    expect(groups).toEqual([[first, second]]);
  });

  it('two paragraphs merged', () =>
    expect(summary([FLOOD, SUMMIT, `${FLOOD} ${SUMMIT}`])).toEqual(['0-2 contains', '1-2 contains']));
  it('one paragraph split', () =>
    expect(summary([FLOOD, words(FLOOD, 0, 20), words(FLOOD, 20)])).toEqual(['0-1 contains', '0-2 contains']));
  it('three copies as one group', () => {
    const { pairs, groups } = find(FLOOD, SUMMIT, FLOOD, ECONOMY, FLOOD);
    expect(groups).toEqual([[0, 2, 4]]);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 2],
      [0, 4],
      [2, 4],
    ]);
  });
});

const quake = (size: string, place: string, depth: string): string =>
  `ضرب زلزال بقوة ${size} درجات على مقياس ريختر منطقة ${place} فجر اليوم على عمق ${depth} كيلومترا ولم ترد أنباء عن أضرار.`;
const condolence = (name: string, mourner: string): string =>
  `ينعى مجلس إدارة الشركة وجميع العاملين فيها ببالغ الحزن والأسى المرحوم ${name} ويتقدمون إلى نجله ${mourner} وعائلته الكريمة بأصدق التعازي سائلين الله أن يتغمده بواسع رحمته.`;
const attribution =
  'وقال المتحدث باسم المفوضية في مؤتمر صحفي عقده صباح اليوم في مقر المنظمة وحضره عدد كبير من مراسلي الصحف المحلية ووكالات الأنباء الأجنبية';

const MUST_NOT_FLAG: [name: string, texts: string[]][] = [
  [
    'the same «read also» label',
    [
      'اقرأ أيضا: الحماية المدنية تجلي عشرات العائلات من القرى المتضررة',
      'اقرأ أيضا: الحماية المدنية تجلي عشرات العائلات من القرى المتضررة',
    ],
  ],
  ['short labels', ['شارك المقال عبر مواقع التواصل', 'شارك المقال عبر مواقع التواصل']],
  [
    'timestamps',
    [
      'نشر في: الثلاثاء 14 مارس 2023 الساعة 10:30 صباحا بتوقيت مكة المكرمة',
      'نشر في: الثلاثاء 14 مارس 2023 الساعة 10:30 صباحا بتوقيت مكة المكرمة',
    ],
  ],
  [
    'bylines',
    [
      'كتب: راشد المنصوري ومريم الهاشمي من مكتب الوكالة في طنجة',
      'كتب: راشد المنصوري ومريم الهاشمي من مكتب الوكالة في طنجة',
    ],
  ],
  [
    'gold-price rows',
    [
      'سجل سعر غرام الذهب عيار 21 نحو 1,250 للشراء و1,240 للبيع اليوم',
      'سجل سعر غرام الذهب عيار 18 نحو 1,071 للشراء و1,063 للبيع اليوم',
    ],
  ],
  [
    'match scores',
    [
      'فاز فريق النجوم على فريق الوادي بثلاثة أهداف مقابل هدف في الجولة 12 من الدوري',
      'فاز فريق الساحل على فريق الجبل بأربعة أهداف مقابل هدف في الجولة 12 من الدوري',
    ],
  ],
  [
    'prayer times',
    [
      'مواقيت الصلاة في طنجة: الفجر 5:12 الظهر 12:34 العصر 3:50 المغرب 6:21 العشاء 7:40',
      'مواقيت الصلاة في فاس: الفجر 5:10 الظهر 12:31 العصر 3:48 المغرب 6:19 العشاء 7:38',
    ],
  ],
  [
    'election rows',
    [
      'وحصل المرشح سالم الهاشمي في الدائرة الثالثة على 12,415 صوتا بنسبة 34.2 في المئة من الأصوات الصحيحة',
      'وحصل المرشح ناصر الكعبي في الدائرة الخامسة على 9,880 صوتا بنسبة 28.7 في المئة من الأصوات الصحيحة',
    ],
  ],
  ['earthquake notices', [quake('4.8', 'طنجة', '12'), quake('5.3', 'مراكش', '20'), quake('5.1', 'فاس', '9')]],
  ['notices that differ in the place alone', [quake('4.8', 'طنجة', '12'), quake('4.8', 'مراكش', '12')]],
  ['condolences', [condolence('سالم خليل', 'راشد'), condolence('ناصر حمدان', 'يونس')]],
  [
    'the same attribution with a new quote',
    [
      `${attribution}: «نأمل أن تصل القوافل إلى المحاصرين قبل نهاية الأسبوع بلا عوائق».`,
      `${attribution}: «لا نملك سوى ربع التمويل المطلوب لهذه السنة ونخشى توقف البرامج».`,
    ],
  ],
  [
    'the same topic in other words',
    [
      FLOOD,
      'تسببت الأمطار الطوفانية في تدمير مئات البيوت بالقرى المحاذية للوادي، واستعان رجال الإنقاذ بقوارب لنقل السكان المحاصرين بعدما انقطعت الطريق.',
    ],
  ],
  [
    'horoscopes',
    [
      'برج الحمل: يوم مناسب لإنجاز الأعمال المؤجلة، وعلى الصعيد العاطفي تنتظرك مفاجأة سارة من شخص قريب.',
      'برج الثور: يوم صعب في العمل فتجنب القرارات السريعة، وعلى الصعيد العاطفي قد تسمع كلاما لا يرضيك.',
    ],
  ],
  ['URLs', ['https://example.org/news/2023/03/14/flood-report', 'https://example.org/news/2023/03/14/flood-report']],
  ['punctuation', ['* * *', '* * *', '…', '…']],
  ['empty paragraphs', ['', '', ' ', '\u200F']],
  ['one opening phrase', [`وفي سياق متصل، ${SUMMIT}`, `وفي سياق متصل، ${ECONOMY}`]],
  [
    'a mould with four fillings',
    [
      'يبدأ التسجيل في دورة الرسم للمبتدئين في مركز الحي يوم السبت القادم فسارعوا إلى الحجز',
      'يبدأ التسجيل في دورة الخط العربي في مركز الحي يوم السبت القادم فسارعوا إلى الحجز',
      'يبدأ التسجيل في دورة العزف على العود في مركز الحي يوم السبت القادم فسارعوا إلى الحجز',
      'يبدأ التسجيل في دورة الطبخ الصحي في مركز الحي يوم السبت القادم فسارعوا إلى الحجز',
    ],
  ],
];

describe('must not flag', () => {
  it.each(MUST_NOT_FLAG)('%s', (_, texts) => {
    const { pairs, groups, runs } = find(...texts);
    expect({ pairs, groups, runs }).toEqual({ pairs: [], groups: [], runs: [] });
  });
});

describe('lookalikes', () => {
  it('says that notices differ in a name', () =>
    expect(find(quake('4.8', 'طنجة', '12'), quake('4.8', 'مراكش', '12')).lookalikes).toMatchObject([
      { first: 0, second: 1, differsIn: 'name' },
    ]));
  it('says that notices differ in figures', () =>
    expect(find(quake('4.8', 'طنجة', '12'), quake('5.4', 'طنجة', '19')).lookalikes).toMatchObject([
      { first: 0, second: 1, differsIn: 'figure' },
    ]));
  it('says of a near copy too that a figure differs', () =>
    expect(find(FLOOD, FLOOD.replace('340', '512')).pairs[0]?.differsIn).toBe('figure'));
});

describe('runs', () => {
  it('finds paragraphs 2–5 again as 6–9', () => {
    const { runs } = find(HEALTH, FLOOD, SUMMIT, ECONOMY, CYBER, FLOOD, SUMMIT, ECONOMY, CYBER);
    expect(runs).toEqual([{ first: [1, 4], second: [5, 8] }]);
  });
  it('bridges paragraphs without a copy', () => {
    const { runs } = find(FLOOD, SHORT, SUMMIT, ECONOMY, FLOOD, HEALTH, SUMMIT, ECONOMY);
    expect(runs).toEqual([{ first: [0, 3], second: [4, 7] }]);
  });
  it('follows a copy into which a paragraph was put', () => {
    const { runs } = find(FLOOD, SUMMIT, ECONOMY, FLOOD, HEALTH, SUMMIT, ECONOMY);
    expect(runs).toEqual([{ first: [0, 2], second: [3, 6] }]);
  });
  it('does not take a reordered run for one, but flags its pairs', () => {
    const { runs, pairs } = find(FLOOD, SUMMIT, ECONOMY, ECONOMY, SUMMIT, FLOOD);
    expect([runs.length, pairs.length]).toEqual([0, 3]);
  });
  it('does not let a run overlap its own copy', () => {
    const { runs } = find(FLOOD, FLOOD, FLOOD, FLOOD, FLOOD);
    for (const { first, second } of runs) expect(first[1]).toBeLessThan(second[0]);
  });
});

describe('RepeatDetector', () => {
  it('forgets removed paragraphs', () => {
    const detector = new RepeatDetector();
    detector.add({ id: 3, text: FLOOD });
    detector.add({ id: 8, text: FLOOD });
    detector.remove(3);
    expect(detector.result().pairs).toEqual([]);
    detector.add({ id: 9, text: FLOOD.replace('340', '341') });
    expect(detector.result().pairs).toMatchObject([{ first: 8, second: 9, kind: 'near' }]);
  });
  it('replaces the paragraph of an id', () => {
    const detector = new RepeatDetector();
    detector.add({ id: 1, text: FLOOD });
    detector.add({ id: 2, text: FLOOD });
    detector.add({ id: 2, text: SUMMIT });
    expect(detector.result().pairs).toEqual([]);
    expect(detector.size).toBe(2);
  });
  it('orders by position, not by id', () => {
    const detector = new RepeatDetector();
    detector.add({ id: 1, text: FLOOD }, 20);
    detector.add({ id: 2, text: FLOOD }, 10);
    expect(detector.result().pairs).toMatchObject([{ first: 2, second: 1 }]);
  });
  it('ignores the removal of what it never had', () => {
    const detector = new RepeatDetector();
    detector.remove(7);
    expect(detector.result()).toEqual({ pairs: [], groups: [], runs: [], lookalikes: [] });
  });
});
