/** What kind of time a date phrase names. */
export type DateClass =
  | 'day' // 12 آذار 2024, 12/3/2024, الثلاثاء 12 آذار
  | 'weekday' // مساء الثلاثاء, الأحد المقبل
  | 'month' // مارس 2025, نهاية ديسمبر
  | 'year' // عام 2019
  | 'range' // 6-9 نوفمبر 2017, الفترة 2019-2023
  | 'time' // الساعة 10:30 مساء
  | 'relative' // أمس الأول, العام الماضي
  | 'period' // الربع الثالث من 2024, صيف 2023
  | 'decade'
  | 'century';

/** A date phrase: UTF-16 offsets (`end` exclusive) of whole tokens, attached proclitics included. */
export interface DateMatch {
  start: number;
  end: number;
  fine: DateClass;
  /** ISO 8601 day, month, year or interval (`2017-11-06/2017-11-09`); only for absolute Gregorian dates. */
  iso?: string;
}

/** What a rule has read so far. Missing fields are open: «12 مارس» knows no year. */
export interface Parts {
  fine?: DateClass;
  day?: number;
  month?: number;
  year?: number;
  hijri?: boolean;
  /** The same for the end of a range. */
  to?: { day?: number; month?: number; year?: number };
}
