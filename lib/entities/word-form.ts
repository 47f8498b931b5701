/** Shapes of tokens, where Arabic has no capital letters to tell names by. */
export enum Shape {
  Arabic = 1,
  Latin = 2,
  Number = 3,
  Mixed = 4,
  Punctuation = 5,
}

/** Stands before and behind a line: START OF TEXT, which no token of a page looks like. */
export const BOUNDARY = '\u0002';

/** Punctuation that matters to the tagger, one letter each: full stop, comma, colon, quote, bracket, dash, other. */
function punctuationClass(skeleton: string): string {
  if (skeleton === BOUNDARY) return BOUNDARY;
  let classes = '';
  if (/[.!؟?…]/.test(skeleton)) classes += '.';
  if (/[،,؛;]/.test(skeleton)) classes += ',';
  if (/:/.test(skeleton)) classes += ':';
  if (/["«»“”„‟'‘’]/.test(skeleton)) classes += '"';
  if (/[([{]/.test(skeleton)) classes += '(';
  if (/[)\]}]/.test(skeleton)) classes += ')';
  if (/[-–—_]/.test(skeleton)) classes += '-';
  if (/[#@]/.test(skeleton)) classes += '#';
  return classes === '' ? '*' : classes;
}

/** Shape of a token by the letters and digits of its skeleton. */
export function shapeOf(skeleton: string): Shape {
  let arabic = false;
  let latin = false;
  let digit = false;
  for (let at = 0; at < skeleton.length; at++) {
    const unit = skeleton.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) digit = true;
    else if (unit >= 0x0620 && unit <= 0x08ff) arabic = true;
    else if (/\p{L}/u.test(skeleton.charAt(at))) latin = true;
  }
  if (arabic) return digit || latin ? Shape.Mixed : arabicPunctuation(skeleton) ? Shape.Punctuation : Shape.Arabic;
  if (latin) return digit ? Shape.Mixed : Shape.Latin;
  return digit ? Shape.Number : Shape.Punctuation;
}

function arabicPunctuation(skeleton: string): boolean {
  return !/[\p{L}\p{N}]/u.test(skeleton);
}

/** What stands for a token where features name it: digits become 0 (five at most), punctuation its class. */
export function identityOf(skeleton: string): string {
  switch (shapeOf(skeleton)) {
    case Shape.Arabic:
      return skeleton;
    case Shape.Punctuation:
      return punctuationClass(skeleton);
    case Shape.Latin:
      return skeleton.toLowerCase();
    default:
      return skeleton.toLowerCase().replace(/[0-9]/g, '0').slice(0, 12);
  }
}
