import { toSkeleton } from '@/lib/arabic';

const setOf = (forms: string): ReadonlySet<string> => new Set(forms.trim().split(/\s+/).map(toSkeleton));

/** Kinds of year: «العام المالي 2024», «السنة الدراسية 2025-2026». */
export const YEAR_KINDS = setOf(
  'المالي المالية الدراسي الدراسية الهجري الهجرية الميلادي الميلادية الجامعي الجامعية الضريبي الضريبية التشريعية',
);

/** What a four-digit number before it counts, so that it is no year. */
const COUNTED = setOf(`
  شخص شخصا فرد فردا قتيل قتيلا جريح جريحا مصاب مصابا متر مترا كيلومتر كيلومترا كلم كم كيلوغرام كيلوغراما كغم طن طنا دولار
  دولارا يورو جنيه جنيها ريال ريالا درهم درهما دينار دينارا ليرة روبل روبية ين يوان مليون مليونا مليار مليارا ألف ألفا
  عامل عاملا موظف موظفا موظفة طالب طالبا طالبة جندي جنديا عسكري عسكريا مقاتل مقاتلا لاجئ لاجئا نازح نازحا مهاجر مهاجرا
  عائلة أسرة منزل منزلا مدرسة شركة مشارك مشاركا متظاهر متظاهرا معتقل معتقلا سجين سجينا أسير أسيرا ناخب ناخبا صوت
  صوتا ساعة يوم يوما سنة عام عاما شهر شهرا قدم قدما ميل ميلا هكتار هكتارا فدان فدانا برميل برميلا ميغاواط ميجاوات حالة
  إصابة وفاة ضحية صاروخ صاروخا طائرة سيارة دبابة مرشح مرشحا رجل رجلا امرأة طفل طفلا نقطة مرة صفحة كلمة مقعد مقعدا غرفة
  شقة كتاب كتابا لاعب لاعبا مشجع مشجعا متفرج متفرجا زائر زائرا سائح سائحا حاج حاجا مواطن مواطنا مدني مدنيا ضابط ضابطا
  شرطي شرطيا طبيب طبيبا مريض مريضا جرعة خيمة سلة طرد طردا قرية بلدة مدينة دولة منظمة مؤسسة مشروع مشروعا وظيفة فرصة لغة
  نسمة سهم سهما جرام غرام لتر لترا كيلوواط دقيقة ثانية سفينة قطعة نسخة مسيرة مركبة آلية عنصر عنصرا متطوع متطوعا معلم معلما
`);

/** True for a noun that numbers count. */
export function isCounted(form: string): boolean {
  return COUNTED.has(form);
}

/** Words that make what follows a name, not a date: «ميدان 17 فبراير», «قوى 14 آذار», «صلاة الجمعة», «ثورة 25 يناير». */
const NAMED_AFTER_DATES = setOf(`
  قوى ثورة ميدان شارع جسر جامعة ملعب استاد إستاد كتائب كتيبة لواء سورة صلاة خطبة سوق كوبري مستشفى نفق قاعدة مدرسة مطار ساحة
  حديقة فريق تحالف حركة صحيفة جريدة قناة حي خطيب إمام مجمع نادي شركة
`);

/** True when the word turns the date after it into a name; proclitics on it are allowed. */
export function namesAfterDates(form: string): boolean {
  return NAMED_AFTER_DATES.has(form) || (/^[وفبلك]/.test(form) && NAMED_AFTER_DATES.has(form.slice(1)));
}

/** A year right after these tells when: «انتخابات 2010», «زلزال 1950». Cups, visions and conferences bear theirs as a name. */
const DATED = setOf(`
  انتخابات حرب ثورة زلزال إعصار أزمة اتفاق اتفاقية دستور هجمات هجوم انقلاب قانون موازنة ميزانية احتجاجات انتفاضة غزو عدوان نكبة
  نكسة هزيمة مجزرة مذبحة فيضانات فيضان حرائق إحصاء تعداد مستويات مواليد طبعة تفجيرات اعتداءات أحداث معاهدة هدنة استفتاء
  جفاف مجاعة انفجار وباء جائحة حدود مواجهات إضراب
`);

/** True when a bare year after this word is a date; proclitics on it are allowed. */
export function datesYears(form: string): boolean {
  return DATED.has(form) || (/^[وفبلك]/.test(form) && DATED.has(form.slice(1)));
}

/** «الأمين العام الحالي»: after these «العام» means general. */
export const GENERAL_AFTER = setOf(`
  الأمين للأمين المدير للمدير الرأي للرأي القطاع للقطاع بالقطاع النائب المدعي للمدعي القائد المفتش المراقب الصالح الكاتب
  المفتي السكرتير الأمن للأمن النظام الطريق المال القنصل الحاكم المحامي المنسق المقرر المشرف الشأن بالشأن المكتب الدين
  الإنفاق الاتحاد الإطار المعدل المستوى الوضع السياق الادعاء والأمين والمدير والمدعي الإضراب للاتحاد المؤتمر الديوان الحس
`);

/** «اليوم» is no date after or before these. */
export const NO_TODAY_AFTER = setOf(`
  في وفي هذا ذلك نفس ذات طوال طيلة خلال مدار نصف كل منتصف نهاية بداية مشروع صحيفة جريدة المصري روسيا رأي أخبار قناة موقع
  وكالة إسرائيل مجلة لهذا بهذا سوريا الأخبار عدن مصر ساعات
`);

/** Places and names of two words after «بتوقيت», first word → second words. */
export const ZONES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [toSkeleton('مكة'), setOf('المكرمة')],
  [toSkeleton('أبو'), setOf('ظبي')],
  [toSkeleton('القدس'), setOf('المحتلة الشريف')],
  [toSkeleton('شرق'), setOf('الولايات أوروبا أمريكا')],
  [toSkeleton('وسط'), setOf('أوروبا أوروبا')],
  [toSkeleton('غرب'), setOf('أوروبا')],
  [toSkeleton('الولايات'), setOf('المتحدة')],
  [toSkeleton('غرينتش'), setOf('الموحد الدولي')],
  [toSkeleton('الساحل'), setOf('الشرقي الغربي')],
  [toSkeleton('العاصمة'), setOf('واشنطن')],
]);

/** What may stand between «الأشهر» and «الأولى»: «الأشهر التسعة الأولى من 2024». */
export const COUNTS = setOf(
  'الثلاثة الثلاث الأربعة الأربع الخمسة الخمس الستة الست السبعة السبع الثمانية الثماني التسعة التسع العشرة العشر',
);
export const PLURAL_UNITS = setOf('الأشهر الشهور الأسابيع الأيام السنوات الأعوام الشهرين الأسبوعين العامين');
export const FIRST_OR_LAST = setOf('الأولى الأول الأخيرة الأخير الأوائل الأواخر الأوليين الأولين الأخيرين');
