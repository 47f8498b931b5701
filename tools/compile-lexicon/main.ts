/**
 * Compiles the lexicon asset from Buckwalter's tables and learns the weights of its ranking from raw news:
 *
 *     npx tsx tools/compile-lexicon/main.ts [--tables DIR] [--corpora DIR] [--glosses FILE] [--out FILE] [--words N]
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
import { readCorpus } from './corpus';
import { correct } from './corrections';
import { missingStems } from './demand';
import { derive } from './derive';
import { Learner } from './learn';
import { readTables } from './read-tables';
import { assignRoots } from './roots';
import { encode, numberTables, type Source } from './source';
import { markNouns, widen } from './widen';

const VERSION = '1';

function main(): void {
  const log = (line: string) => process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s  ${line}\n`);
  const start = performance.now();
  const tables = correct(readTables(option('--tables', '../shared/lexicon/aramorph')), import.meta.dirname);
  const stems = markNouns(cite(assignRoots(tables.stems)).map(widen));
  const words = Number(option('--words', 'Infinity'));
  const corpus = readCorpus(join(option('--corpora', '../shared/corpora'), 'text/news-2015-2018.txt.gz'), words);
  log(`${corpus.tokens.length} tokens, ${corpus.types.length} types`);
  const derived = derive(stems, missingStems(corpus, knownWords(numberTables({ ...tables, stems }))));
  const source = numberTables({ ...tables, stems: [...stems, ...derived] });
  log(`${source.tables.stems.length} stems (${derived.length} derived), ${source.lemmas.length} lemmas`);
  const learnt = new Learner(source, corpus, option('--glosses', '')).learn(log);
  const asset = encode(source, VERSION, learnt);
  const packed = gzipSync(asset, { level: 9 });
  packed[9] = 255; // operating system byte of the gzip header: unknown, so that all machines write the same
  writeFileSync(option('--out', 'public/data/lexicon.bin'), packed);
  log(`${asset.length} bytes, ${packed.length} compressed`);
}

/** Whether a word has an analysis by the tables as they are. */
function knownWords(source: Source): (word: string) => boolean {
  const tables = new Tables(encode(source, VERSION));
  const book = new TagBook(tables);
  return (word) => findCandidates(tables, book, word).count > 0;
}

main();
