import { stripHarakat } from '@/lib/arabic';
import type { Term, TermMatcher } from '@/lib/glossary';

export interface FormCheck {
  /** Forms looked for: each headword and variant in each frame. */
  forms: number;
  /** What was not found, or as another term: one line each. */
  missed: string[];
}

const FRAMES: readonly [before: string, after: string][] = [
  ['', ''],
  ['تحدثنا عن ', ' في المدينة.'],
  ['و', ' أيضا'],
  ['مررنا ب', '.'],
];

/** Looks for every form of every term in plain sentences, with and without proclitics. */
export function checkForms(terms: readonly Term[], matcher: TermMatcher): FormCheck {
  const missed: string[] = [];
  let forms = 0;
  for (const term of terms) {
    for (const form of [stripHarakat(term.headword), ...term.variants]) {
      for (const [before, after] of FRAMES) {
        forms++;
        const text = before + form + after;
        const found = matcher
          .match([{ id: 0, text }])
          .filter(({ start, end }) => start <= before.length && end >= before.length + form.length);
        if (!found.some(({ termId }) => termId === term.id)) {
          missed.push(`${term.id}: «${text}» ${found[0] ? `is found as ${found[0].termId}` : 'is not found'}`);
        }
      }
    }
  }
  return { forms, missed };
}
