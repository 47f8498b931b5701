import type { Term } from '@/lib/glossary';
import type { Collection } from './collection';
import { type Note, notes } from './notes';
import { readerTerms } from './reader-terms';
import { type Saved, savedEntries, savedId } from './saved';

/** Version of the file format: JSON Lines, a header and then an entry a line. */
const VERSION = 1;
/** Most characters and entries that are read from one file. */
export const IMPORT_LIMIT = 20_000_000;
const ENTRY_LIMIT = 50_000;

export type ImportProblem = 'json' | 'shape' | 'field' | 'version' | 'limit';

/** A line, counted from 1, that was left out; `field` names what is wrong in an entry. */
export interface LineProblem {
  line: number;
  problem: ImportProblem;
  field: string;
}

export interface Contents {
  saved: Saved[];
  terms: Term[];
  notes: Note[];
}

export interface ImportResult {
  added: number;
  updated: number;
  same: number;
  problems: LineProblem[];
}

/** Everything that the reader keeps, as text. Entries are sorted, so equal contents give equal files. */
export async function exportAll(): Promise<string> {
  const contents = {
    saved: (await savedEntries.all()).entries,
    terms: (await readerTerms.all()).entries,
    notes: (await notes.all()).entries,
  };
  return writeLines(contents);
}

/** Contents as lines: a header, then `{"saved": …}`, `{"term": …}` or `{"note": …}` each. */
export function writeLines(contents: Contents): string {
  const byId = <Entry extends { id: string }>(entries: Entry[]) =>
    [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const lines = [
    { siraj: VERSION },
    ...byId(contents.saved).map((saved) => ({ saved })),
    ...byId(contents.terms).map((term) => ({ term })),
    ...byId(contents.notes).map((note) => ({ note })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads exported lines. What cannot be read is named by line; the rest is read all the same. Never throws. */
export function readLines(text: string): { contents: Contents; problems: LineProblem[] } {
  const contents: Contents = { saved: [], terms: [], notes: [] };
  const problems: LineProblem[] = [];
  let entries = 0;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/); // a BYTE ORDER MARK that editors add
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (++entries > ENTRY_LIMIT) {
      problems.push({ line: at + 1, problem: 'limit', field: '' });
      break;
    }
    const problem = readLine(line, contents);
    if (problem) problems.push({ line: at + 1, ...problem });
    if (problem?.problem === 'version') break;
  }
  return { contents, problems };
}

function readLine(line: string, contents: Contents): Omit<LineProblem, 'line'> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'json', field: '' };
  }
  if (typeof value !== 'object' || value === null) return { problem: 'shape', field: '' };
  if ('siraj' in value) return Number(value.siraj) > VERSION ? { problem: 'version', field: '' } : undefined;
  if ('saved' in value) return take(savedEntries, value.saved, contents.saved);
  if ('term' in value) return take(readerTerms, value.term, contents.terms);
  if ('note' in value) return take(notes, value.note, contents.notes);
  return { problem: 'shape', field: '' };
}

function take<Entry extends { id: string }>(
  collection: Collection<Entry>,
  value: unknown,
  into: Entry[],
): Omit<LineProblem, 'line'> | undefined {
  const parsed = collection.parse(value);
  if ('field' in parsed) return { problem: 'field', field: parsed.field };
  into.push(parsed.entry);
  return undefined;
}

/**
 * Reads exported lines into the storage: new entries are added, others take what the file says, and nothing is doubled,
 * for entries are told apart by headword or id. @throws when the browser refuses to store
 */
export async function importAll(text: string): Promise<ImportResult> {
  const { contents, problems } = readLines(text);
  const saved = contents.saved.map((entry) => ({ ...entry, id: savedId(entry.headword) }));
  const counts = { added: 0, updated: 0, same: 0 };
  await merge(savedEntries, saved, counts);
  await merge(readerTerms, contents.terms, counts);
  await merge(notes, contents.notes, counts);
  return { ...counts, problems };
}

async function merge<Entry extends { id: string }>(
  collection: Collection<Entry>,
  entries: readonly Entry[],
  counts: { added: number; updated: number; same: number },
): Promise<void> {
  const present = new Map((await collection.all()).entries.map((entry) => [entry.id, JSON.stringify(entry)]));
  const incoming = new Map(entries.map((entry) => [entry.id, entry]));
  const changed = [...incoming.values()].filter((entry) => {
    const former = present.get(entry.id);
    if (former === undefined) counts.added++;
    else if (former === JSON.stringify(entry)) counts.same++;
    else counts.updated++;
    return former !== JSON.stringify(entry);
  });
  if (changed.length > 0) await collection.putAll(changed);
}
