import { toSkeleton } from '@/lib/arabic';
import { type DateWord, findWord } from './words';

export type DateTokenKind = 'word' | 'number' | 'mark';

/** A word, a number (with everything written onto it: «الـ12», «6-9», «2019م») or one punctuation mark. */
export interface DateToken {
  kind: DateTokenKind;
  start: number;
  end: number;
  /** Skeleton, proclitics off; the mark itself; empty for numbers. */
  form: string;
  clitics: string;
  word: DateWord;
  /** The integers of a number: [12, 3, 2024] of «12/3/2024». */
  values: number[];
  /** How many digits each of them has. */
  digits: number[];
  /** What stands between them: `//`, `-`, `:` … */
  separators: string;
  /** Part of something longer that is no date: «كوفيد-19», «G20», «+962…». */
  glued: boolean;
  /** No space before it. */
  touches: boolean;
}

const LETTERS =
  '\\u0610-\\u061A\\u0621-\\u065F\\u0670-\\u06D3\\u06D5-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06EF\\u06FA-\\u06FF\\u0750-\\u077F\\uFB50-\\uFDFF\\uFE70-\\uFEFC';
const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const DIGIT = '0-9\\u0660-\\u0669\\u06F0-\\u06F9';
const TOKEN = new RegExp(
  `([${LETTERS}][${LETTERS}${INVISIBLE}]*)` +
    `|([${DIGIT}]+(?:[${INVISIBLE}]*[-/.:,\\u060C\\u066B\\u066C\\u2010-\\u2014\\\\]+[${INVISIBLE}]*[${DIGIT}]+)*)` +
    `|([A-Za-z\\u00C0-\\u024F]+)|(\\n)|([^\\s${INVISIBLE}])`,
  'gu',
);
const PART = new RegExp(`[${DIGIT}]+`, 'g');
const NO_WORD: DateWord = {};
/** What may be written onto a number: «و7», «الـ12», «لـ8», «بال19». */
const NUMBER_CLITIC = /^[وف]?(?:[بلك]?(?:ال)?|لل)$/;

/** Reads a text into the tokens of the date grammar. Offsets are UTF-16 of the text as given. */
export function scan(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const touches = tokens.length > 0 && (tokens[tokens.length - 1] as DateToken).end === start;
    if (match[1]) tokens.push(wordToken(match[1], start, end, touches));
    else if (match[2]) addNumber(tokens, match[2], start, end, touches);
    else tokens.push(markToken(match[3] ?? match[4] ?? match[0], start, end, touches));
  }
  return tokens;
}

function wordToken(surface: string, start: number, end: number, touches: boolean): DateToken {
  const skeleton = toSkeleton(surface);
  const { word, form, clitics } = findWord(skeleton);
  // Folding makes one of آب (August) and أب (father); only the first is a month.
  const isFather = form === 'اب' && !surface.includes('آب');
  return {
    kind: 'word',
    start,
    end,
    form,
    clitics,
    word: isFather ? NO_WORD : word,
    values: [],
    digits: [],
    separators: '',
    glued: false,
    touches,
  };
}

function markToken(form: string, start: number, end: number, touches: boolean): DateToken {
  const word = NO_WORD;
  return {
    kind: 'mark',
    start,
    end,
    form,
    clitics: '',
    word,
    values: [],
    digits: [],
    separators: '',
    glued: false,
    touches,
  };
}

function addNumber(tokens: DateToken[], surface: string, start: number, end: number, touches: boolean): void {
  const parts = toSkeleton(surface).match(PART) ?? [];
  const token: DateToken = {
    kind: 'number',
    start,
    end,
    form: '',
    clitics: '',
    word: NO_WORD,
    values: parts.map(Number),
    digits: parts.map((part) => part.length),
    separators: toSkeleton(surface)
      .replace(/[\u2010-\u2014]/g, '-')
      .replace(/[0-9]+/g, ''),
    glued: false,
    touches,
  };
  const before = touches ? tokens[tokens.length - 1] : undefined;
  if (before?.kind === 'word' && isNumberClitic(before)) {
    token.start = before.start;
    token.clitics = before.clitics + before.form;
    token.touches = before.touches;
    tokens.pop();
  } else if (before) {
    // «عام2004», «مارس1953»: the space is often forgotten.
    token.glued = before.kind === 'number' || (before.kind === 'mark' && isGlue(tokens));
  }
  tokens.push(token);
}

function isNumberClitic(token: DateToken): boolean {
  return NUMBER_CLITIC.test(token.clitics + token.form);
}

/** The mark before the number ties it to a word («كوفيد-19»), a sign (+, #, @) or Latin text. */
function isGlue(tokens: DateToken[]): boolean {
  const mark = tokens[tokens.length - 1] as DateToken;
  if (/^[A-Za-z\u00C0-\u024F+#@$€£_*=]/.test(mark.form)) return true;
  const before = tokens[tokens.length - 2];
  return /^[-\u2010-\u2014.]$/.test(mark.form) && mark.touches && before !== undefined && before.kind !== 'mark';
}
