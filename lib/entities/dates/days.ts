import { integerAt, isConjoined, isMark, plainWordAt, wordAt } from './cursor';
import { monthName, monthTail } from './months';
import { ordinal, relativeUnit } from './relatives';
import type { DateToken } from './scan';
import type { Parts } from './types';
import { era } from './years';

const MONTHS = 12;
const DAYS = 31;

/** «12/3/2024», «2024-03-12», «12.3.2024», «12/3/24», «12/3/1445 هـ». Day before month, unless only the other way fits. */
export function numericDate(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.glued || token.values.length !== 3) return -1;
  if (!/^([-/.\\])\1$/.test(token.separators)) return -1;
  const [a, b, c] = token.values as [number, number, number];
  const yearFirst = token.digits[0] === 4;
  if (!yearFirst && token.digits[2] !== 4 && !(token.digits[2] === 2 && token.separators !== '..')) return -1;
  const year = yearFirst ? a : token.digits[2] === 2 ? 2000 + c : c;
  let [day, month] = yearFirst ? [c, b] : [a, b];
  if (month > MONTHS && day <= MONTHS) [day, month] = [month, day];
  if (month < 1 || month > MONTHS || day < 1 || day > DAYS || year < 1000 || year > 2199) return -1;
  const next = tokens[at + 1];
  if (next?.touches && next.kind !== 'word' && /^[-/.:%]$/.test(next.form) && tokens[at + 2]?.touches) return -1;
  Object.assign(parts, { fine: 'day', day, month, year } satisfies Parts);
  const after = era(tokens, at + 1, parts);
  if (year < 1500) parts.hijri = true;
  return after === -1 ? at + 1 : after;
}

/** One day number, in digits or words: 1–31. */
function dayNumber(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const value = integerAt(tokens, at);
  if (value >= 1 && value <= DAYS && (tokens[at]?.digits[0] ?? 9) <= 2) {
    parts.day = value;
    return at + 1;
  }
  return ordinal(tokens, at, parts);
}

/** «6», «6-9», «3 و7», «22 إلى 30», «5، 6 و7», «الثالث والرابع»: the first and last day. */
function dayNumbers(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const token = tokens[at];
  if (token?.kind === 'number' && token.values.length === 2 && !token.glued && /^[-/]$/.test(token.separators)) {
    const [first, last] = token.values as [number, number];
    if (first < 1 || first >= last || last > DAYS) return -1;
    Object.assign(parts, { fine: 'range', day: first, to: { day: last } } satisfies Parts);
    return at + 1;
  }
  let end = dayNumber(tokens, at, parts);
  while (end !== -1) {
    const next = nextOfList(tokens, end);
    const last: Parts = {};
    const after = next === -1 ? -1 : dayNumber(tokens, next, last);
    if (after === -1) return end;
    parts.to = { day: last.day };
    parts.fine = 'range';
    end = after;
  }
  return end;
}

function nextOfList(tokens: readonly DateToken[], at: number): number {
  if (isConjoined(tokens[at])) return tokens[at]?.form === '' || wordAt(tokens, at).ordinal ? at : -1;
  if (tokens[at]?.form === 'و' || wordAt(tokens, at).until || isMark(tokens, at, '-–—،,')) return at + 1;
  return -1;
}

/** «12 مارس 2024», «6-9 نوفمبر», «الثالث من تشرين الثاني/نوفمبر», «12 من الشهر الجاري», «12 الجاري». */
export function dayOfMonth(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const read: Parts = {};
  const numbers = dayNumbers(tokens, at, read);
  if (numbers === -1) return -1;
  let next = plainWordAt(tokens, numbers).of ? numbers + 1 : numbers;
  const current = currentMonth(tokens, next);
  if (current !== -1) {
    Object.assign(parts, { fine: read.to ? 'range' : 'day' } satisfies Parts);
    return current;
  }
  const unit = plainWordAt(tokens, next);
  if (unit.unit === 'month' && !unit.definite && !unit.list) next++;
  const name = tokens[next]?.clitics === '' ? monthName(tokens, next) : undefined;
  if (!name) return -1;
  Object.assign(parts, read);
  parts.month = name.month;
  if (name.hijri) parts.hijri = true;
  const end = monthTail(tokens, name.end, parts);
  if (!read.to) parts.fine = 'day';
  else parts.to = { ...read.to, month: name.month, year: parts.year };
  return end;
}

/** «الشهر الجاري», «الجاري» after a day number. */
function currentMonth(tokens: readonly DateToken[], at: number): number {
  const word = plainWordAt(tokens, at);
  if (word.unit === 'month' && word.definite) {
    return plainWordAt(tokens, at + 1).follower ? at + 2 : relativeUnit(tokens, at, {});
  }
  return tokens[at]?.form === 'الجاري' && tokens[at]?.clitics === '' ? at + 1 : -1;
}

/** «الثلاثاء», «يومي الأحد والاثنين المقبلين», «يوم أمس», «مساء اليوم الخميس», «أول أمس»; `fine` weekday or relative. */
export function namedDay(tokens: readonly DateToken[], at: number, parts: Parts): number {
  let next = at;
  const part = partOfDay(tokens, next);
  if (part !== -1) next = part;
  const unit = next === at ? wordAt(tokens, next) : plainWordAt(tokens, next);
  const counted = unit.unit === 'day' && !unit.definite;
  if (counted) next++;
  const inside = next > at;
  const word = inside ? plainWordAt(tokens, next) : wordAt(tokens, next);
  if (word.weekday !== undefined) return weekdays(tokens, next, parts, unit.list === true || part !== -1);
  const end = deicticDay(tokens, next, inside);
  if (end === -1) return -1;
  parts.fine = 'relative';
  const named = plainWordAt(tokens, end).weekday !== undefined ? weekdays(tokens, end, {}, false) : end;
  return named;
}

/** «صباح», «بعد ظهر», «منتصف ليل»; index after it, or -1. */
function partOfDay(tokens: readonly DateToken[], at: number): number {
  if (wordAt(tokens, at).part) return at + 1;
  const before = tokens[at]?.form;
  const isBefore = before === 'بعد' || before === 'قبل' || before === 'منتصف';
  return isBefore && plainWordAt(tokens, at + 1).part ? at + 2 : -1;
}

function weekdays(tokens: readonly DateToken[], at: number, parts: Parts, list: boolean): number {
  let end = at + 1;
  parts.fine = 'weekday';
  while (list) {
    const next = nextWeekday(tokens, end);
    if (next === -1) break;
    end = next;
  }
  return plainWordAt(tokens, end).modifier ? end + 1 : end;
}

/** After a weekday of a list: «والاثنين», «الأحد» («ليل السبت الأحد»), «- الأحد», «إلى الخميس». */
function nextWeekday(tokens: readonly DateToken[], at: number): number {
  const word = wordAt(tokens, at);
  const clitics = tokens[at]?.clitics;
  if (word.weekday !== undefined && (clitics === 'و' || clitics === '')) return at + 1;
  const joined = isMark(tokens, at, '-–/،') || word.until;
  return joined && wordAt(tokens, at + 1).weekday !== undefined ? at + 2 : -1;
}

/** «أمس», «أمس الأول», «أول [من] أمس», «غدا», «بعد غد», «اليوم» where something beside it says so (`inside`). */
function deicticDay(tokens: readonly DateToken[], at: number, inside: boolean): number {
  const word = wordAt(tokens, at);
  const form = tokens[at]?.form;
  if (word.yesterday) return tokens[at + 1]?.form === 'الاول' ? at + 2 : at + 1;
  if (form === 'اول') {
    const next = plainWordAt(tokens, at + 1).of ? at + 2 : at + 1;
    return plainWordAt(tokens, next).yesterday ? next + 1 : -1;
  }
  if (form === 'بعد' && plainWordAt(tokens, at + 1).tomorrow) return at + 2;
  if (word.tomorrow) return form === 'الغد' && !inside ? -1 : at + 1;
  const isNamed = plainWordAt(tokens, at + 1).weekday !== undefined;
  return word.today && (inside || isNamed) ? at + 1 : -1;
}

/** A calendar date in any writing. */
function calendarDate(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const numeric = numericDate(tokens, at, parts);
  return numeric === -1 ? dayOfMonth(tokens, at, parts) : numeric;
}

/**
 * A day with all that is said of it: part of day, weekday, date, the same in the other calendar, hour adverb:
 * «مساء يوم الثلاثاء 12 آذار/مارس 2024», «الخميس 15 رمضان 1445 هـ الموافق 4 أبريل 2024 م».
 */
export function dayPhrase(tokens: readonly DateToken[], at: number, parts: Parts): number {
  let end = namedDay(tokens, at, parts);
  const start = end === -1 ? beforeDate(tokens, at) : dateAfterWeekday(tokens, end);
  const date: Parts = {};
  const after = calendarDate(tokens, start, date);
  if (after !== -1) {
    end = after;
    Object.assign(parts, date);
    end = otherCalendar(tokens, end);
  }
  if (end === -1) return -1;
  return hourAdverb(tokens, end);
}

/** Past «يوم», «صباح», «أيام» before a date without weekday. */
function beforeDate(tokens: readonly DateToken[], at: number): number {
  const part = partOfDay(tokens, at);
  const next = part === -1 ? at : part;
  return wordAt(tokens, next).unit === 'day' && !wordAt(tokens, next).definite ? next + 1 : next;
}

/** Past a comma or «الموافق لـ» between weekday and date. */
function dateAfterWeekday(tokens: readonly DateToken[], at: number): number {
  const comma = isMark(tokens, at, '،,') ? at + 1 : at;
  return plainWordAt(tokens, comma).coinciding ? comma + 1 : comma;
}

function otherCalendar(tokens: readonly DateToken[], at: number): number {
  const comma = isMark(tokens, at, '،,') ? at + 1 : at;
  const joined = plainWordAt(tokens, comma).coinciding ? comma + 1 : isMark(tokens, at, '/') ? at + 1 : -1;
  if (joined === -1) return at;
  const end = dayPhrase(tokens, joined, {});
  return end === -1 ? at : end;
}

/** «… مساء», «… بعد الظهر», «… فجرا» after a day. */
export function hourAdverb(tokens: readonly DateToken[], at: number): number {
  const form = tokens[at]?.form;
  if ((form === 'بعد' || form === 'قبل') && /^الظهر$|^العصر$/.test(tokens[at + 1]?.form ?? '')) return at + 2;
  const word = plainWordAt(tokens, at);
  if (!word.adverb) return at;
  // «الأحد مساء الاثنين» does not occur; «مساء» before another day begins that day's own phrase.
  return namedDay(tokens, at, {}) === -1 ? at + 1 : at;
}
