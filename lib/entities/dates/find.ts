import { isConjoined, isMark, wordAt } from './cursor';
import { dayPhrase } from './days';
import { isoOf } from './iso';
import { monthPhrase } from './months';
import { boundaryPhrase, sharePhrase } from './periods';
import { century, decade, relativeUnit, seasonOfYear } from './relatives';
import { type DateToken, scan } from './scan';
import { clockTime } from './times';
import type { DateMatch, Parts } from './types';
import { datesYears, NO_TODAY_AFTER, namesAfterDates } from './word-lists';
import { bareYear, namedYear, yearList, yearPair } from './years';

/** What stands before a phrase: how far doubtful words may be taken for dates. */
interface Context {
  evidence: 0 | 1;
  /** «من», «بين»: a range may follow. */
  opens: boolean;
  /** The phrase begins with «و» right after another date. */
  continues: boolean;
}

interface Phrase {
  end: number;
  parts: Parts;
}

function contextAt(tokens: readonly DateToken[], at: number, lastEnd: number): Context {
  const before = wordAt(tokens, at - 1);
  const clitics = tokens[at]?.clitics ?? '';
  const continues = lastEnd === at && isConjoined(tokens[at]);
  const afterOpening = before.opens === true || tokens[at - 1]?.form === 'بين';
  const between = afterOpening && before.time === true;
  const evidence = before.time || between || before.until || /[بل]/.test(clitics) || continues ? 1 : 0;
  return { evidence, opens: afterOpening, continues };
}

/** The longest phrase that begins at a token. */
function phraseAt(tokens: readonly DateToken[], at: number, context: Context): Phrase | undefined {
  let best: Phrase | undefined;
  const consider = (end: number, parts: Parts) => {
    if (end !== -1 && end > (best?.end ?? at)) best = { end, parts };
  };
  const token = tokens[at] as DateToken;
  for (const rule of token.kind === 'number' ? NUMBER_RULES : WORD_RULES) {
    const parts: Parts = {};
    consider(rule(tokens, at, parts), parts);
  }
  const parts: Parts = {};
  if (token.kind === 'word') consider(monthPhrase(tokens, at, parts, context.evidence), parts);
  else if (!best) {
    const end = undated(tokens, at, parts, context);
    consider(end, parts);
  }
  return best;
}

const NUMBER_RULES = [dayPhrase, clockTime, yearPair];
const WORD_RULES = [
  dayPhrase,
  clockTime,
  boundaryPhrase,
  sharePhrase,
  namedYear,
  relativeUnit,
  seasonOfYear,
  century,
  decade,
  today,
];

/** «اليوم» by itself: today, unless the words beside it make it another («اليوم العالمي», «في اليوم», «المصري اليوم»). */
function today(tokens: readonly DateToken[], at: number, parts: Parts): number {
  if (!wordAt(tokens, at).today || tokens[at]?.clitics) return -1;
  const next = tokens[at + 1];
  if (next?.kind === 'number' || (next?.kind === 'word' && /^(?:ال|نفس|ذات|و?ال|اي|ان?ما$)/.test(next.form))) return -1;
  const before = tokens[at - 1]?.form ?? '';
  if (NO_TODAY_AFTER.has(before) || wordAt(tokens, at - 1).part) return -1;
  parts.fine = 'relative';
  return at + 1;
}

/** A bare year or list of years: after a preposition of time, in brackets, in a range, or with its era. */
function undated(tokens: readonly DateToken[], at: number, parts: Parts, context: Context): number {
  const bracketed = isMark(tokens, at - 1, '([');
  if (bracketed) {
    const end = yearList(tokens, at, parts);
    return end !== -1 && isMark(tokens, end, ')]،,:') ? end : -1;
  }
  if (context.opens) {
    const end = yearList(tokens, at, parts);
    if (end !== -1 && (parts.fine === 'range' || wordAt(tokens, end).until)) return end;
  }
  const end = bareYear(tokens, at, parts);
  if (end === -1) return -1;
  // «200 م» is as likely two hundred metres.
  const hasEra = end > at + 1 && (parts.hijri === true || (parts.year ?? 0) >= 1000);
  const told = datesYears(tokens[at - 1]?.form ?? '') || (at === 0 && isMark(tokens, end, ':'));
  return context.evidence || hasEra || told ? end : -1;
}

/** Joins «… إلى …» after «من» and «… و…» after «بين»; also two days parted by a dash. */
function extend(tokens: readonly DateToken[], first: Phrase, context: Context, between: boolean): Phrase {
  const at = first.end;
  let from = -1;
  if (context.opens && wordAt(tokens, at).until) from = at + 1;
  else if (between && isConjoined(tokens[at])) from = at;
  else if (first.parts.fine === 'day' && isMark(tokens, at, '-–—')) from = at + 1;
  if (from === -1) return first;
  const second = phraseAt(tokens, from, { evidence: 1, opens: true, continues: false });
  if (!second) return first;
  const parts: Parts = { ...first.parts, fine: first.parts.fine === 'time' ? 'time' : 'range' };
  const { day, month, year } = second.parts;
  parts.year ??= year;
  parts.to = { day, month, year };
  if (second.parts.hijri) parts.hijri = true;
  return { end: second.end, parts };
}

function startsDate(token: DateToken): boolean {
  if (token.kind === 'number') return !token.glued;
  if (token.kind === 'mark') return false;
  for (const _ in token.word) return true;
  return token.form.startsWith('ال') || token.form.startsWith('بال');
}

/**
 * Finds the date phrases of a text: days, weekdays, months, years, ranges, hours, parts of years, decades and centuries,
 * in the Levantine, Egyptian, Maghrebi and Hijri month names, with any digits. A phrase is the widest natural one
 * («مساء يوم الثلاثاء 12 آذار/مارس 2024»), without the preposition before it but with proclitics written onto its first
 * word. Phrases do not overlap and come in order.
 */
export function findDates(text: string): DateMatch[] {
  const tokens = scan(text);
  const matches: DateMatch[] = [];
  let lastEnd = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as DateToken;
    if (!startsDate(token)) continue;
    const context = contextAt(tokens, at, lastEnd);
    const first = phraseAt(tokens, at, context);
    if (!first) continue;
    if (namesAfterDates(tokens[at - 1]?.form ?? '')) {
      at = first.end - 1;
      continue;
    }
    const between = tokens[at - 1]?.form.endsWith('بين') === true;
    const { end, parts } = extend(tokens, first, context, between);
    const last = tokens[end - 1] as DateToken;
    const match: DateMatch = { start: token.start, end: last.end, fine: parts.fine ?? 'day' };
    const iso = isoOf(parts);
    if (iso) match.iso = iso;
    matches.push(match);
    lastEnd = end;
    at = end - 1;
  }
  return matches;
}
