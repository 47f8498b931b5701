import { integerAt, isConjoined, isMark, plainWordAt, wordAt } from './cursor';
import type { DateToken } from './scan';
import type { Parts } from './types';
import { isCounted, YEAR_KINDS } from './word-lists';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Four digits in this span are as likely a Hijri year, so they give no ISO date without an era. */
const HIJRI_YEARS = [1300, 1500] as const;

/** «هـ», «م», «ميلادية», «قبل الميلاد», «ق.م» after a year. */
export function era(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = plainWordAt(tokens, at);
  if (word.era) {
    if (word.era === 'hijri') parts.hijri = true;
    return at + 1;
  }
  const form = tokens[at]?.form;
  if (form === 'قبل' && /^(?:ال)?ميلاد$/.test(tokens[at + 1]?.form ?? '')) {
    parts.hijri = true; // no ISO year either
    return at + 2;
  }
  if (form !== 'ق') return -1;
  const second = isMark(tokens, at + 1, '.') ? at + 2 : at + 1;
  return tokens[second]?.form === 'م' ? second + 1 : -1;
}

/** One year in digits with its era, if any: four digits, or fewer when an era follows. */
export function yearNumber(tokens: readonly DateToken[], at: number, parts: Parts, fewDigits = false): number {
  const value = integerAt(tokens, at);
  if (value < 1) return -1;
  const read: Parts = {};
  const after = era(tokens, at + 1, read);
  const long = tokens[at]?.digits[0] === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  if (!long && after === -1 && !(fewDigits && value >= 100 && value < FIRST_YEAR)) return -1;
  if (value > LAST_YEAR) return -1;
  parts.year = value;
  if (read.hijri || (after === -1 && value > HIJRI_YEARS[0] && value < HIJRI_YEARS[1])) parts.hijri = true;
  return after === -1 ? at + 1 : after;
}

/** «2019-2023», «2019/2020», «2019/20» written as one number. */
export function yearPair(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.glued) return -1;
  if (token.values.length === 1) return spacedPair(tokens, at, parts);
  if (token.values.length !== 2 || !/^[-/\\]$/.test(token.separators)) return -1;
  const [first, second] = token.values as [number, number];
  if (token.digits[0] !== 4 || first < FIRST_YEAR || first > LAST_YEAR) return -1;
  const full = token.digits[1] === 2 ? first - (first % 100) + second : second;
  if (token.digits[1] !== 4 && !(token.digits[1] === 2 && full === first + 1)) return -1;
  if (full <= first - 100 || full > LAST_YEAR || full === first) return -1;
  const [from, to] = first < full ? [first, full] : [full, first];
  Object.assign(parts, { fine: 'range', year: from, to: { year: to } } satisfies Parts);
  if (to < HIJRI_YEARS[1]) parts.hijri = true;
  const after = era(tokens, at + 1, parts);
  return after === -1 ? at + 1 : after;
}

/** «2019 - 2023», «2019 / 2020»: the two years must rise. */
function spacedPair(tokens: readonly DateToken[], at: number, parts: Parts): number {
  if (!isMark(tokens, at + 1, '-–—/')) return -1;
  const [first, last]: [Parts, Parts] = [{}, {}];
  if (yearNumber(tokens, at, first) !== at + 1) return -1;
  const end = yearNumber(tokens, at + 2, last);
  const span = (last.year ?? 0) - (first.year ?? 0);
  if (end === -1 || span < 1 || span > 100) return -1;
  Object.assign(parts, { fine: 'range', year: first.year, to: { year: last.year } } satisfies Parts);
  if (first.hijri || last.hijri) parts.hijri = true;
  return end;
}

/** «2019 و2020 و2021», «2019 إلى 2021», «2015 - 2018» after «عامي», «بين» and the like; at least one year. */
export function yearList(tokens: readonly DateToken[], at: number, parts: Parts, fewDigits = false): number {
  const pair = yearPair(tokens, at, parts);
  if (pair !== -1) return pair;
  let end = yearNumber(tokens, at, parts, fewDigits);
  if (end === -1) return -1;
  parts.fine = 'year';
  for (let next = anotherYear(tokens, end); next !== -1; next = anotherYear(tokens, end)) {
    const last: Parts = {};
    const after = yearNumber(tokens, next, last, fewDigits);
    if (after === -1) break;
    end = after;
    parts.fine = 'range';
    parts.to = { year: last.year };
    if (last.hijri) parts.hijri = true;
  }
  return end;
}

/** Index of the next year of a list, past «و», «إلى», a dash or a comma; -1 when none follows. */
function anotherYear(tokens: readonly DateToken[], at: number): number {
  const joined = isConjoined(tokens[at]) && tokens[at]?.kind === 'number';
  if (joined) return at;
  if (tokens[at]?.form === 'و' && integerAt(tokens, at + 1) > 0) return at + 1;
  const word = wordAt(tokens, at);
  if (word.until || isMark(tokens, at, '-–—')) return at + 1;
  if (!isMark(tokens, at, '،,')) return -1;
  // A comma lists years only when the list goes on with «و» after them.
  return integerAt(tokens, at + 1) > 0 && (isConjoined(tokens[at + 2]) || isMark(tokens, at + 2, '،,')) ? at + 1 : -1;
}

/** «عام 2019», «السنة المالية 2024-2025», «عامي 2019 و2020», «الأعوام من 2015 إلى 2018»; `fine` year or range. */
export function namedYear(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = wordAt(tokens, at);
  if (word.unit !== 'year') return -1;
  let next = at + 1;
  const kind = tokens[next];
  if (kind?.kind === 'word' && YEAR_KINDS.has(kind.form)) {
    if (kind.form.endsWith('هجري') || kind.form.endsWith('هجريه')) parts.hijri = true;
    next++;
  }
  if (word.list) {
    if (plainWordAt(tokens, next).opens && tokens[at]?.form.startsWith('ال')) next++;
    return yearList(tokens, next, parts, true);
  }
  const pair = yearPair(tokens, next, parts);
  if (pair !== -1) return pair;
  const end = yearNumber(tokens, next, parts, true);
  if (end !== -1) parts.fine = 'year';
  return end;
}

/** A year with no word for it: only where something before it says that it is one. */
export function bareYear(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const end = yearNumber(tokens, at, parts);
  if (end === -1 || isCountOf(tokens, end)) return -1;
  parts.fine = 'year';
  return end;
}

/** True when the number before counts something: «2000 شخص», «1500 متر». */
function isCountOf(tokens: readonly DateToken[], after: number): boolean {
  const token = tokens[after];
  if (token?.kind === 'mark') return /^[%٪]$/.test(token.form);
  if (token?.kind !== 'word') return token?.kind === 'number' && !token.clitics;
  const round = (tokens[after - 1]?.values[0] ?? 1) % 100 === 0;
  return (
    isCounted(token.form) ||
    (round && token.clitics === '' && !token.form.startsWith('ال') && !token.word.of && token.form.length > 3)
  );
}
