import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Describer } from '@/lib/entities/describer';
import { hashText } from '@/lib/entities/hash';
import { PhraseTable, WordTable } from '@/lib/entities/word-table';
import type { Article } from './corpora';

const CLASSES = join(import.meta.dirname, 'data/word-classes.tsv.gz');

/** The table of words from data/word-classes.tsv.gz; usage and parts are empty. */
export function readWordTable(): WordTable {
  const rows = gunzipSync(readFileSync(CLASSES))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'));
  const byHash = new Map<number, string[]>();
  for (const row of rows) byHash.set(hashText(row[0] as string), row);
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const table = new WordTable(hashes);
  for (const [index, hash] of hashes.entries()) {
    const row = byHash.get(hash) as string[];
    table.frequency[index] = Number(row[1]);
    table.coarse[index] = Number(row[2]);
    table.fine[index] = Number(row[3]);
  }
  return table;
}

export interface Knowledge {
  words: WordTable;
  phrases: PhraseTable;
  describer: Describer;
}

/** All that the features know besides the training text itself. */
export function readKnowledge(_articles: Article[], _corpora: string): Knowledge {
  const words = readWordTable();
  const phrases = new PhraseTable(new Uint32Array(0), new Uint8Array(0));
  return { words, phrases, describer: new Describer(words, phrases) };
}
