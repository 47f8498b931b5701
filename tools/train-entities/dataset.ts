import type { Describer } from '@/lib/entities/describer';
import { contextFeatures, LEXICAL_CONTEXT, type Line, MAX_CONTEXT_FEATURES, PADDING } from '@/lib/entities/features';
import { atOffset, LEXICAL_VALUES, type WordDescription } from '@/lib/entities/word-description';
import type { Article } from './corpora';

/**
 * Feature indices of every token of some articles, in flat arrays. The features of token `t` stand in
 * `features[starts[t]] … features[starts[t + 1] - 1]`; the first `lexical[t]` of them name its own word.
 */
export interface Dataset {
  features: Int32Array;
  starts: Float64Array;
  lexical: Uint8Array;
  labels: Uint8Array;
  /** JunctionKind of each token. */
  kinds: Uint8Array;
  /** Token index at which each line begins, and the end of the last. */
  lineStarts: Int32Array;
  /** Index of the first line of each article, and the end of the last. */
  articleStarts: Int32Array;
}

/** A table from feature hashes to counts, then to dense indices in order of falling count. */
export class FeatureIndex {
  private keys = new Uint32Array(1 << 22);
  private values = new Int32Array(1 << 22);
  private used = 0;
  /** Hash of each dense index. */
  hashes = new Uint32Array(0);

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  count(hash: number): void {
    const slot = this.slotOf(hash);
    if (this.keys[slot] === 0) {
      this.keys[slot] = hash;
      if (++this.used > this.keys.length * 0.6) {
        this.values[slot] = 1;
        this.grow();
        return;
      }
    }
    this.values[slot] = (this.values[slot] as number) + 1;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const slot = this.slotOf(keys[i] as number);
      this.keys[slot] = keys[i] as number;
      this.values[slot] = values[i] as number;
    }
  }

  /** Gives every hash counted `minimum` times an index; the rest are forgotten. */
  freeze(minimum: number): void {
    const kept: number[] = [];
    for (let slot = 0; slot < this.keys.length; slot++) {
      if ((this.values[slot] as number) >= minimum) kept.push(slot);
    }
    const order = Float64Array.from(
      kept,
      (slot) => -(this.values[slot] as number) * 2 ** 32 + (this.keys[slot] as number),
    );
    order.sort();
    this.hashes = Uint32Array.from(order, (value) => ((value % 2 ** 32) + 2 ** 32) % 2 ** 32);
    let capacity = 1024;
    while (capacity < this.hashes.length * 2) capacity *= 2;
    this.keys = new Uint32Array(capacity);
    this.values = new Int32Array(capacity);
    for (const [index, hash] of this.hashes.entries()) {
      const slot = this.slotOf(hash);
      this.keys[slot] = hash;
      this.values[slot] = index;
    }
  }

  /** Dense index of a hash after `freeze`, or -1. */
  find(hash: number): number {
    const slot = this.slotOf(hash);
    return this.keys[slot] === 0 ? -1 : (this.values[slot] as number);
  }
}

/** Calls `visit` with the feature hashes of every token, and how many at the front name the token's own word. */
export function eachToken(
  line: Line,
  visit: (hashes: Uint32Array, count: number, lexical: number, at: number) => void,
): void {
  const hashes = new Uint32Array(512);
  const context = new Uint32Array(MAX_CONTEXT_FEATURES);
  for (let at = 0; at < line.length; at++) {
    let n = 0;
    const own = line.words[at + PADDING] as WordDescription;
    for (let i = 0; i < LEXICAL_VALUES; i++) hashes[n++] = atOffset(own.values[own.farFrom + i] as number, 0);
    const contextCount = contextFeatures(line, at, context);
    for (let i = 0; i < LEXICAL_CONTEXT; i++) hashes[n++] = context[i] as number;
    const lexical = n;
    for (let i = 0; i < own.values.length; i++) {
      if (i < own.farFrom || i >= own.farFrom + LEXICAL_VALUES) hashes[n++] = atOffset(own.values[i] as number, 0);
    }
    for (let offset = -2; offset <= 2; offset++) {
      if (offset === 0) continue;
      const word = line.words[at + PADDING + offset] as WordDescription;
      const from = Math.abs(offset) === 1 ? word.nearFrom : word.farFrom;
      for (let i = from; i < word.values.length; i++) hashes[n++] = atOffset(word.values[i] as number, offset);
    }
    for (let i = LEXICAL_CONTEXT; i < contextCount; i++) hashes[n++] = context[i] as number;
    visit(hashes, n, lexical, at);
  }
}

/** Counts the features of the articles, for `FeatureIndex.freeze`. */
export function countFeatures(articles: Article[], describer: Describer, index: FeatureIndex): void {
  for (const article of articles) {
    for (const line of article.lines) {
      eachToken(describer.line(line.text, line.tokens), (hashes, count) => {
        for (let i = 0; i < count; i++) index.count(hashes[i] as number);
      });
    }
  }
}

/** Lays out the articles with the indices of a frozen table; features that it does not know are left out. */
export function buildDataset(articles: Article[], describer: Describer, index: FeatureIndex): Dataset {
  const lines = articles.flatMap((article) => article.lines);
  const tokenCount = lines.reduce((sum, line) => sum + line.tokens.length, 0);
  const starts = new Float64Array(tokenCount + 1);
  const lexical = new Uint8Array(tokenCount);
  const labels = new Uint8Array(tokenCount);
  const kinds = new Uint8Array(tokenCount);
  const lineStarts = new Int32Array(lines.length + 1);
  let features = new Int32Array(tokenCount * 80);
  let used = 0;
  let token = 0;
  for (const [number, line] of lines.entries()) {
    lineStarts[number] = token;
    labels.set(line.labels, token);
    const described = describer.line(line.text, line.tokens);
    kinds.set(described.kinds, token);
    eachToken(described, (hashes, count, lexicalCount) => {
      if (used + count > features.length) {
        const larger = new Int32Array(Math.ceil(features.length * 1.3));
        larger.set(features);
        features = larger;
      }
      starts[token] = used;
      for (let i = 0; i < count; i++) {
        const found = index.find(hashes[i] as number);
        if (found === -1) continue;
        features[used++] = found;
        if (i < lexicalCount) lexical[token] = (lexical[token] as number) + 1;
      }
      token++;
    });
  }
  starts[token] = used;
  lineStarts[lines.length] = token;
  const articleStarts = new Int32Array(articles.length + 1);
  for (const [i, article] of articles.entries())
    articleStarts[i + 1] = (articleStarts[i] as number) + article.lines.length;
  return { features: features.subarray(0, used), starts, lexical, labels, kinds, lineStarts, articleStarts };
}
