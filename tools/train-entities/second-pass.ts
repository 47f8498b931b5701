import type { Describer } from '@/lib/entities/describer';
import { DocumentMemory, documentCodes, documentFeatures, MAX_DOCUMENT_FEATURES } from '@/lib/entities/document-pass';
import type { Article } from './corpora';
import type { FirstPass } from './crf-trainer';
import type { Dataset, FeatureIndex } from './dataset';

/** Calls `visit` for every token of the articles with its second-pass features; `first` says what the first pass made of them. */
export function eachDocumentToken(
  articles: Article[],
  describer: Describer,
  first: FirstPass,
  visit: (hashes: Uint32Array, count: number) => void,
): void {
  const hashes = new Uint32Array(MAX_DOCUMENT_FEATURES);
  let token = 0;
  for (const article of articles) {
    const memory = new DocumentMemory();
    const lines = article.lines.map(({ text, tokens }) => {
      const line = describer.line(text, tokens);
      const own = first.labels.subarray(token, token + tokens.length);
      const doubts = first.doubts.subarray(token, token + tokens.length);
      token += tokens.length;
      memory.add(line, own);
      return { line, own, doubts };
    });
    for (const { line, own, doubts } of lines) {
      const codes = documentCodes(line, own, doubts, memory);
      for (let at = 0; at < line.length; at++) visit(hashes, documentFeatures(line, codes, at, hashes));
    }
  }
}

/** A dataset with the second pass's features behind each token's own; their indices begin at `base`. */
export function withDocumentFeatures(
  data: Dataset,
  articles: Article[],
  describer: Describer,
  first: FirstPass,
  index: FeatureIndex,
  base: number,
): Dataset {
  const features = new Int32Array(data.features.length + data.labels.length * MAX_DOCUMENT_FEATURES);
  const starts = new Float64Array(data.starts.length);
  let used = 0;
  let token = 0;
  eachDocumentToken(articles, describer, first, (hashes, count) => {
    const own = data.features.subarray(data.starts[token] as number, data.starts[token + 1] as number);
    starts[token++] = used;
    features.set(own, used);
    used += own.length;
    for (let i = 0; i < count; i++) {
      const found = index.find(hashes[i] as number);
      if (found !== -1) features[used++] = base + found;
    }
  });
  starts[token] = used;
  return { ...data, features: features.subarray(0, used), starts };
}
