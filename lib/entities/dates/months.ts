import { isMark, plainWordAt, wordAt } from './cursor';
import { relativeUnit } from './relatives';
import type { DateToken } from './scan';
import type { Parts } from './types';
import type { DateWord } from './words';
import { namedYear, yearNumber } from './years';

/** A month's name as read, before anybody has asked whether it is one («مارس» the verb). */
export interface MonthName {
  end: number;
  month: number;
  hijri: boolean;
  weak: 0 | 1 | 2;
}

function oneName(tokens: readonly DateToken[], at: number, word: DateWord): MonthName | undefined {
  const second = word.seconds?.[tokens[at + 1]?.form ?? ''];
  if (second !== undefined) return { end: at + 2, month: second, hijri: word.hijri === true, weak: 0 };
  if (word.month === undefined) return undefined;
  return { end: at + 1, month: word.month, hijri: word.hijri === true, weak: word.weak ?? 0 };
}

/** One month in one tradition or two: «مارس», «كانون الثاني/يناير», «مارس (آذار)», «مايو أيار». */
export function monthName(tokens: readonly DateToken[], at: number): MonthName | undefined {
  const name = oneName(tokens, at, wordAt(tokens, at));
  if (!name || name.hijri) return name;
  const bracket = isMark(tokens, name.end, '(');
  const from = bracket || isMark(tokens, name.end, '/\\-–') ? name.end + 1 : name.end;
  const twin = oneName(tokens, from, plainWordAt(tokens, from));
  if (twin?.month !== name.month || twin.hijri) return name;
  if (!bracket) return { ...name, end: twin.end, weak: 0 };
  return isMark(tokens, twin.end, ')') ? { ...name, end: twin.end + 1, weak: 0 } : name;
}

/**
 * What may follow a month: «الماضي», «2024», «من عام 2024», «من العام الماضي», «عام 1996», «1445 هـ».
 * Returns `at` itself when nothing does.
 */
export function monthTail(tokens: readonly DateToken[], at: number, parts: Parts): number {
  let end = at;
  const word = plainWordAt(tokens, end);
  if (word.modifier || (word.follower && parts.hijri)) {
    end++;
    parts.fine ??= 'month';
  }
  const year: Parts = {};
  let after = yearNumber(tokens, end, year);
  if (after === -1 && parts.day !== undefined && isMark(tokens, end, '،,')) after = closedYear(tokens, end + 1, year);
  if (after === -1) after = yearOf(tokens, end, year);
  if (after !== -1) {
    end = after;
    parts.year = year.year;
    if (year.hijri) parts.hijri = true;
  }
  return plainWordAt(tokens, end).modifier && after !== -1 && year.year !== undefined ? end + 1 : end;
}

/** The year of «12 مارس، 2024»: the phrase ends with it. */
function closedYear(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const end = yearNumber(tokens, at, parts);
  return end !== -1 && (end >= tokens.length || tokens[end]?.kind === 'mark') ? end : -1;
}

/** «[من] عام 2024», «[من] العام الماضي», «من هذا العام», «من السنة», «لعام 2024». */
export function yearOf(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const of = plainWordAt(tokens, at).of === true;
  const from = of ? at + 1 : at;
  if (tokens[from]?.clitics && tokens[from]?.clitics !== 'ل') return -1;
  const named = namedYear(tokens, from, parts);
  if (named !== -1) return named;
  const relative: Parts = {};
  const end = relativeUnit(tokens, from, relative);
  if (end !== -1 && (of || wordAt(tokens, from).unit === 'year')) return end;
  if (!of) return -1;
  const word = plainWordAt(tokens, from);
  if (word.unit !== 'year' || !word.definite) return -1;
  return plainWordAt(tokens, from + 1).follower ? from + 2 : from + 1;
}

/** «شهر يناير», «شهري يناير وفبراير 2024», «مارس/آذار الماضي», «يناير - مارس 2024»; `evidence` lets weak names through. */
export function monthPhrase(tokens: readonly DateToken[], at: number, parts: Parts, evidence: 0 | 1 | 2): number {
  const unit = wordAt(tokens, at);
  const named = unit.unit === 'month' && !unit.definite;
  const start = named ? at + 1 : at;
  if (named && tokens[start]?.clitics) return -1;
  const name = monthName(tokens, start);
  if (!name) return -1;
  parts.month = name.month;
  if (name.hijri) parts.hijri = true;
  let end = name.end;
  let sure = named || evidence >= name.weak;
  const last = lastOfMonths(tokens, end, named && unit.list === true);
  if (last && last.hijri === name.hijri) {
    parts.fine = 'range';
    parts.to = { month: last.month };
    end = last.end;
    sure ||= name.weak < 2;
  }
  const tail = monthTail(tokens, end, parts);
  if (!sure && tail === end) return -1;
  if (parts.to) parts.to.year = parts.year;
  parts.fine ??= 'month';
  return tail;
}

/** The last of «يناير وفبراير ومارس» after «أشهر», or of «يناير-مارس». */
function lastOfMonths(tokens: readonly DateToken[], at: number, list: boolean): MonthName | undefined {
  let last: MonthName | undefined;
  for (let next = at; ; next = last.end) {
    const comma = list && isMark(tokens, next, '،,') ? 1 : 0;
    const joined = list && tokens[next + comma]?.clitics === 'و';
    const dashed = isMark(tokens, next, '-–') || (list && wordAt(tokens, next).until === true);
    if (!joined && !dashed && !comma) return last;
    const name = monthName(tokens, dashed ? next + 1 : next + comma);
    if (!name) return last;
    last = name;
  }
}
