/**
 * Makes data/word-classes.tsv.gz: every word skeleton seen five times in the raw news with the bits of its count and its
 * two word classes. Skip-gram vectors by fastText (Bojanowski et al., 2017; Debian package `fasttext`), then k-means.
 *
 *   npx tsx tools/train-entities/word-classes.ts [--corpora DIR] [--work DIR]
 *
 * The table is committed, so that training needs neither fastText nor this step. One thread: same table every time.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { toSkeleton } from '@/lib/arabic';
import { taggerTokens } from '@/lib/entities/tagger-tokens';
import { identityOf } from '@/lib/entities/word-form';
import { normaliseRow, randomSource, sphericalKMeans } from './kmeans';

const COARSE = 128;
const FINE = 1024;
const ROUNDS = 14;
const OUTPUT = join(import.meta.dirname, 'data/word-classes.tsv.gz');

function writeTokens(rawPath: string, textPath: string): Map<string, number> {
  const counts = new Map<string, number>();
  rmSync(textPath, { force: true });
  let buffer = '';
  for (const line of gunzipSync(readFileSync(rawPath)).toString('utf8').split('\n')) {
    if (line.startsWith('# ')) continue;
    const words = taggerTokens(line).map((t) => identityOf(toSkeleton(line.slice(t.start, t.end))).replaceAll(' ', ''));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    buffer += `${words.join(' ')}\n`;
    if (buffer.length > 1 << 22) {
      appendFileSync(textPath, buffer);
      buffer = '';
    }
  }
  appendFileSync(textPath, buffer);
  return counts;
}

function runFastText(textPath: string, vectorPath: string): void {
  const options = '-dim 64 -ws 3 -epoch 4 -minn 3 -maxn 5 -minCount 5 -thread 1 -seed 1'.split(' ');
  const run = spawnSync('fasttext', ['skipgram', '-input', textPath, '-output', vectorPath, ...options], {
    stdio: 'inherit',
  });
  if (run.error || run.status !== 0) throw new Error('fasttext failed: install the Debian package fasttext');
}

function readVectors(path: string): { words: string[]; vectors: Float32Array; width: number } {
  const lines = readFileSync(path, 'utf8').split('\n');
  const width = Number(lines[0]?.split(' ')[1]);
  const rows = lines.slice(1).filter((line) => line !== '' && !line.startsWith('</s>'));
  const vectors = new Float32Array(rows.length * width);
  const words = rows.map((line, row) => {
    const fields = line.split(' ');
    for (let d = 0; d < width; d++) vectors[row * width + d] = Number(fields[d + 1]);
    normaliseRow(vectors, row * width, width);
    return fields[0] as string;
  });
  return { words, vectors, width };
}

function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' }, work: { type: 'string' } } });
  const corpora = values.corpora ?? '../shared/corpora';
  const work = values.work ?? 'node_modules/.cache/train-entities';
  mkdirSync(work, { recursive: true });
  const counts = writeTokens(join(corpora, 'text/news-2015-2018.txt.gz'), join(work, 'raw.txt'));
  if (!existsSync(join(work, 'words.vec'))) runFastText(join(work, 'raw.txt'), join(work, 'words'));
  const { words, vectors, width } = readVectors(join(work, 'words.vec'));
  const coarse = sphericalKMeans(vectors, width, COARSE, ROUNDS, randomSource(17));
  const fine = sphericalKMeans(vectors, width, FINE, ROUNDS, randomSource(19));
  const rows = words.map((word, row) => {
    const bits = Math.min(15, 32 - Math.clz32(counts.get(word) ?? 5));
    return `${word}\t${bits}\t${(coarse[row] as number) + 1}\t${(fine[row] as number) + 1}`;
  });
  rows.sort();
  writeFileSync(OUTPUT, gzipSync(`${rows.join('\n')}\n`, { level: 9 }));
  console.log(`${rows.length} words → ${OUTPUT}`);
}

main();
