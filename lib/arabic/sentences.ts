import type { Span } from './document';

const TERMINATOR = /[.!?؟…\n]/;
const CLOSER = /["'»”’)\]]/;

/**
 * Splits a paragraph into sentences: UTF-16 offsets, white space at both ends left out. A sentence ends at . ! ? ؟ …
 * or a line break; a point inside a number (3.5), a web address, or after a single letter («د. أحمد», «أ.ف.ب») ends none.
 */
export function splitSentences(text: string): Pick<Span, 'start' | 'end'>[] {
  const sentences: Pick<Span, 'start' | 'end'>[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!TERMINATOR.test(text.charAt(at)) || !endsSentence(text, at)) continue;
    let end = at + 1;
    while (end < text.length && (TERMINATOR.test(text.charAt(end)) || CLOSER.test(text.charAt(end)))) end++;
    push(sentences, text, start, end);
    start = end;
    at = end - 1;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return true;
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s."'»”’)\]…؟!]/.test(next)) return false;
  return !/(^|[\s.(«"])\p{L}$/u.test(text.slice(Math.max(0, at - 3), at));
}

function push(sentences: Pick<Span, 'start' | 'end'>[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}
