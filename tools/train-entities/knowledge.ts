import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FORMAT_VERSION } from '@/lib/entities/asset-format';
import { Describer } from '@/lib/entities/describer';
import { hashText } from '@/lib/entities/hash';
import { loadEntityModel } from '@/lib/entities/model';
import { PhraseTable, WordTable } from '@/lib/entities/word-table';
import type { Article } from './corpora';
import { addGazetteerPhrases, gazetteerParts } from './gazetteer-lists';
import { makeRawLists, type RawLists } from './raw-lists';
import { DEFAULTS, type Log, trainPasses } from './train';
import { assetBytes } from './write-asset';

const CLASSES = join(import.meta.dirname, 'data/word-classes.tsv.gz');

interface WordFacts {
  frequency: number;
  coarse: number;
  fine: number;
}

function readWordClasses(): Map<number, WordFacts> {
  const facts = new Map<number, WordFacts>();
  for (const row of gunzipSync(readFileSync(CLASSES)).toString('utf8').trimEnd().split('\n')) {
    const [word, frequency, coarse, fine] = row.split('\t');
    facts.set(hashText(word as string), { frequency: Number(frequency), coarse: Number(coarse), fine: Number(fine) });
  }
  return facts;
}

function buildWords(
  facts: Map<number, WordFacts>,
  usage: ReadonlyMap<number, number>,
  parts: ReadonlyMap<number, number>,
): WordTable {
  const hashes = Uint32Array.from(new Set([...facts.keys(), ...usage.keys(), ...parts.keys()])).sort();
  const table = new WordTable(hashes);
  for (const [index, hash] of hashes.entries()) {
    const known = facts.get(hash);
    if (known) {
      table.frequency[index] = known.frequency;
      table.coarse[index] = known.coarse;
      table.fine[index] = known.fine;
    }
    table.usage[index] = usage.get(hash) ?? 0;
    table.parts[index] = parts.get(hash) ?? 0;
  }
  return table;
}

function buildPhrases(codes: ReadonlyMap<number, number>): PhraseTable {
  const hashes = Uint32Array.from(codes.keys()).sort();
  return new PhraseTable(
    hashes,
    Uint8Array.from(hashes, (hash) => codes.get(hash) ?? 0),
  );
}

/** All that the features know besides the training text itself. */
export interface Knowledge {
  words: WordTable;
  phrases: PhraseTable;
  describer: Describer;
}

/** Word classes from data/word-classes.tsv.gz, and lists from raw news where there are any. */
export function buildKnowledge(lists: RawLists): Knowledge {
  const words = buildWords(readWordClasses(), lists.usage, gazetteerParts());
  const codes = new Map(lists.phrases);
  addGazetteerPhrases(codes, words);
  const phrases = buildPhrases(codes);
  return { words, phrases, describer: new Describer(words, phrases) };
}

export const NO_LISTS: RawLists = { usage: new Map(), phrases: new Map() };

/**
 * Tags the raw news with a one-pass model of the articles, and builds the knowledge with the lists that this gives.
 * `annotated` names the articles with gold labels, which are not tagged.
 */
export function learnLists(articles: Article[], annotated: ReadonlySet<string>, corpora: string, log: Log): RawLists {
  const knowledge = buildKnowledge(NO_LISTS);
  const passes = trainPasses(articles, knowledge.describer, DEFAULTS, log);
  const model = loadEntityModel(assetBytes(passes, knowledge.words, knowledge.phrases, TRIAL_FACTS));
  const lists = makeRawLists(model, corpora, annotated);
  log(`lists from raw news: ${lists.usage.size} words, ${lists.phrases.size} prefixes of names`);
  return lists;
}

const TRIAL_FACTS = {
  version: FORMAT_VERSION,
  date: '',
  data: [],
  licence: '',
  scores: {},
  outsideBias: [DEFAULTS.first.outsideBias, DEFAULTS.second.outsideBias] as [number, number],
};
