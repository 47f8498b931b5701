import { toSkeleton } from '@/lib/arabic';

/** Everything the grammar may want to know of one word; a word may play several parts («مساء», «ربيع», «الثاني»). */
export interface DateWord {
  /** 1–12 in its own calendar. */
  month?: number;
  hijri?: true;
  /**
   * Words that are mostly something else count as months only with evidence. 1: a preposition of time will do («في مارس»);
   * 2: it takes a day, a year, «شهر» or the like («12 رجب»).
   */
  weak?: 1 | 2;
  /** Second words that finish a month's name, skeleton → month. */
  seconds?: Record<string, number>;
  /** 0 Sunday … 6 Saturday. */
  weekday?: number;
  ordinal?: number;
  /** «عشر» after an ordinal. */
  teen?: true;
  /** «والعشرين», «العشرين». */
  tens?: number;
  unit?: 'day' | 'week' | 'month' | 'year' | 'season' | 'decade' | 'century' | 'night';
  /** The unit has its article (or needs none): «العام» against «عام». */
  definite?: true;
  /** Dual or plural unit: takes a list («عامي 2019 و2020»). */
  list?: true;
  /** «الماضي», «المقبل»: seen from now. */
  modifier?: true;
  /** «نفسه», «المبارك»: may follow a date, makes none. */
  follower?: true;
  boundary?: true;
  part?: true;
  adverb?: true;
  this?: true;
  season?: true;
  decade?: number;
  share?: true;
  yesterday?: true;
  tomorrow?: true;
  today?: true;
  /** Prepositions before which a bare year or a weak month is a date. */
  time?: true;
  /** «من», «بين»: opens a range. */
  opens?: true;
  /** «إلى», «حتى»: the end of a range follows. */
  until?: true;
  of?: true;
  clock?: true;
  coinciding?: true;
  era?: 'hijri' | 'gregorian' | 'before';
}

const words = new Map<string, DateWord>();

function add(forms: string, what: DateWord): void {
  for (const form of forms.split(' ')) {
    const key = toSkeleton(form);
    words.set(key, { ...words.get(key), ...what });
  }
}

const MONTHS: [number, string, string][] = [
  // month; names that are nothing else; names that are (weak 1)
  [1, 'يناير جانفي', ''],
  [2, 'فبراير فيفري', 'شباط'],
  [3, 'آذار اذار', 'مارس'],
  [4, 'أبريل إبريل ابريل أفريل', 'نيسان'],
  [5, 'مايو أيار ايار', 'ماي'],
  [6, 'يونيو يونيه حزيران', 'جوان'],
  [7, 'يوليو يوليه يوليوز جويلية', 'تموز'],
  [8, 'أغسطس اغسطس غشت', 'آب أوت'],
  [9, 'سبتمبر شتنبر أيلول ايلول', ''],
  [10, 'أكتوبر اكتوبر', ''],
  [11, 'نوفمبر نونبر', ''],
  [12, 'ديسمبر دجنبر', ''],
];
for (const [month, sure, weak] of MONTHS) {
  add(sure, { month });
  if (weak) add(weak, { month, weak: 1 });
}
const firstAndSecond = (first: number, second: number): Record<string, number> =>
  Object.fromEntries([
    ...['الأول', 'أول', 'الاول'].map((form) => [toSkeleton(form), first]),
    ...['الثاني', 'ثاني', 'ثان'].map((form) => [toSkeleton(form), second]),
  ]);
add('كانون', { seconds: firstAndSecond(12, 1) });
add('تشرين', { seconds: firstAndSecond(10, 11) });

add('محرم المحرم', { month: 1, hijri: true, weak: 2 });
add('صفر', { month: 2, hijri: true, weak: 2 });
const hijriPair = (first: number): Record<string, number> =>
  Object.fromEntries([
    ...['الأول', 'الأولى'].map((form) => [toSkeleton(form), first]),
    ...['الثاني', 'الثانية', 'الآخر', 'الآخرة'].map((form) => [toSkeleton(form), first + 1]),
  ]);
add('ربيع', { hijri: true, seconds: hijriPair(3) });
add('جمادى جماد', { hijri: true, seconds: hijriPair(5) });
add('رجب', { month: 7, hijri: true, weak: 2 });
add('شعبان', { month: 8, hijri: true, weak: 2 });
add('رمضان', { month: 9, hijri: true, weak: 1 });
add('شوال', { month: 10, hijri: true, weak: 2 });
const DHU = { hijri: true as const, seconds: { [toSkeleton('القعدة')]: 11, [toSkeleton('الحجة')]: 12 } };
add('ذو ذي', DHU);

for (const [weekday, forms] of [
  'الأحد',
  'الاثنين الإثنين',
  'الثلاثاء الثلثاء',
  'الأربعاء الاربعا',
  'الخميس',
  'الجمعة',
  'السبت',
].entries()) {
  add(forms, { weekday });
}

for (const [index, forms] of [
  'الأول الأولى أول',
  'الثاني الثانية',
  'الثالث الثالثة',
  'الرابع الرابعة',
  'الخامس الخامسة',
  'السادس السادسة',
  'السابع السابعة',
  'الثامن الثامنة',
  'التاسع التاسعة',
  'العاشر العاشرة',
].entries()) {
  add(forms, { ordinal: index + 1 });
}
add('الحادي الحادية الواحدة الواحد', { ordinal: 1 });
add('غرة فاتح الفاتح', { ordinal: 1 });
add('عشر عشرة', { teen: true });
add('العشرين العشرون', { tens: 20 });
add('الثلاثين الثلاثون', { tens: 30 });

add('يوم', { unit: 'day' });
add('يومي يوما أيام', { unit: 'day', list: true });
add('أسبوع', { unit: 'week' });
add('الأسبوع', { unit: 'week', definite: true });
add('شهر', { unit: 'month' });
add('الشهر', { unit: 'month', definite: true });
add('شهري شهرا أشهر شهور', { unit: 'month', list: true });
add('عام سنة', { unit: 'year' });
add('العام السنة', { unit: 'year', definite: true });
add('عامي عاما سنتي سنتا أعوام سنوات الأعوام السنوات العامين', { unit: 'year', list: true });
add('موسم', { unit: 'season' });
add('الموسم', { unit: 'season', definite: true });
add('العقد', { unit: 'decade', definite: true });
add('القرن', { unit: 'century', definite: true });
add('القرنين القرنان', { unit: 'century', definite: true, list: true });
add('الليلة', { unit: 'night', definite: true });
add('اليوم', { unit: 'day', definite: true, today: true });

add('الماضي الماضية الماضيين الفائت الفائتة المنصرم المنصرمة المنقضي المنقضية', { modifier: true });
add('المقبل المقبلة المقبلين القادم القادمة القادمين القابل القابلة', { modifier: true });
add('الجاري الجارية الحالي الحالية', { modifier: true });
add('نفسه نفسها ذاته ذاتها المبارك المعظم الكريم المكرم التالي التالية السابق السابقة', { follower: true });

add('نهاية بداية مطلع أوائل أواخر منتصف أواسط مستهل ختام غرة', { boundary: true });
add('صباح مساء ظهر عصر فجر ليل ليلة ضحى عشية أمسية ظهيرة نهار', { part: true });
add('صباحا مساء ظهرا عصرا فجرا ليلا ضحى', { adverb: true });
add('هذا هذه', { this: true });
add('صيف شتاء ربيع خريف', { season: true });
add('الصيف الشتاء الربيع الخريف', { unit: 'season', definite: true });
for (const [index, stem] of ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].entries()) {
  for (const ending of ['يات', 'ات']) add(`${stem}${ending} ال${stem}${ending}`, { decade: 20 + index * 10 });
}
add('الربع النصف الثلث', { share: true });
add('أمس الأمس البارحة', { yesterday: true });
add('غد غدا الغد', { tomorrow: true });
add('في منذ خلال بحلول حتى لغاية غاية مذ قبل بعد قبيل بعيد طوال طيلة', { time: true });
add('بين', { opens: true, time: true });
add('من', { opens: true, of: true });
add('إلى حتى لغاية', { until: true });
add('الساعة', { clock: true });
add('الموافق المصادف الموافقة', { coinciding: true });
add('هـ ه هجري هجرية هجريا للهجرة الهجري الهجرية', { era: 'hijri' });
add('م ميلادي ميلادية ميلاديا الميلادي الميلادية للميلاد', { era: 'gregorian' });

/** Single letters that proclitics leave to lookup; «للثلاثاء» = ل + «الثلاثاء». */
const CONJUNCTION = /^[وف]/;
const PREPOSITION = /^[بلك]/;

export interface FoundWord {
  word: DateWord;
  /** Its skeleton, proclitics off. */
  form: string;
  /** Proclitics as written: «», «و», «وب» … */
  clitics: string;
}

const NOTHING: DateWord = {};
const cache = new Map<string, FoundWord>();
const MAX_CACHED = 20_000;

/** What the grammar knows of a word given by its skeleton; unknown words come back whole with no properties. */
export function findWord(skeleton: string): FoundWord {
  const known = cache.get(skeleton);
  if (known) return known;
  const found = lookUp(skeleton);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(skeleton, found);
  return found;
}

function lookUp(skeleton: string): FoundWord {
  const whole = words.get(skeleton);
  if (whole) return { word: whole, form: skeleton, clitics: '' };
  const conjunction = CONJUNCTION.test(skeleton) ? skeleton.charAt(0) : '';
  const rest = skeleton.slice(conjunction.length);
  const bare = conjunction ? words.get(rest) : undefined;
  if (bare) return { word: bare, form: rest, clitics: conjunction };
  if (PREPOSITION.test(rest)) {
    const clitics = conjunction + rest.charAt(0);
    const forms = rest.startsWith('لل') ? [`ا${rest.slice(1)}`] : [rest.slice(1)];
    for (const form of forms) {
      const word = words.get(form);
      if (word && form.length > 2) return { word, form, clitics };
    }
  }
  return { word: NOTHING, form: skeleton, clitics: '' };
}
