import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Term } from '@/lib/glossary';

export const TERMS_FOLDER = fileURLToPath(new URL('./terms', import.meta.url));

/** A term file: what it holds, not yet checked. */
export interface TermFile {
  name: string;
  entries: unknown[];
}

/** Reads all term files of a folder, by name. @throws Error naming the file that is no JSON array. */
export function readTermFiles(folder = TERMS_FOLDER): TermFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: basename(name, '.json'), entries: readEntries(join(folder, name)) }));
}

function readEntries(path: string): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${basename(path)}: ${(error as Error).message}`);
  }
  if (!Array.isArray(content)) throw new Error(`${basename(path)}: must be an array of terms`);
  return content;
}

/** The terms of files that the linter has passed. */
export function termsOf(files: readonly TermFile[]): Term[] {
  return files.flatMap(({ entries }) => entries as Term[]);
}
