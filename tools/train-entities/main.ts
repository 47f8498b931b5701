/**
 * Trains the entity model and writes public/data/entities.bin:
 *
 *   npx tsx tools/train-entities/main.ts [--corpora ../shared/corpora | --own] [--date YYYY-MM-DD] [--output FILE]
 *
 * First on the training articles alone, for the scores in the header; then on everything but the development articles of
 * our own, which test the asset in CI. `--own` trains on our own articles alone, for whoever has no other corpora.
 * Deterministic: the same corpora, build inputs (data/, gazetteer sources) and date give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMAT_VERSION } from '@/lib/entities/asset-format';
import { loadEntityModel } from '@/lib/entities/model';
import { compress } from './compress';
import { type Article, readCorpora, readOwnCorpus, splitArticles } from './corpora';
import { f1, formatScores, knownNames } from './evaluate';
import { evaluateAsset } from './evaluate-asset';
import { buildKnowledge } from './knowledge';
import { LISTS, type RawLists, unpackLists } from './raw-lists';
import { formatReliability, measureReliability } from './reliability';
import { DEFAULTS, trainPasses } from './train';
import { assetBytes, type HeaderFacts } from './write-asset';

const SOURCES = [
  { name: 'News of 2015–2018, own annotation (weights only)', licence: 'annotation ours' },
  { name: 'XQuAD and Wikinews, own annotation', licence: 'CC BY-SA 4.0, CC BY 2.5' },
  { name: 'NewsFANE Gold (Alotaibi & Lee 2014)', licence: 'CC BY-SA 3.0' },
  { name: 'AQMAR (Mohit et al. 2012)', licence: 'CC BY-SA 3.0' },
  { name: 'Own articles about 2019–2026 (tools/train-entities/data/own)', licence: 'MIT' },
  { name: 'Raw news of 2015–2018: counts, word classes, lists', licence: 'facts only' },
  { name: 'Gazetteer sources (tools/compile-gazetteer/sources)', licence: 'MIT, CC BY 4.0 (GeoNames)' },
];

function train(articles: Article[], lists: RawLists, facts: Omit<HeaderFacts, 'outsideBias' | 'version'>): Uint8Array {
  const { words, phrases, describer } = buildKnowledge(lists);
  const passes = trainPasses(articles, describer, DEFAULTS, console.log);
  return assetBytes(passes, words, phrases, {
    ...facts,
    version: FORMAT_VERSION,
    outsideBias: [DEFAULTS.first.outsideBias, DEFAULTS.second.outsideBias],
  });
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      date: { type: 'string' },
      output: { type: 'string' },
      own: { type: 'boolean' },
    },
  });
  const corpora = values.corpora ?? '../shared/corpora';
  const output = values.output ?? join(import.meta.dirname, '../../public/data/entities.bin');
  const facts = { date: values.date ?? '2026-11-23', data: SOURCES, licence: 'CC BY-SA 4.0', scores: {} };
  const articles = values.own ? readOwnCorpus() : readCorpora(corpora);
  const split = splitArticles(articles);
  const lists = unpackLists(readFileSync(LISTS));
  const trial = train(split.train, lists, facts);
  const scores = evaluateAsset(split.development, loadEntityModel(trial), knownNames(split.train));
  console.log(formatScores(scores));
  console.log(formatReliability(measureReliability(split.development, loadEntityModel(trial))));
  const rounded = Object.fromEntries([...scores].map(([key, score]) => [key, Math.round(f1(score) * 10) / 10]));
  const kept = Object.fromEntries(Object.entries(rounded).filter(([key]) => !key.endsWith('unseen')));
  const zipped = compress(
    train([...split.train, ...split.development.filter(({ corpus }) => corpus !== 'own')], lists, {
      ...facts,
      scores: kept,
    }),
  );
  writeFileSync(output, zipped);
  console.log(`${output}: ${zipped.length} bytes`);
}

main();
