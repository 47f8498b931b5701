import * as v from 'valibot';
import { toLetters } from '@/lib/arabic';
import { DOMAINS, LEVELS, type Term } from '@/lib/glossary';
import { Collection } from './collection';

/** Ids of the reader's own terms begin so. */
export const OWN_PREFIX = 'own:';

const line = v.pipe(v.string(), v.trim(), v.maxLength(300));

const termSchema: v.GenericSchema<unknown, Term> = v.object({
  id: v.pipe(v.string(), v.startsWith(OWN_PREFIX), v.maxLength(300)),
  headword: v.pipe(line, v.minLength(2)),
  variants: v.pipe(v.array(line), v.maxLength(50)),
  english: line,
  domain: v.picklist(DOMAINS),
  level: v.picklist(LEVELS),
  definition: v.object({
    ar: v.pipe(v.string(), v.maxLength(2_000)),
    en: v.pipe(v.string(), v.maxLength(2_000)),
  }),
  related: v.pipe(v.array(line), v.maxLength(50)),
});

export const readerTerms: Collection<Term> = new Collection('term:', termSchema);

/** The id of the reader's term of a headword: one term a headword, however it is vowelled. */
export function readerTermId(headword: string): string {
  return `${OWN_PREFIX}${toLetters(headword).trim().replace(/\s+/g, ' ')}`.slice(0, 300);
}

/** The reader's own terms that can be read; damaged ones are left out. */
export async function readReaderTerms(): Promise<Term[]> {
  return (await readerTerms.all()).entries;
}
