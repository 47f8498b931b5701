import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalName } from './canonical-name';
import { classByTitle } from './fine-class';
import { loadGazetteer } from './gazetteer';
import { englishName, guessLatin } from './name-english';
import type { EntityType } from './types';

const bytes = gunzipSync(readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url)));
const gazetteer = loadGazetteer(new Uint8Array(bytes));
type Row = [surface: string, type: EntityType, canonical: string, why: string];

const NAMES: Row[] = [
  ['ولمنظمة التعاون الإسلامي', 'organisation', 'منظمة التعاون الإسلامي', 'two proclitics'],
  ['للأمم المتحدة', 'organisation', 'الأمم المتحدة', 'the article comes back'],
  ['وللاتحاد الأوروبي', 'organisation', 'الاتحاد الأوروبي', 'conjunction and لل'],
  ['بوزارة الخارجية الجزائرية', 'organisation', 'وزارة الخارجية الجزائرية', 'not listed, its head is'],
  ['بهيئة الطرق الوعرة', 'organisation', 'هيئة الطرق الوعرة', 'not listed, its head is'],
  ['وزارة الصحة', 'organisation', 'وزارة الصحة', 'و is of the word'],
  ['كتائب القسام', 'organisation', 'كتائب القسام', 'ك is of the word'],
  ['بكتائب القسام', 'organisation', 'كتائب القسام', 'and ب is not'],
  ['كوكاكولا', 'organisation', 'كوكاكولا', 'ك is of the word'],
  ['وكوكاكولا', 'organisation', 'كوكاكولا', 'و is not'],
  ['بي بي سي', 'organisation', 'بي بي سي', 'ب is of the word'],
  ['وبي بي سي', 'organisation', 'بي بي سي', 'و is not'],
  ['واتساب', 'organisation', 'واتساب', 'و is of the word'],
  ['فيسبوك', 'organisation', 'فيسبوك', 'ف is of the word'],
  ['لCNN', 'organisation', 'CNN', 'a proclitic on Latin letters'],
  ['#منظمة_الصحة_العالمية', 'organisation', 'منظمة الصحة العالمية', 'a hashtag'],
  ['«للجيش اللبناني»', 'organisation', 'الجيش اللبناني', 'quotation marks'],
  ['للقوات المسلحة الأمريكية', 'organisation', 'القوات المسلحة الأمريكية', 'لل'],
  ['للجنة المركزية', 'organisation', 'اللجنة المركزية', 'ل, article and a word that begins with ل'],
  ['للجنة الأمن والدفاع', 'organisation', 'لجنة الأمن والدفاع', 'the same without article: a construct'],
  ['بلدية أريانة', 'organisation', 'بلدية أريانة', 'ب is of the word'],
  ['باشينيان', 'person', 'باشينيان', 'ب is of the name'],
  ['وباشينيان', 'person', 'باشينيان', 'و is not'],
  ['بوتين', 'person', 'بوتين', 'ب is of the name'],
  ['لبوتين', 'person', 'بوتين', 'ل is not'],
  ['وجدي القليطي', 'person', 'وجدي القليطي', 'a given name; the family is not listed'],
  ['ووجدي القليطي', 'person', 'وجدي القليطي', 'the first و is a conjunction'],
  ['وليد جنبلاط', 'person', 'وليد جنبلاط', 'و is of the name'],
  ['فيصل المقداد', 'person', 'فيصل المقداد', 'ف is of the name'],
  ['لخالد المهيري', 'person', 'خالد المهيري', 'by the given name'],
  ['كارلوس بويمول', 'person', 'كارلوس بويمول', 'by the given name'],
  ['إليزابيث الثانية', 'person', 'إليزابيث الثانية', 'the ordinal stays'],
  ['مُحَمَّدًا', 'person', 'محمد', 'harakat and tanwin'],
  ['أبا بكر البغدادي', 'person', 'أبو بكر البغدادي', 'accusative kunya'],
  ['لأبي مازن', 'person', 'أبو مازن', 'genitive kunya behind ل'],
  ['علي بن أبي طالب', 'person', 'علي بن أبي طالب', 'a kunya after بن stays'],
  ['أبي أحمد', 'person', 'أبي أحمد', 'the prime minister of Ethiopia is no kunya'],
  ['كندا', 'place', 'كندا', 'ك is of the name'],
  ['وكندا', 'place', 'كندا', 'و is not'],
  ['لندن', 'place', 'لندن', 'ل is of the name'],
  ['للندن', 'place', 'لندن', 'ل and a word that begins with ل'],
  ['وادي الملوك', 'place', 'وادي الملوك', 'و is of the word'],
  ['بلندن', 'place', 'لندن', 'ب is not'],
  ['ببيروت', 'place', 'بيروت', 'the first ب is a preposition'],
  ['بالولايات المتحدة', 'place', 'الولايات المتحدة', 'ب before the article'],
  ['للسودان', 'place', 'السودان', 'لل'],
  ['والفلبين', 'place', 'الفلبين', 'و before the article'],
  ['واشنطن', 'place', 'واشنطن', 'و is of the name'],
  ['لبنان', 'place', 'لبنان', 'ل is of the name'],
];

describe('canonicalName', () => {
  it.each(NAMES)('%s (%s) → %s: %s', (surface, type, canonical) => {
    expect(canonicalName(surface, type, { gazetteer })).toBe(canonical);
  });

  it('lets word counts decide what the gazetteer does not know', () => {
    const counts = new Map([
      ['ميدلاند', 40],
      ['بنسبورو', 12],
      ['نسبورو', 0],
    ]);
    const options = { gazetteer, frequency: (word: string) => counts.get(word) ?? 0 };
    expect(canonicalName('بميدلاند', 'place', options)).toBe('ميدلاند');
    expect(canonicalName('بنسبورو', 'place', options)).toBe('بنسبورو');
    expect(canonicalName('بميدلاند', 'place')).toBe('بميدلاند');
    expect(canonicalName('والقيزمة', 'place', options)).toBe('القيزمة');
    expect(canonicalName('بالبينارو', 'place', options)).toBe('بالبينارو');
  });

  it('gives a canonical name back as it is, and never throws', () => {
    const surfaces = fc.oneof(fc.constantFrom(...NAMES.map(([surface]) => surface)), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(surfaces, fc.constantFrom<EntityType>('person', 'organisation', 'place'), (surface, type) => {
        const once = canonicalName(surface, type, { gazetteer });
        expect(once).toBe(once.trim());
      }),
    );
    for (const [, type, canonical] of NAMES) expect(canonicalName(canonical, type, { gazetteer })).toBe(canonical);
  });
});

describe('fineClass', () => {
  it.each<[string, EntityType, string | undefined]>([
    ['مصر', 'place', 'country'],
    ['صنعاء', 'place', 'capital'],
    ['مطار الصخور', 'place', 'airport'],
    ['نهر كارون', 'place', 'river'],
    ['مخيم الأزرق', 'place', 'camp'],
    ['محافظة البلقاء', 'place', 'state'],
    ['القرضينية', 'place', undefined],
    ['برشلونة', 'place', 'city'],
    ['برشلونة', 'organisation', 'club'],
    ['وزارة الشؤون البحرية', 'organisation', 'ministry'],
    ['جامعة الساحل', 'organisation', 'university'],
    ['قناة البلد', 'organisation', 'media'],
    ['البنك المركزي الموزمبيقي', 'organisation', 'central-bank'],
    ['مجلس النواب الهولندي', 'organisation', 'parliament'],
    ['القوات الكينية', 'organisation', 'army'],
    ['الاتحاد الأردني لكرة القدم', 'organisation', 'sports-body'],
    ['محكمة جنايات الجيزة', 'organisation', 'court'],
    ['شركة النسيج الحديث', 'organisation', 'company'],
    ['حزب الفجر', 'organisation', 'party'],
    ['CNN', 'organisation', 'media'],
    ['facebook', 'organisation', 'company'],
    ['محمد صلاح', 'person', 'footballer'],
    ['كريم السالمي', 'person', undefined],
    ['أمس', 'date', undefined],
  ])('%s (%s) is %s', (name, type, fine) => {
    expect(gazetteer.fineClass(name, type)).toBe(fine);
  });

  it.each([
    ['قال وزير الخارجية الأردني ', 'politician'],
    ['سجل اللاعب الدولي ', 'footballer'],
    ['وأوضحت الفنانة اللبنانية ', 'actor'],
    ['أضاف مبعوث الأمم المتحدة إلى سوريا ', 'diplomat'],
    ['وللمدرب الإسباني ', 'coach'],
    ['استقال الوزير. وقال ', undefined],
    ['في بيت ', undefined],
  ])('«%s…» makes a person %s', (before, fine) => {
    expect(classByTitle(before)).toBe(fine);
    expect(gazetteer.fineClass('سالم المرزوقي القرضيني', 'person', before)).toBe(fine);
  });
});

describe('englishName', () => {
  it.each<[string, EntityType, string | undefined, string | undefined]>([
    ['ترامب', 'person', 'Donald Trump', 'list'],
    ['سعيد القحطاني', 'person', 'Said al-Qahtani', 'guess'],
    ['عبد الله خالد', 'person', 'Abdullah Khaled', 'parts'],
    ['جون سميث', 'person', 'John Smith', 'parts'],
    ['وزارة الصحة المصرية', 'organisation', 'Egyptian health ministry', 'parts'],
    ['البنك المركزي النرويجي', 'organisation', 'Norwegian central bank', 'parts'],
    ['شركة النسيج الحديث', 'organisation', undefined, undefined],
    ['مطار تعز', 'place', 'Taiz airport', 'parts'],
    ['محافظة حماة', 'place', 'Hama governorate', 'parts'],
    ['جامعة كيوتو', 'organisation', 'University of Kyoto', 'parts'],
    ['حكومة موزمبيق', 'organisation', 'government of Mozambique', 'parts'],
    ['شركة القرضينية', 'organisation', undefined, undefined],
    ['باب المندب', 'place', 'Bab el-Mandeb', 'list'],
    ['القرضينية القديمة', 'place', undefined, undefined],
  ])('%s (%s) is %s', (name, type, text, source) => {
    expect(englishName(name, type, gazetteer)).toEqual(text && { text, source });
  });

  it.each([
    ['قرضيني', 'Qardini'],
    ['الحرازي', 'al-Harazi'],
    ['بوعزة', 'Bouaza'],
    ['شكيوات', 'Shakiwat'],
    ['مقداش', 'Maqdash'],
  ])('guesses %s as %s', (word, latin) => {
    expect(guessLatin(word)).toBe(latin);
  });
});
