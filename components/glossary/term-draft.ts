import { DOMAINS, type Domain, type Term } from '@/lib/glossary';

/** A term as it stands in the form. */
export interface TermDraft {
  headword: string;
  /** Other forms, with commas between. */
  variants: string;
  english: string;
  arabicMeaning: string;
  englishMeaning: string;
  domain: Domain;
}

export type DraftField = 'headword' | 'variants' | 'english' | 'arabicMeaning' | 'englishMeaning';
export type DraftError = 'missing' | 'notArabic' | 'tooLong' | 'tooMany' | 'noMeaning';
export type DraftErrors = Partial<Record<DraftField, DraftError>>;

/** Most characters of a headword, form or equivalent; of a meaning; and most forms. */
export const DRAFT_LIMITS = { line: 300, meaning: 2_000, variants: 50 } as const;

export const EMPTY_DRAFT: TermDraft = {
  headword: '',
  variants: '',
  english: '',
  arabicMeaning: '',
  englishMeaning: '',
  domain: DOMAINS[0],
};

/** A term put into the form, to be told in the reader's own words. */
export function draftOf(term: Term): TermDraft {
  return {
    headword: term.headword,
    variants: term.variants.join('، '),
    english: term.english,
    arabicMeaning: term.definition.ar,
    englishMeaning: term.definition.en,
    domain: term.domain,
  };
}

/** What is wrong with a draft, by field; empty when nothing is. */
export function errorsOf(draft: TermDraft): DraftErrors {
  const errors: DraftErrors = {};
  const headword = draft.headword.trim();
  if (headword === '') errors.headword = 'missing';
  else if (!isArabic(headword)) errors.headword = 'notArabic';
  else if (headword.length > DRAFT_LIMITS.line) errors.headword = 'tooLong';
  const variants = variantsOf(draft);
  if (variants.length > DRAFT_LIMITS.variants) errors.variants = 'tooMany';
  else if (!variants.every(isArabic)) errors.variants = 'notArabic';
  else if (variants.some((variant) => variant.length > DRAFT_LIMITS.line)) errors.variants = 'tooLong';
  if (draft.english.trim().length > DRAFT_LIMITS.line) errors.english = 'tooLong';
  if (draft.arabicMeaning.length > DRAFT_LIMITS.meaning) errors.arabicMeaning = 'tooLong';
  if (draft.englishMeaning.length > DRAFT_LIMITS.meaning) errors.englishMeaning = 'tooLong';
  if (`${draft.english}${draft.arabicMeaning}${draft.englishMeaning}`.trim() === '') errors.english = 'noMeaning';
  return errors;
}

/** The term of a draft without errors. `id` tells it from all others. */
export function termOf(draft: TermDraft, id: string): Term {
  return {
    id,
    headword: squeeze(draft.headword),
    variants: variantsOf(draft),
    english: squeeze(draft.english),
    domain: draft.domain,
    level: 'B1',
    definition: { ar: draft.arabicMeaning.trim(), en: draft.englishMeaning.trim() },
    related: [],
  };
}

function variantsOf(draft: TermDraft): string[] {
  const forms = draft.variants.split(/[،,؛;\n]/).map(squeeze);
  return [...new Set(forms.filter((form) => form !== ''))];
}

function squeeze(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Two Arabic letters at least, and none of another alphabet. */
function isArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && letters.every((letter) => /\p{Script=Arabic}|\u0640/u.test(letter)); // ARABIC TATWEEL
}
