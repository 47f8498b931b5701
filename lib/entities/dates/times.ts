import { integerAt, plainWordAt, wordAt } from './cursor';
import { dayPhrase, hourAdverb } from './days';
import { ordinal } from './relatives';
import type { DateToken } from './scan';
import type { Parts } from './types';
import { ZONES } from './word-lists';

const HOURS = 24;
const MINUTES = 60;

/** «الساعة 10:30 مساء بتوقيت غرينتش», «الساعة العاشرة والنصف صباحا», «20:00 بتوقيت القاهرة», «الثامنة مساء». */
export function clockTime(tokens: readonly DateToken[], at: number, parts: Parts): number {
  const named = wordAt(tokens, at).clock === true;
  const start = named ? at + 1 : at;
  const inWords = integerAt(tokens, start) === -1 && tokens[start]?.kind === 'word';
  let end = inWords ? hourInWords(tokens, start) : hourInDigits(tokens, start, named);
  if (end === -1) return -1;
  const afterHour = end;
  end = partAfterHour(tokens, end);
  const afterPart = end;
  end = zone(tokens, end);
  const colon = tokens[start]?.separators === ':';
  if (!named && end === afterHour) return -1;
  if (!named && !colon && end === afterPart && inWords === false)
    return hasMeridiem(tokens, afterHour) ? finish(parts, end) : -1;
  return finish(parts, end);
}

function finish(parts: Parts, end: number): number {
  parts.fine = 'time';
  return end;
}

function hasMeridiem(tokens: readonly DateToken[], at: number): boolean {
  return plainWordAt(tokens, at).adverb === true;
}

/** «10», «10:30», «17,00», «9.45». */
function hourInDigits(tokens: readonly DateToken[], at: number, named: boolean): number {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.glued || token.values.length > 3) return -1;
  const [hour, minute = 0] = token.values as [number, number?];
  if (hour > HOURS || minute >= MINUTES || (token.digits[0] ?? 9) > 2) return -1;
  if (token.values.length === 1) return at + 1;
  if (token.digits[1] !== 2) return -1;
  return token.separators.startsWith(':') || (named && /^[.,،]$/.test(token.separators)) ? at + 1 : -1;
}

/** «العاشرة», «الثانية عشرة», «الثامنة والنصف», «الثالثة إلا ربعا», «السابعة وعشر دقائق», «الخامسة و45 دقيقة». */
function hourInWords(tokens: readonly DateToken[], at: number): number {
  const hour: Parts = {};
  const end = ordinal(tokens, at, hour);
  const form = tokens[at]?.form ?? '';
  if (end === -1 || (hour.day ?? 99) > 12 || !/^ال.*[هي]$/.test(form) || form === 'الثاني' || form === 'الحادي')
    return -1;
  const next = tokens[end];
  if (next?.clitics === 'و' && next.kind === 'number')
    return /^دقيق|^دقايق/.test(tokens[end + 1]?.form ?? '') ? end + 2 : end;
  if (/^و(?:ال)?(?:نصف|ربع|ثلث)$/.test(`${next?.clitics}${next?.form}`)) return end + 1;
  if (next?.form === 'الا' && /^(?:ال)?(?:ربع|ثلث)ا?$/.test(tokens[end + 1]?.form ?? '')) return end + 2;
  return /^دقايق$/.test(tokens[end + 1]?.form ?? '') && next?.form.startsWith('و') ? end + 2 : end;
}

/** «مساء», «بعد الظهر», «من مساء الخميس», «عصر أمس», «ص» after an hour; the day is part of the phrase. */
function partAfterHour(tokens: readonly DateToken[], at: number): number {
  const of = plainWordAt(tokens, at).of ? at + 1 : at;
  if (plainWordAt(tokens, of).part || plainWordAt(tokens, of).adverb || of > at) {
    const day = tokens[of]?.clitics === '' ? dayPhrase(tokens, of, {}) : -1;
    if (day !== -1) return day;
  }
  const form = tokens[at]?.form;
  if (form === 'ص' || form === 'م') return at + 1;
  const end = hourAdverb(tokens, at);
  if (end === at) return at;
  const day =
    plainWordAt(tokens, end).weekday !== undefined || plainWordAt(tokens, end).yesterday
      ? dayPhrase(tokens, end, {})
      : -1;
  return day === -1 ? end : day;
}

/** «بتوقيت غرينتش», «بالتوقيت المحلي», «ت غ», «ت.غ», «(بتوقيت القدس)». */
function zone(tokens: readonly DateToken[], at: number): number {
  const open = tokens[at]?.form === '(' ? at + 1 : at;
  let end = -1;
  const form = tokens[open]?.form ?? '';
  const place = tokens[open + 1];
  if (/^ب?توقيت$/.test(form) && place?.kind === 'word') {
    end = ZONES.get(place.form)?.has(tokens[open + 2]?.form ?? '') ? open + 3 : open + 2;
  } else if (/^(?:ب?ال)توقيت(?:ين)?$/.test(form) && place?.kind === 'word') {
    end = open + 2;
  } else if (form === 'ت' || form === 'تغ') {
    const dot = place?.form === '.' ? 1 : 0;
    if (form === 'تغ') end = open + 1;
    else if (tokens[open + 1 + dot]?.form === 'غ') end = open + 2 + dot;
  }
  if (end === -1) return at;
  if (open === at) return end;
  return tokens[end]?.form === ')' ? end + 1 : at;
}
