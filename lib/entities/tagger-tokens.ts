import { tokenise } from '@/lib/arabic';

/** What the tagger labels: a word or number, or a run of punctuation taken as one. Offsets are UTF-16, `end` exclusive. */
export interface TaggerToken {
  start: number;
  end: number;
  /** Words and numbers may stand in a name by themselves; punctuation only between words of it. */
  isWord: boolean;
  /** True when only a joiner (hyphen, point, low line) parts it from the word before: both stand in a name or neither. */
  joined: boolean;
}

const JOINER = /^[-._'’\u2010\u2011·]$/; // HYPHEN, NON-BREAKING HYPHEN

/**
 * The tokens of a paragraph as the tagger sees them: joiners inside a word («جونغ-أون», «العربية.نت», «#عاصي_الحلاني»)
 * are left out, and neighbouring punctuation marks are one token whether spaces stand between them or not.
 */
export function taggerTokens(text: string): TaggerToken[] {
  const source = tokenise(text);
  const tokens: TaggerToken[] = [];
  let joined = false;
  for (let at = 0; at < source.length; at++) {
    const token = source[at] as (typeof source)[number];
    if (token.kind === 'word' || token.kind === 'number') {
      tokens.push({ start: token.start, end: token.end, isWord: true, joined });
      joined = false;
      continue;
    }
    const last = tokens.at(-1);
    const next = source[at + 1];
    joined =
      last?.isWord === true &&
      last.end === token.start &&
      next?.start === token.end &&
      (next.kind === 'word' || next.kind === 'number') &&
      JOINER.test(text.slice(token.start, token.end));
    if (joined) continue;
    if (last && !last.isWord) last.end = token.end;
    else tokens.push({ start: token.start, end: token.end, isWord: false, joined: false });
  }
  return tokens;
}
