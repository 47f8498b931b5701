import type { Random } from './random';

/** Texts that look like repeats and are none. `fill` makes one of them; two fillings always differ. */
export interface Mould {
  name: string;
  /** @param quote a quotation that no other filling on the page has */
  fill(random: Random, quote: string): string;
  /** Fillings on a page, where fewer would not tell the mould. */
  least?: number;
}

const PEOPLE =
  'سالم راشد خليل ناصر حمدان يونس عمران مريم هدى زينب فاطمة يوسف إبراهيم عبدالله سعيد منصور بشار رامي لبنى سميرة'.split(
    ' ',
  );
const FAMILIES =
  'المنصوري الهاشمي الكعبي الحداد النجار الشمري العتيبي القحطاني البستاني الجزائري الفاسي الزهراني الدوسري الخطيب'.split(
    ' ',
  );
const CITIES =
  'بغداد الموصل البصرة دمشق حلب بيروت طرابلس عمان صنعاء عدن الخرطوم القاهرة أسوان تونس صفاقس وهران الرباط فاس نواكشوط مسقط'.split(
    ' ',
  );
const TEAMS = 'النجوم الساحل الجبل الوادي الميناء الاتحاد الأمل النهضة الرمال الفرسان'.split(' ');
const DAYS = 'السبت الأحد الاثنين الثلاثاء الأربعاء الخميس'.split(' ');
const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
export const QUOTES = [
  'لن نقبل بأي تسوية لا تضمن عودة الأهالي إلى بيوتهم سالمين',
  'ما أنجز هذا العام يفوق ما خططنا له ونحن ماضون في الطريق نفسه',
  'نحتاج إلى أطباء ومولدات كهرباء قبل حاجتنا إلى الخيام والأغطية',
  'الأرقام التي نشرت في بعض الصحف غير دقيقة وسنرد عليها بالوثائق',
  'أبواب الحوار مفتوحة لكن الوقت ليس في مصلحة أحد من الأطراف',
  'علينا أن نصغي إلى الشباب وأن نترك لهم مكانا على الطاولة',
];

const person = (random: Random): string => `${random.pick(PEOPLE)} ${random.pick(PEOPLE)} ${random.pick(FAMILIES)}`;
const date = (random: Random): string =>
  `${random.between(1, 28)} ${random.pick(MONTHS)} ${random.between(2011, 2024)}`;
const clock = (random: Random): string => `${random.between(1, 12)}:${random.between(10, 59)}`;
const price = (random: Random): string => `${random.between(1, 4)},${random.between(100, 999)}`;

/** Moulds that the detector was tuned on. */
export const KNOWN_MOULDS: readonly Mould[] = [
  { name: 'read-also label', fill: (_, quote) => `اقرأ أيضا: ${quote}` },
  { name: 'timestamp', fill: (r) => `نشر في: ${r.pick(DAYS)} ${date(r)} الساعة ${clock(r)} بتوقيت مكة المكرمة` },
  { name: 'byline', fill: (r) => `كتب: ${person(r)} و${person(r)} من مكتب الصحيفة في ${r.pick(CITIES)}` },
  {
    name: 'gold prices',
    fill: (r) =>
      `وسجل سعر غرام الذهب من عيار ${r.pick([18, 21, 22, 24])} نحو ${price(r)} جنيها للشراء و${price(r)} جنيها للبيع`,
  },
  {
    name: 'match scores',
    fill: (r) =>
      `وفاز ${r.pick(TEAMS)} على ضيفه ${r.pick(TEAMS)} بنتيجة ${r.between(1, 6)}-${r.between(0, 3)} في المباراة التي أقيمت على ملعب ${r.pick(CITIES)} ضمن الجولة ${r.between(2, 30)} من الدوري`,
  },
  {
    name: 'death notice',
    fill: (r) =>
      `انتقل إلى رحمة الله تعالى المغفور له بإذن الله ${person(r)} عن عمر ناهز ${r.between(40, 95)} عاما، وستقام صلاة الجنازة عليه عصر ${r.pick(DAYS)} في جامع ${r.pick(CITIES)} الكبير، ويتقبل ذووه العزاء في منزل العائلة ثلاثة أيام، إنا لله وإنا إليه راجعون`,
  },
  {
    name: 'prayer times',
    fill: (r) =>
      `مواقيت الصلاة في ${r.pick(CITIES)}: الفجر ${clock(r)} الشروق ${clock(r)} الظهر ${clock(r)} العصر ${clock(r)} المغرب ${clock(r)} العشاء ${clock(r)}`,
  },
  {
    name: 'attribution with a new quote',
    fill: (r, quote) =>
      `وقال ${r.pick(['المتحدث', 'الناطق'])} باسم المفوضية العليا للإغاثة في مؤتمر صحفي عقده اليوم في مقر المنظمة وحضره عدد من المراسلين الأجانب: «${quote}»`,
  },
  {
    name: 'election rows',
    fill: (r) =>
      `وحصل المرشح ${person(r)} على ${r.between(3, 40)},${r.between(100, 999)} صوتا في دائرة ${r.pick(CITIES)} بنسبة ${r.between(10, 60)}.${r.between(1, 9)} في المئة من الأصوات الصحيحة`,
  },
  {
    name: 'earthquake notice',
    fill: (r) =>
      `ضرب زلزال بقوة ${r.between(3, 7)}.${r.between(1, 9)} درجات على مقياس ريختر منطقة ${r.pick(CITIES)} عند الساعة ${clock(r)}، وكان مركزه على عمق ${r.between(5, 90)} كيلومترا، ولم ترد تقارير عن خسائر`,
  },
  {
    name: 'condolence (names only)',
    fill: (r) =>
      `يتقدم رئيس مجلس الإدارة وجميع العاملين في الصحيفة بأحر التعازي وأصدق المواساة إلى الزميل ${person(r)} في وفاة والده المرحوم ${person(r)} سائلين المولى عز وجل أن يتغمده بواسع رحمته وأن يلهم أهله الصبر والسلوان`,
  },
  {
    name: 'one-slot notice (place)',
    fill: (r) =>
      `أفادت مصلحة الأرصاد الجوية بأن أمطارا غزيرة مصحوبة برياح نشطة ستهطل مساء اليوم على مدينة ${r.pick(CITIES)} وضواحيها، ودعت السكان إلى الحذر`,
  },
  {
    name: 'horoscope',
    fill: (r, quote) =>
      `برج ${r.pick(['الحمل', 'الثور', 'الجوزاء', 'الأسد', 'العذراء', 'الميزان'])}: ${quote}، وعلى الصعيد العاطفي ${quote.split(' ').reverse().join(' ')}`,
  },
  {
    name: 'links and punctuation',
    fill: (r) =>
      `https://news.example/${r.between(2010, 2024)}/${r.between(1, 12)}/article-${r.between(1000, 9999)}/read-more-here`,
  },
];

/** Moulds that were written with the others and looked at only to report. */
export const HELD_OUT_MOULDS: readonly Mould[] = [
  {
    name: 'traffic accident',
    fill: (r) =>
      `لقي ${r.between(2, 9)} أشخاص مصرعهم وأصيب ${r.between(2, 20)} آخرون في حادث تصادم وقع صباح ${r.pick(DAYS)} على الطريق المؤدية إلى ${r.pick(CITIES)}`,
  },
  {
    name: 'exchange rates',
    fill: (r) =>
      `بلغ سعر صرف الدولار في محال الصرافة بمدينة ${r.pick(CITIES)} نحو ${price(r)} للشراء و${price(r)} للبيع وفق آخر تحديث`,
  },
  {
    name: 'appointments',
    fill: (r) =>
      `صدر مرسوم يقضي بتعيين ${person(r)} مديرا عاما للدائرة القانونية في وزارة العدل خلفا لسلفه ${person(r)} الذي أحيل على التقاعد`,
  },
  {
    name: 'flights',
    fill: (r) =>
      `تصل الرحلة رقم ${r.between(100, 990)} القادمة من ${r.pick(CITIES)} إلى المطار عند الساعة ${clock(r)} وتغادر الرحلة التالية إلى ${r.pick(CITIES)} عند الساعة ${clock(r)}`,
  },
  {
    name: 'weather rows',
    fill: (r) =>
      `وفي ${r.pick(CITIES)} تتراوح درجات الحرارة بين ${r.between(2, 19)} و${r.between(20, 45)} درجة مئوية والرياح شمالية غربية معتدلة السرعة والسماء صافية`,
  },
  {
    name: 'job adverts',
    fill: (r) =>
      `تعلن شركة ${r.pick(TEAMS)} للمقاولات عن حاجتها إلى ${r.pick(['محاسب', 'مهندس مدني', 'سائق شاحنة', 'فني كهرباء'])} للعمل في فرعها بمدينة ${r.pick(CITIES)}، وترسل السير الذاتية قبل ${date(r)}`,
  },
  {
    name: 'court lists',
    fill: (r) =>
      `قضت محكمة جنايات ${r.pick(CITIES)} بالسجن ${r.between(2, 25)} عاما على المتهم ${person(r)} بعد إدانته بتهمة الاتجار بالمواد المخدرة وتغريمه ${r.between(10, 90)} ألف دينار`,
  },
  {
    name: 'engagement notices (names only)',
    fill: (r) =>
      `احتفلت عائلتا ${r.pick(FAMILIES)} و${r.pick(FAMILIES)} بعقد قران الشاب ${r.pick(PEOPLE)} على الآنسة ${r.pick(PEOPLE)} وسط حضور كبير من الأهل والأصدقاء، وتمنى الجميع للعروسين حياة سعيدة مليئة بالفرح والبنين`,
  },
  {
    name: 'meeting notices (names only)',
    fill: (r) =>
      `استقبل وزير الخارجية في مكتبه اليوم سفير جمهورية الصداقة لدى البلاد ${person(r)}، وجرى خلال اللقاء بحث العلاقات الثنائية بين البلدين وسبل تعزيزها في مختلف المجالات`,
  },
  {
    name: 'power cuts',
    fill: (r) =>
      `تعلن شركة الكهرباء عن قطع التيار عن أحياء مدينة ${r.pick(CITIES)} يوم ${r.pick(DAYS)} الموافق ${date(r)} من الساعة ${clock(r)} صباحا حتى الساعة ${clock(r)} مساء لأعمال الصيانة الدورية`,
  },
  {
    name: 'security notice (place)',
    fill: (r) =>
      `ألقت الأجهزة الأمنية القبض على مطلوب بتهم إرهابية في عملية نفذتها فجر اليوم استنادا إلى معلومات استخبارية دقيقة في أطراف مدينة ${r.pick(CITIES)}`,
  },
  {
    name: 'quote by another speaker',
    fill: (r, quote) =>
      `وأعرب النائب ${person(r)} عن أسفه لما آلت إليه الأوضاع في البلاد مؤكدا في تصريح خص به الصحيفة أن ${quote}`,
  },
  {
    name: 'market opening',
    fill: (r) =>
      `افتتح مؤشر البورصة تعاملات ${r.pick(DAYS)} مرتفعا ${r.between(1, 90)} نقطة ليصل إلى ${price(r)} نقطة وسط تداولات بلغت قيمتها ${r.between(10, 95)} مليون دينار`,
  },
];
