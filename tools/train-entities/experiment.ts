/**
 * Trains on the training articles and scores on the development articles, with options given as `name=value`:
 *   npx tsx tools/train-entities/experiment.ts onePass=1 first.rate=0.2 …
 */
import { Describer } from '@/lib/entities/describer';
import { PhraseTable } from '@/lib/entities/word-table';
import { readCorpora, splitArticles } from './corpora';
import { f1, formatScores, knownNames, scoreArticles } from './evaluate';
import { readWordTable } from './knowledge';
import { DEFAULTS, tagArticles, trainPasses } from './train';

const options = structuredClone(DEFAULTS);
const flags = new Map(process.argv.slice(2).map((argument) => argument.split('=') as [string, string]));
for (const [name, value] of flags) {
  const [pass, key] = name.split('.');
  if (key) Object.assign(options[pass as 'first'], { [key]: Number(value) });
  else if (name in options) Object.assign(options, { [name]: Number(value) });
}
const { train, development } = splitArticles(readCorpora('../shared/corpora'));
const describer = new Describer(readWordTable(), new PhraseTable(new Uint32Array(0), new Uint8Array(0)));
const passes = trainPasses(
  train,
  describer,
  options,
  flags.has('quiet') ? () => {} : console.log,
  flags.has('onePass'),
);
const known = knownNames(train);
for (const bias of [0, 0.2, 0.4, 0.6]) {
  (passes.second ? options.second : options.first).outsideBias = bias;
  const scores = scoreArticles(development, tagArticles(development, describer, passes, options), known);
  const short = ['all', 'news', 'general', 'newsfane', 'aqmar'].map(
    (key) => `${key} ${f1(scores.get(key)!).toFixed(2)}`,
  );
  const unseen = ['news', 'newsfane', 'aqmar'].map((key) => {
    const score = scores.get(`${key} unseen`)!;
    return ((100 * score.right) / score.gold).toFixed(1);
  });
  console.log(`bias ${bias}: ${short.join(' | ')} | unseen ${unseen.join(' ')}`);
  if (flags.has('full') && bias === 0.2) console.log(formatScores(scores));
}
