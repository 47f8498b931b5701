/**
 * Trains the entity model and writes public/data/entities.bin:
 *
 *   npx tsx tools/train-entities/main.ts [--corpora ../shared/corpora] [--date YYYY-MM-DD] [--output FILE]
 *
 * First on the training articles alone, for the scores in the header; then on everything. Deterministic: the same
 * corpora and date give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMAT_VERSION } from '@/lib/entities/asset-format';
import { loadEntityModel } from '@/lib/entities/model';
import { type Article, readCorpora, splitArticles } from './corpora';
import { f1, formatScores, knownNames } from './evaluate';
import { evaluateAsset } from './evaluate-asset';
import { readKnowledge } from './knowledge';
import { DEFAULTS, trainPasses } from './train';
import { assetBytes, compress, type HeaderFacts } from './write-asset';

const SOURCES = [
  { name: 'News of 2015–2018, own annotation (weights only)', licence: 'annotation ours' },
  { name: 'XQuAD and Wikinews, own annotation', licence: 'CC BY-SA 4.0, CC BY 2.5' },
  { name: 'NewsFANE Gold (Alotaibi & Lee 2014)', licence: 'CC BY-SA 3.0' },
  { name: 'AQMAR (Mohit et al. 2012)', licence: 'CC BY-SA 3.0' },
];

function train(articles: Article[], corpora: string, facts: Omit<HeaderFacts, 'outsideBias' | 'version'>): Uint8Array {
  const knowledge = readKnowledge(articles, corpora);
  const passes = trainPasses(articles, knowledge.describer, DEFAULTS, console.log);
  return assetBytes(passes, knowledge.words, knowledge.phrases, {
    ...facts,
    version: FORMAT_VERSION,
    outsideBias: [DEFAULTS.first.outsideBias, DEFAULTS.second.outsideBias],
  });
}

function main(): void {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, date: { type: 'string' }, output: { type: 'string' } },
  });
  const corpora = values.corpora ?? '../shared/corpora';
  const output = values.output ?? join(import.meta.dirname, '../../public/data/entities.bin');
  const facts = { date: values.date ?? '2026-11-23', data: SOURCES, licence: 'CC BY-SA 4.0', scores: {} };
  const articles = readCorpora(corpora);
  const split = splitArticles(articles);
  const trial = train(split.train, corpora, facts);
  const scores = evaluateAsset(split.development, loadEntityModel(trial), knownNames(split.train));
  console.log(formatScores(scores));
  const rounded = Object.fromEntries([...scores].map(([key, score]) => [key, Math.round(f1(score) * 10) / 10]));
  const kept = Object.fromEntries(Object.entries(rounded).filter(([key]) => !key.endsWith('unseen')));
  const zipped = compress(train(articles, corpora, { ...facts, scores: kept }));
  writeFileSync(output, zipped);
  console.log(`${output}: ${zipped.length} bytes`);
}

main();
