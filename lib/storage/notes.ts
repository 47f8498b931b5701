import * as v from 'valibot';
import { Collection } from './collection';

/** Characters that a note may have. */
export const NOTE_LIMIT = 10_000;

const noteSchema = v.object({
  /** Id of the term, or key of another thing noted. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  text: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
});

/** What the reader wrote about a term. */
export type Note = v.InferOutput<typeof noteSchema>;

export const notes: Collection<Note> = new Collection('note:', noteSchema);

/** The note on something, '' when there is none. */
export async function readNote(id: string): Promise<string> {
  return (await notes.get(id))?.text ?? '';
}

/** Keeps a note; an empty one is removed. @throws when the browser refuses to store */
export async function writeNote(id: string, text: string): Promise<void> {
  if (text.trim() === '') await notes.remove(id);
  else await notes.put({ id, text: text.slice(0, NOTE_LIMIT) });
}
