import type { Parts } from './types';

type Point = { day?: number; month?: number; year?: number };

const pad = (value: number, width: number) => String(value).padStart(width, '0');

function pointOf({ day, month, year }: Point): string | undefined {
  if (year === undefined) return undefined;
  const date = pad(year, 4) + (month === undefined ? '' : `-${pad(month, 2)}`);
  return day === undefined || month === undefined ? date : `${date}-${pad(day, 2)}`;
}

/** ISO 8601 of an absolute Gregorian day, month, year or range of them; undefined for everything else. */
export function isoOf(parts: Parts): string | undefined {
  if (parts.hijri || !/^(?:day|month|year|range)$/.test(parts.fine ?? '')) return undefined;
  const from = pointOf(parts);
  if (!parts.to) return from;
  const to = pointOf(parts.to);
  return from && to && `${from}/${to}`;
}
