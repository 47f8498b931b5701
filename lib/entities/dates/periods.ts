import { plainWordAt, wordAt } from './cursor';
import { monthPhrase, yearOf } from './months';
import { century, decade, ordinal, relativeUnit, seasonOfYear } from './relatives';
import type { DateToken } from './scan';
import type { Parts } from './types';
import { COUNTS, FIRST_OR_LAST, PLURAL_UNITS } from './word-lists';
import { bareYear, namedYear, yearPair } from './years';

/** What a part may be part of: «ديسمبر 2026», «عام 2027», «العام المقبل», «2024», «القرن الماضي», «العام». */
function whole(tokens: readonly DateToken[], at: number, parts: Parts, bareUnit: boolean): number {
  if (tokens[at]?.clitics) return -1;
  for (const rule of [namedYear, relativeUnit, century, decade, seasonOfYear, yearPair]) {
    const end = rule(tokens, at, parts);
    if (end !== -1) return end;
  }
  const month = monthPhrase(tokens, at, parts, 2);
  if (month !== -1) return month;
  const year = bareYear(tokens, at, parts);
  if (year !== -1) return year;
  const unit = plainWordAt(tokens, at);
  if (!bareUnit || !unit.definite || unit.list || unit.today || unit.unit === 'season') return -1;
  parts.fine = 'relative';
  return plainWordAt(tokens, at + 1).follower ? at + 2 : at + 1;
}

/** «نهاية ديسمبر 2026», «مطلع العام المقبل», «أواخر الثمانينيات», «منتصف الربع الثالث من 2024». */
export function boundaryPhrase(tokens: readonly DateToken[], at: number, parts: Parts): number {
  if (!wordAt(tokens, at).boundary) return -1;
  const share = sharePhrase(tokens, at + 1, parts);
  return share === -1 ? whole(tokens, at + 1, parts, true) : share;
}

/** «الربع الثالث من 2024», «النصف الأول من عام 2027», «الأسبوع الأخير من مارس», «الأشهر التسعة الأولى من العام». */
export function sharePhrase(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const word = wordAt(tokens, at);
  const end = partOf(tokens, at);
  if (end === -1) return -1;
  const of = plainWordAt(tokens, end).of ? end + 1 : end;
  const of2 = of === end && tokens[end]?.clitics === 'ل' ? yearOf(tokens, end, {}) : -1;
  const read: Parts = {};
  const target = of2 === -1 ? whole(tokens, of, read, of > end) : of2;
  if (target !== -1) {
    parts.fine = 'period';
    return target;
  }
  const isQuarter = word.share && /ربع$/.test(tokens[at]?.form ?? '') && of === end && tokens[at + 1]?.kind === 'word';
  if (!isQuarter) return -1;
  parts.fine = 'period';
  return end;
}

/** «الربع الثالث», «النصف الأخير», «الأسبوع الأول», «الأشهر التسعة الأولى», «الأيام العشرة الأخيرة». */
function partOf(tokens: readonly DateToken[], at: number): number {
  const word = wordAt(tokens, at);
  const form = tokens[at]?.form ?? '';
  const isPart = word.share || (word.definite && !word.list && word.unit !== 'year' && word.unit !== 'century');
  if (isPart && !tokens[at + 1]?.clitics) {
    if (FIRST_OR_LAST.has(tokens[at + 1]?.form ?? '')) return at + 2;
    return ordinal(tokens, at + 1, {});
  }
  if (!PLURAL_UNITS.has(form) && !PLURAL_UNITS.has(form.replace(/^[بلك]/, ''))) return -1;
  const counted = COUNTS.has(tokens[at + 1]?.form ?? '') || tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1;
  return FIRST_OR_LAST.has(tokens[counted]?.form ?? '') ? counted + 1 : -1;
}
