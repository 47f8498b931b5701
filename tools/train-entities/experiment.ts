/**
 * Trains on the training articles and scores on the development articles, with options given as `name=value`:
 *   npx tsx tools/train-entities/experiment.ts onePass=1 first.rate=0.2 …
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readCorpora, splitArticles } from './corpora';
import { describeErrors } from './errors';
import { f1, formatScores, knownNames, type Score, scoreArticles } from './evaluate';
import { buildKnowledge, NO_LISTS } from './knowledge';
import { LISTS, unpackLists } from './raw-lists';
import { DEFAULTS, tagArticles, trainPasses } from './train';

const options = structuredClone(DEFAULTS);
const flags = new Map(process.argv.slice(2).map((argument) => argument.split('=') as [string, string]));
for (const [name, value] of flags) {
  const [pass, key] = name.split('.');
  if (key) Object.assign(options[pass as 'first'], { [key]: Number(value) });
  else if (name in options) Object.assign(options, { [name]: Number(value) });
}
const corpora = flags.get('corpora') ?? '../shared/corpora';
const articles = readCorpora(corpora);
const { train, development } = splitArticles(articles);
const log = flags.has('quiet') ? () => {} : console.log;

const lists = flags.get('lists') === 'none' ? NO_LISTS : unpackLists(readFileSync(LISTS));
const { describer } = buildKnowledge(lists);
const passes = trainPasses(train, describer, options, log, flags.has('onePass'));
const known = knownNames(train);
for (const bias of [0, 0.2, 0.4, 0.6]) {
  (passes.second ? options.second : options.first).outsideBias = bias;
  const labels = tagArticles(development, describer, passes, options);
  const scores = scoreArticles(development, labels, known);
  if (flags.has('errors') && bias === 0.4)
    writeFileSync(flags.get('errors') as string, describeErrors(development, labels));
  const short = ['all', 'news', 'general', 'newsfane', 'aqmar', 'own'].map(
    (key) => `${key} ${f1(scores.get(key) as Score).toFixed(2)}`,
  );
  const unseen = ['news', 'newsfane', 'aqmar', 'own'].map((key) => {
    const score = scores.get(`${key} unseen`) as Score;
    return ((100 * score.right) / score.gold).toFixed(1);
  });
  console.log(`bias ${bias}: ${short.join(' | ')} | unseen ${unseen.join(' ')}`);
  if (flags.has('full') && bias === 0.2) console.log(formatScores(scores));
}
