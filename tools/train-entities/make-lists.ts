/**
 * Makes data/raw-lists.bin.gz: how words and names are used in the raw news, as tagged by a two-pass model of the training
 * articles (development articles are not learnt from, annotated ones not tagged).
 *
 *   npx tsx tools/train-entities/make-lists.ts [--corpora DIR]
 *
 * The lists are committed, so that training does without this step.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpora, splitArticles } from './corpora';
import { learnLists } from './knowledge';
import { LISTS, packLists } from './raw-lists';

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
const corpora = values.corpora ?? '../shared/corpora';
const articles = readCorpora(corpora);
const annotated = new Set(articles.map(({ name }) => name));
const lists = learnLists(splitArticles(articles).train, annotated, corpora, console.log);
writeFileSync(LISTS, packLists(lists));
console.log(`${lists.usage.size} words, ${lists.phrases.size} prefixes of names → ${LISTS}`);
