import * as v from 'valibot';
import { toSkeleton } from '@/lib/arabic';
import { Collection } from './collection';

export const WORD_STATES = ['new', 'learning', 'known', 'ignored'] as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const savedSchema = v.object({
  id: text(300),
  kind: v.picklist(['word', 'term', 'entity']),
  /** Vowelled, as the card heads it. */
  headword: text(300),
  gloss: v.fallback(text(2_000), ''),
  /** The sentence in which it was met, and the page. */
  sentence: v.fallback(text(20_000), ''),
  pageTitle: v.fallback(text(2_000), ''),
  pageUrl: v.fallback(text(4_000), ''),
  state: v.fallback(v.picklist(WORD_STATES), 'new'),
  /** Milliseconds since 1970. */
  savedAt: v.fallback(v.number(), 0),
});

/** A word, term or name that the reader keeps. */
export type Saved = v.InferOutput<typeof savedSchema>;

export const savedEntries: Collection<Saved> = new Collection('saved:', savedSchema);

/** One id for one headword, however its letters are written; homographs with other vowels are different words. */
export function savedId(headword: string): string {
  return `${toSkeleton(headword)}|${headword}`.slice(0, 300);
}

/** Keeps an entry. What was saved before under the same headword keeps its state and day; the new sentence is taken. */
export async function save(
  entry: Omit<Saved, 'id' | 'state' | 'savedAt'> & Partial<Pick<Saved, 'state'>>,
): Promise<void> {
  const id = savedId(entry.headword);
  const former = await savedEntries.get(id);
  await savedEntries.put({
    ...entry,
    id,
    state: entry.state ?? former?.state ?? 'new',
    savedAt: former?.savedAt ?? Date.now(),
  });
}
