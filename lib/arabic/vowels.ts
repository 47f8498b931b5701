import { CharClass, charClass, SHADDA } from './characters';
import { toLetters } from './normalise';

// FATHATAN … KASRA, SUKUN, before or after a SHADDA: canonical order puts the vowel first, keyboards the shadda.
const CASE_ENDING = /[\u064B-\u0650\u0652]*(\u0651?)[\u064B-\u0650\u0652]*$/;

/** True when a text carries at least one mark on its letters. */
export function hasHarakat(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (charClass(text.charCodeAt(at)) === CharClass.Mark) return true;
  }
  return false;
}

/** The text without harakat, tatweel and invisible characters. */
export function stripHarakat(text: string): string {
  return toLetters(text);
}

/** A vowelled word without the vowel of its case or mood; a final shadda stays, and so does the tanwin of an alef. */
export function dropCaseEnding(vowelled: string): string {
  const bare = vowelled.replace(CASE_ENDING, '$1');
  return bare.length > 1 ? bare : vowelled;
}

/**
 * True when the marks that a reader wrote on `written` do not contradict the vowelling `full` of the same letters:
 * a mark that is written must be there, one that is not written may be anything. A written shadda must be there.
 */
export function agreesWithHarakat(written: string, full: string): boolean {
  let at = 0;
  for (let i = 0; i < written.length; ) {
    const letter = written.charAt(i++);
    let marks = '';
    while (i < written.length && charClass(written.charCodeAt(i)) === CharClass.Mark) marks += written.charAt(i++);
    if (at >= full.length || full.charAt(at++) !== letter) return false;
    let given = '';
    while (at < full.length && charClass(full.charCodeAt(at)) === CharClass.Mark) given += full.charAt(at++);
    const atEnd = i >= written.length;
    for (const mark of marks) {
      if (given.includes(mark)) continue;
      // The vowel of case or mood is left open in the lexicon: any written one agrees.
      if (!(atEnd && mark.charCodeAt(0) !== SHADDA)) return false;
    }
  }
  return at === full.length;
}
