import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detectLanguage, normalise, type Paragraph, splitSentences, tokenise } from '@/lib/arabic';
import { analyseWords, type Engine } from '@/lib/engine';
import { loadEntityModel, loadGazetteer } from '@/lib/entities';
import { loadGlossary } from '@/lib/glossary';
import { loadLexicon } from '@/lib/lexicon';
import { findRepeats } from '@/lib/repeats';
import { loadEngine } from '../analyze/engine';
import { median, printTable } from './table';

const DATA = resolve(import.meta.dirname, '../../public/data');
const PAGES = resolve(import.meta.dirname, '../../test/fixtures/pages');
const ROUNDS = 5;

/** Texts of our own pages, as the pages' expected paragraphs give them. */
function ownParagraphs(): string[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.expected.json'))
    .flatMap((name) => {
      const { paragraphs } = JSON.parse(readFileSync(join(PAGES, name), 'utf8')) as { paragraphs: { text: string }[] };
      return paragraphs.map(({ text }) => text);
    })
    .filter((text) => detectLanguage([text]).code === 'ar' && text.length > 60);
}

/** At least so many words of text: our own paragraphs, again and again, each time with another number at its end. */
function textOf(words: number): { paragraphs: Paragraph[]; words: number } {
  const own = ownParagraphs();
  const paragraphs: Paragraph[] = [];
  let count = 0;
  for (let id = 0; count < words; id++) {
    const text = `${own[id % own.length]} ${id}`;
    paragraphs.push({ id, text });
    count += tokenise(text).filter((token) => token.kind === 'word').length;
  }
  return { paragraphs, words: count };
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function stages(engine: Engine): [string, (paragraphs: Paragraph[]) => unknown][] {
  return [
    ['language', (paragraphs) => detectLanguage(paragraphs.map(({ text }) => text))],
    ['normalise with offset map', (paragraphs) => paragraphs.map(({ text }) => normalise(text, 'skeleton'))],
    ['tokenise', (paragraphs) => paragraphs.map(({ text }) => tokenise(text))],
    ['sentences', (paragraphs) => paragraphs.map(({ text }) => splitSentences(text))],
    ['repeats', (paragraphs) => findRepeats(paragraphs)],
    ['entities and dates', (paragraphs) => engine.entities(paragraphs)],
    ['terms', (paragraphs) => engine.terms(paragraphs)],
    ['words in context', (paragraphs) => paragraphs.map((paragraph) => analyseWords(engine, paragraph))],
  ];
}

function heapMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function benchLoading(): void {
  const rows = (
    [
      ['lexicon', loadLexicon],
      ['entities', loadEntityModel],
      ['gazetteer', loadGazetteer],
      ['glossary', loadGlossary],
    ] as const
  ).map(([name, load]) => {
    const file = join(DATA, `${name}.bin`);
    const zipped = readFileSync(file);
    const before = heapMb();
    const unzip = median(Array.from({ length: ROUNDS }, () => time(() => gunzipSync(zipped))));
    const bytes = new Uint8Array(gunzipSync(zipped));
    const loading = median(Array.from({ length: ROUNDS }, () => time(() => load(bytes))));
    const kept = load(bytes);
    const held = heapMb() - before;
    return kept && [name, statSync(file).size / 2 ** 20, unzip, loading, held];
  });
  printTable('Loading (Node; medians of 5)', ['asset', 'MB zipped', 'unzip ms', 'load ms', 'MB held'], rows);
}

/** Cost of each stage for texts of 1,000 to 100,000 words: ms for 1,000 words, and words a second at the largest. */
export function benchEngine(): void {
  benchLoading();
  const engine = loadEngine();
  const sizes = [1_000, 10_000, 100_000].map(textOf);
  for (const [, run] of stages(engine)) run(sizes[1]?.paragraphs ?? []);
  const rows = stages(engine).map(([name, run]) => {
    const costs = sizes.map(({ paragraphs, words }) => {
      const rounds = words > 50_000 ? 1 : ROUNDS;
      return (median(Array.from({ length: rounds }, () => time(() => run(paragraphs)))) / words) * 1000;
    });
    return [name, ...costs, Math.round(1_000_000 / (costs[2] ?? Number.NaN))];
  });
  printTable(
    'Engine: ms for 1,000 words, by length of the text',
    ['stage', ...sizes.map(({ words }) => `${words.toLocaleString('en')} words`), 'words/s'],
    rows,
  );
}
