import { isConjoined, plainWordAt, wordAt } from './cursor';
import type { DateToken } from './scan';
import type { Parts } from './types';
import { GENERAL_AFTER, YEAR_KINDS } from './word-lists';
import { bareYear, namedYear, yearNumber, yearPair } from './years';

/**
 * «العام الماضي», «الأسبوع المقبل», «الصيف الماضي», «الليلة الماضية», «هذا الشهر». Plurals («السنوات الماضية»), counted
 * spans («قبل يومين») and words that point at the text («العام نفسه», «اليوم التالي») are no dates here: they name no
 * one day or year.
 */
export function relativeUnit(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = wordAt(tokens, at);
  if (word.this) {
    const unit = plainWordAt(tokens, at + 1);
    if (!unit.definite || unit.list || unit.unit === 'day' || unit.unit === 'century')
      return thisPart(tokens, at, parts);
    parts.fine = 'relative';
    return at + 2;
  }
  if (!word.unit || !word.definite || word.list || word.today) return -1;
  const last = word.unit === 'year' && YEAR_KINDS.has(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  if (!plainWordAt(tokens, last).modifier || isGeneral(tokens, at)) return -1;
  parts.fine = word.unit === 'century' ? 'century' : word.unit === 'decade' ? 'decade' : 'relative';
  const year = word.unit === 'year' || word.unit === 'season' ? yearInApposition(tokens, last + 1) : -1;
  return year === -1 ? last + 1 : year;
}

/** «العام الماضي 2024», «العام المالي الحالي 2024/2025». */
function yearInApposition(tokens: readonly DateToken[], at: number): number {
  if (tokens[at]?.clitics) return -1;
  const pair = yearPair(tokens, at, {});
  return pair === -1 ? bareYear(tokens, at, {}) : pair;
}

/** «هذا الصباح», «هذا المساء». */
function thisPart(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const form = tokens[at + 1]?.form ?? '';
  if (form !== 'الصباح' && form !== 'المساء') return -1;
  parts.fine = 'relative';
  return at + 2;
}

/** «الأمين العام الحالي»: the adjective, not the year. */
function isGeneral(tokens: readonly DateToken[], at: number): boolean {
  return tokens[at]?.form === 'العام' && GENERAL_AFTER.has(tokens[at - 1]?.form ?? '');
}

/** «صيف 2023», «صيف عام 2023», «شتاء العام الماضي», «موسم 2023-2024», «الموسم 2024/2025». */
export function seasonOfYear(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = wordAt(tokens, at);
  const sport = word.unit === 'season' && /موسم$/.test(tokens[at]?.form ?? '');
  if (!word.season && !sport) return -1;
  const year: Parts = {};
  let end = yearPair(tokens, at + 1, year);
  if (end === -1) end = yearNumber(tokens, at + 1, year);
  if (end === -1 && !tokens[at + 1]?.clitics) end = namedYear(tokens, at + 1, year);
  if (end === -1 && word.season && wordAt(tokens, at + 1).unit === 'year') end = relativeUnit(tokens, at + 1, year);
  if (end === -1) return -1;
  parts.fine = 'period';
  return end;
}

const DECADE_TAIL = 'القرن';

/** «ثمانينيات القرن الماضي», «التسعينات», «الستينيات من القرن العشرين»; not «في الأربعينيات من عمره». */
export function decade(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = wordAt(tokens, at);
  if (word.decade === undefined) return -1;
  const of = plainWordAt(tokens, at + 1).of ? 1 : 0;
  const isDefinite = tokens[at]?.form.startsWith('ال') === true;
  if (tokens[at + 1 + of]?.form === DECADE_TAIL) {
    const end = century(tokens, at + 1 + of, {});
    parts.fine = 'decade';
    return end === -1 ? at + 2 + of : end;
  }
  if (!isDefinite || (of && /^(?:ال)?عمر/.test(tokens[at + 2]?.form ?? ''))) return -1;
  parts.fine = 'decade';
  const next = plainWordAt(tokens, at + 1);
  return next.modifier ? at + 2 : at + 1;
}

/** «الثالث», «التاسع عشر», «الحادي والعشرين», «العشرين»: the value in `parts.day`, or -1. */
export function ordinal(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = wordAt(tokens, at);
  if (word.tens !== undefined && tokens[at]?.clitics !== 'و') {
    parts.day = word.tens;
    return at + 1;
  }
  if (word.ordinal === undefined) return -1;
  parts.day = word.ordinal;
  const next = wordAt(tokens, at + 1);
  if (next.teen && !tokens[at + 1]?.clitics) {
    parts.day += 10;
    return at + 2;
  }
  if (next.tens !== undefined && tokens[at + 1]?.clitics === 'و') {
    parts.day += next.tens;
    return at + 2;
  }
  return at + 1;
}

/** «القرن التاسع عشر», «القرن الـ19», «القرن الثالث الهجري», «القرنين الثامن عشر والتاسع عشر», «القرن الماضي». */
export function century(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = wordAt(tokens, at);
  if (word.unit !== 'century') return -1;
  let end = relativeUnit(tokens, at, parts);
  if (end !== -1) return end;
  end = centuryNumber(tokens, at + 1);
  if (end === -1) return -1;
  if (word.list && isConjoined(tokens[end])) {
    const second = centuryNumber(tokens, end);
    if (second !== -1) end = second;
  }
  parts.fine = 'century';
  const era = plainWordAt(tokens, end);
  if (era.era) return end + 1;
  return tokens[end]?.form === 'قبل' && tokens[end + 1]?.form === 'الميلاد' ? end + 2 : end;
}

function centuryNumber(tokens: readonly DateToken[], at: number): number {
  const read = ordinal(tokens, at, {});
  if (read !== -1) return read;
  const article = tokens[at]?.form === 'ال' ? 1 : 0;
  const token = tokens[at + article];
  const value = token?.kind === 'number' && token.values.length === 1 ? (token.values[0] as number) : 0;
  return value > 0 && value <= 30 && !token?.glued ? at + article + 1 : -1;
}
