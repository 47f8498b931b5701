import type { Describer } from '@/lib/entities/describer';
import type { Article } from './corpora';
import { CrfTrainer, type FirstPass, type TrainingOptions, tagLines, type Weights } from './crf-trainer';
import { buildDataset, countFeatures, type Dataset, FeatureIndex } from './dataset';
import { eachDocumentToken, withDocumentFeatures } from './second-pass';

export interface PassOptions extends TrainingOptions {
  /** Features seen less often are left out. */
  minimum: number;
  /** Taken off the score of O when decoding. */
  outsideBias: number;
}

export interface Options {
  first: PassOptions;
  second: PassOptions;
  /** Epochs of the models that tag the training text for the second pass. */
  foldEpochs: number;
}

/** Values found on the development articles; see EXPERIMENTS.md. */
export const DEFAULTS: Options = {
  first: { epochs: 12, rate: 0.05, decay: 0, lexicalDropout: 0.2, averaged: 6, seed: 5, minimum: 2, outsideBias: 0.3 },
  second: { epochs: 10, rate: 0.05, decay: 0, lexicalDropout: 0.2, averaged: 5, seed: 7, minimum: 2, outsideBias: 0.2 },
  foldEpochs: 8,
};

const FOLDS = 4;

/** Both passes trained: the second pass's weights cover the first's features and then the document features. */
export interface TrainedPasses {
  index: FeatureIndex;
  documentIndex: FeatureIndex;
  first: Weights;
  second: Weights | undefined;
}

export type Log = (message: string) => void;

function lineNumbers(data: Dataset): number[] {
  return Array.from({ length: data.lineStarts.length - 1 }, (_, i) => i);
}

/** Trains the first pass, then (unless `onePass`) the second on the labels of four models that had not seen them. */
export function trainPasses(
  articles: Article[],
  describer: Describer,
  options: Options,
  log: Log,
  onePass = false,
): TrainedPasses {
  const index = new FeatureIndex();
  countFeatures(articles, describer, index);
  index.freeze(options.first.minimum);
  const data = buildDataset(articles, describer, index);
  log(`${data.labels.length} tokens, ${index.hashes.length} features`);
  const trainer = new CrfTrainer(data, index.hashes.length, options.first);
  const first = trainer.train(lineNumbers(data), (epoch, seconds) =>
    log(`first pass, epoch ${epoch}: ${seconds.toFixed(1)} s`),
  );
  const documentIndex = new FeatureIndex();
  if (onePass) return { index, documentIndex, first, second: undefined };
  const tagged = jackknife(articles, data, index.hashes.length, options, log);
  eachDocumentToken(articles, describer, tagged, (hashes, count) => {
    for (let i = 0; i < count; i++) documentIndex.count(hashes[i] as number);
  });
  documentIndex.freeze(options.second.minimum);
  const base = index.hashes.length;
  const whole = withDocumentFeatures(data, articles, describer, tagged, documentIndex, base);
  const second = new CrfTrainer(whole, base + documentIndex.hashes.length, options.second);
  const weights = second.train(lineNumbers(data), (epoch, seconds) =>
    log(`second pass, epoch ${epoch}: ${seconds.toFixed(1)} s`),
  );
  return { index, documentIndex, first, second: weights };
}

/** Labels every article with a model trained on three quarters of the articles, it not among them. */
function jackknife(articles: Article[], data: Dataset, featureCount: number, options: Options, log: Log): FirstPass {
  const whole: FirstPass = {
    labels: new Uint8Array(data.labels.length),
    doubts: new Uint8Array(data.labels.length),
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const learn: number[] = [];
    const tag: number[] = [];
    for (let a = 0; a < articles.length; a++) {
      const lines = a % FOLDS === fold ? tag : learn;
      for (let line = data.articleStarts[a] as number; line < (data.articleStarts[a + 1] as number); line++)
        lines.push(line);
    }
    const foldOptions = { ...options.first, epochs: options.foldEpochs, averaged: Math.ceil(options.foldEpochs / 2) };
    const weights = new CrfTrainer(data, featureCount, foldOptions).train(learn, () => {});
    const tagged = tagLines(data, tag, weights, options.first.outsideBias);
    for (let i = 0; i < data.labels.length; i++) {
      // Tokens of the other folds are 0 in this one's answer.
      whole.labels[i] = (whole.labels[i] as number) | (tagged.labels[i] as number);
      whole.doubts[i] = (whole.doubts[i] as number) | (tagged.doubts[i] as number);
    }
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return whole;
}

/** Labels articles with both passes (or the first alone where there is no second). */
export function tagArticles(
  articles: Article[],
  describer: Describer,
  passes: TrainedPasses,
  options: Options,
): Uint8Array {
  const data = buildDataset(articles, describer, passes.index);
  const lines = lineNumbers(data);
  const first = tagLines(data, lines, passes.first, options.first.outsideBias);
  if (!passes.second) return first.labels;
  const base = passes.index.hashes.length;
  const whole = withDocumentFeatures(data, articles, describer, first, passes.documentIndex, base);
  return tagLines(whole, lines, passes.second, options.second.outsideBias).labels;
}
