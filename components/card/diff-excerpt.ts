/** A stretch of a compared paragraph: the same on both sides, changed, or left out of the excerpt. */
export interface DiffPart {
  kind: 'same' | 'changed' | 'gap';
  text: string;
}

/** Words kept on either side of a change. */
const CONTEXT = 3;

/**
 * The changed stretches of a text with a few words around each, the rest left out.
 *
 * @param changed UTF-16 ranges in order, not overlapping; empty ones show where the other side has words more.
 */
export function excerpt(text: string, changed: readonly { start: number; end: number }[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let at = 0;
  changed.forEach(({ start, end }, index) => {
    between(parts, text.slice(at, start), index > 0, true);
    if (end > start) parts.push({ kind: 'changed', text: text.slice(start, end) });
    at = end;
  });
  between(parts, text.slice(at), changed.length > 0, false);
  return parts;
}

/** Adds unchanged text: its first and last words where a change stands before and after it, a gap for the rest. */
function between(parts: DiffPart[], text: string, changeBefore: boolean, changeAfter: boolean): void {
  const words = [...text.matchAll(/\S+/g)];
  const head = changeBefore ? CONTEXT : 0;
  const tail = changeAfter ? CONTEXT : 0;
  if (words.length <= head + tail + 1) {
    if (text !== '') parts.push({ kind: 'same', text });
    return;
  }
  const headEnd = head === 0 ? 0 : endOf(words[head - 1]);
  const tailStart = tail === 0 ? text.length : (words[words.length - tail]?.index ?? text.length);
  if (headEnd > 0) parts.push({ kind: 'same', text: text.slice(0, headEnd) });
  parts.push({ kind: 'gap', text: headEnd === 0 ? '… ' : tailStart === text.length ? ' …' : ' … ' });
  if (tailStart < text.length) parts.push({ kind: 'same', text: text.slice(tailStart) });
}

function endOf(match: RegExpMatchArray | undefined): number {
  return match ? (match.index ?? 0) + match[0].length : 0;
}
