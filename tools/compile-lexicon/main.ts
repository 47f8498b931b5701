/**
 * Compiles the lexicon asset from Buckwalter's tables and learns the weights of its ranking from raw news and a
 * little vowelled news:
 *
 *     npx tsx tools/compile-lexicon/main.ts [--tables DIR] [--corpora DIR] [--glosses FILE] [--out FILE]
 *                                           [--words N] [--fold all|0|1|none]
 *
 * Deterministic: the same inputs give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findCandidates } from '@/lib/lexicon/candidates';
import { Tables } from '@/lib/lexicon/tables';
import { TagBook } from '@/lib/lexicon/tags';
import { option } from './arguments';
import { cite } from './citations';
import { addVowelled, readCorpus } from './corpus';
import { correct } from './corrections';
import { missingStems } from './demand';
import { derive } from './derive';
import { readVowelled } from './evaluate-data';
import { learn } from './learn';
import { readTables } from './read-tables';
import { assignRoots } from './roots';
import { encode, numberTables, type Source } from './source';
import { markNouns, widen } from './widen';

const VERSION = '1';
/** How often each vowelled sentence is counted: 18,000 words against millions that are not vowelled. */
const VOWELLED_COPIES = 200;

function main(): void {
  const log = (line: string) => process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s  ${line}\n`);
  const start = performance.now();
  const corpora = option('--corpora', '../shared/corpora');
  const tables = correct(readTables(option('--tables', '../shared/lexicon/aramorph')), import.meta.dirname);
  const stems = markNouns(cite(assignRoots(tables.stems)).map(widen));
  const corpus = readCorpus(join(corpora, 'text/news-2015-2018.txt.gz'), Number(option('--words', 'Infinity')));
  log(`${corpus.tokens.length} tokens, ${corpus.types.length} types`);
  const derived = derive(stems, missingStems(corpus, knownWords(numberTables({ ...tables, stems }))));
  const source = numberTables({ ...tables, stems: [...stems, ...derived] });
  log(`${source.tables.stems.length} stems (${derived.length} derived), ${source.lemmas.length} lemmas`);
  const text = addVowelled(corpus, vowelledSentences(corpora), VOWELLED_COPIES);
  const asset = encode(source, VERSION, learn(source, text, option('--glosses', ''), log));
  const packed = gzipSync(asset, { level: 9 });
  packed[9] = 255; // operating system byte of the gzip header: unknown, so that all machines write the same
  writeFileSync(option('--out', 'public/data/lexicon.bin'), packed);
  log(`${asset.length} bytes, ${packed.length} compressed`);
}

/** The vowelled news, `--fold 0` or `1` every other sentence of it (to measure on the rest), `--fold none` nothing. */
function vowelledSentences(corpora: string): string[][] {
  const fold = option('--fold', 'all');
  if (fold === 'none') return [];
  return readVowelled(join(corpora, 'vowels/wikinews-2014.tsv'))
    .filter((_, i) => fold === 'all' || String(i % 2) === fold)
    .map((sentence) => sentence.map(({ accepted, word }) => accepted[0] ?? word));
}

/** Whether a word has an analysis by the tables as they are. */
function knownWords(source: Source): (word: string) => boolean {
  const tables = new Tables(encode(source, VERSION));
  const book = new TagBook(tables);
  return (word) => findCandidates(tables, book, word).count > 0;
}

main();
