import { CharClass, charClass } from './characters';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A token of a text: UTF-16 offsets, `end` exclusive. A word keeps its harakat, tatweel and attached clitics. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
}

const NUMBER_JOINERS = new Set(['.', ',', '\u066B', '\u066C']); // ARABIC DECIMAL and THOUSANDS SEPARATOR

/**
 * Splits a text into words, numbers, punctuation and symbols; white space is left out. Letters and digits that touch
 * make one word (الـ100, G20); a point or comma between digits stays in the number (3.5, ٢٬٤٠٠); every other
 * punctuation mark is a token of its own, runs of one and the same mark excepted («...»).
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.Space || kind === CharClass.Invisible) {
      at++;
    } else if (kind === CharClass.ArabicLetter || kind === CharClass.OtherLetter || kind === CharClass.Digit) {
      const token = readWord(text, at);
      tokens.push(token);
      at = token.end;
    } else {
      const end = endOfMarks(text, at);
      tokens.push({ start: at, end, kind: kind === CharClass.Punctuation ? 'punctuation' : 'symbol' });
      at = end;
    }
  }
  return tokens;
}

function readWord(text: string, start: number): Token {
  let end = start + 1;
  let numeric = charClass(text.charCodeAt(start)) === CharClass.Digit;
  let at = start + 1;
  for (; at < text.length; at++) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.ArabicLetter || kind === CharClass.OtherLetter) numeric = false;
    else if (kind === CharClass.Invisible) {
      if (splitsWords(text.charCodeAt(at))) break;
      continue; // counts only when a letter or digit follows
    } else if (kind === CharClass.Digit || kind === CharClass.Mark) {
      // part of the word
    } else if (!(numeric && joinsDigits(text, at))) break;
    end = at + 1;
  }
  // A tatweel that closes a word («هـ») is written by the author and belongs to it.
  while (end < at && text.charCodeAt(end) === 0x0640) end++;
  return { start, end, kind: numeric ? 'number' : 'word' };
}

/** ZERO WIDTH SPACE parts words as a space does. */
function splitsWords(unit: number): boolean {
  return unit === 0x200b;
}

function joinsDigits(text: string, at: number): boolean {
  return (
    NUMBER_JOINERS.has(text.charAt(at)) &&
    charClass(text.charCodeAt(at - 1)) === CharClass.Digit &&
    at + 1 < text.length &&
    charClass(text.charCodeAt(at + 1)) === CharClass.Digit
  );
}

function endOfMarks(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first >= 0xd800 && first <= 0xdbff && start + 1 < text.length) return start + 2;
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === first) end++;
  return end;
}

/** True when a word has a letter of the Arabic script. */
export function isArabicWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (charClass(word.charCodeAt(at)) === CharClass.ArabicLetter) return true;
  }
  return false;
}
