/** What may stand between two words of a term besides white space: quotation marks, brackets, hyphens, hashtag joins. */
const BETWEEN = /^[\s\u00A0"'«»“”„‘’‹›()[\]{}\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD\u0640\u2010\u2011_-]*$/;
/** A dash with space on both sides parts clauses, a blank line parts paragraphs. */
const PARTED = /\s[-\u2010\u2011]+\s|\n\s*\n/;
const LONGEST = 8;

/** Whether the text between two words lets them belong to one term. */
export function joinsWords(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true;
  if (to - from > LONGEST) return /^\s*$/.test(text.slice(from, to)) && !PARTED.test(text.slice(from, to));
  const between = text.slice(from, to);
  return BETWEEN.test(between) && !PARTED.test(between);
}
