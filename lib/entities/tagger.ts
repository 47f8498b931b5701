import { WEIGHTS_PER_FEATURE } from './asset-format';
import { Describer } from './describer';
import {
  type DocumentCodes,
  DocumentMemory,
  documentCodes,
  documentFeatures,
  elsewhereKey,
  MAX_DOCUMENT_FEATURES,
  placeKey,
  WORD_FEATURES,
  wordFeatures,
} from './document-pass';
import { contextFeatures, type Line, MAX_CONTEXT_FEATURES, PADDING } from './features';
import { exponentials, Lattice } from './lattice';
import { cutListedBodies } from './listed-bodies';
import type { EntityModel } from './model';
import { partPlacePairs } from './place-pairs';
import { SumCache } from './sum-cache';
import { type TaggerToken, taggerTokens } from './tagger-tokens';
import { LABEL_COUNT, namesOf, type TaggedName } from './types';
import { atOffset, type WordDescription } from './word-description';

const L = LABEL_COUNT;
const W = WEIGHTS_PER_FEATURE;
/** Offsets from the labelled token at which a word has a say: −2 … 2. */
const OFFSETS = 5;

/** A tagged line: its tokens and names, with the probability of each name as it stands. */
export interface TaggedLine {
  text: string;
  tokens: TaggerToken[];
  names: (TaggedName & { probability: number })[];
}

interface OpenLine {
  text: string;
  tokens: TaggerToken[];
  line: Line;
  /** Weights summed so far, `WEIGHTS_PER_FEATURE` a token: first pass, then second. */
  sums: Int32Array;
  labels: Uint8Array;
  doubts: Uint8Array;
}

/** The two-pass tagger. One document at a time; descriptions of words are remembered between documents. */
export class Tagger {
  private readonly describer: Describer;
  private readonly lattice = new Lattice();
  private readonly hashes = new Uint32Array(MAX_CONTEXT_FEATURES + MAX_DOCUMENT_FEATURES);
  private readonly documentSums = new SumCache(W);
  /** Of the transitions of both passes. */
  private readonly exponentials: [Float64Array, Float64Array];

  constructor(private readonly model: EntityModel) {
    this.describer = new Describer(model.words, model.phrases);
    this.exponentials = [exponentials(model.transitions[0]), exponentials(model.transitions[1])];
  }

  /** Tags the lines (paragraphs) of one document. */
  tag(texts: string[]): TaggedLine[] {
    const memory = new DocumentMemory();
    const open = texts.map((text) => this.firstPass(text));
    for (const { line, labels } of open) memory.add(line, labels);
    return open.map((line) => this.secondPass(line, memory));
  }

  private firstPass(text: string): OpenLine {
    const tokens = taggerTokens(text);
    const line = this.describer.line(text, tokens);
    const sums = new Int32Array(tokens.length * W);
    for (let at = 0; at < tokens.length; at++) this.sumToken(line, at, sums);
    const labels = new Uint8Array(tokens.length);
    const doubts = new Uint8Array(tokens.length);
    if (tokens.length > 0) {
      this.setScores(line, sums, tokens.length, 0);
      this.lattice.best(tokens.length, this.model.transitions[0], this.model.header.outsideBias[0], labels);
      this.lattice.run(tokens.length, this.exponentials[0]);
      this.lattice.doubts(tokens.length, labels, doubts);
    }
    return { text, tokens, line, sums, labels, doubts };
  }

  private sumToken(line: Line, at: number, sums: Int32Array): void {
    const base = at * W;
    const { words } = line;
    const a = this.sumsOf(words[at] as WordDescription);
    const b = this.sumsOf(words[at + 1] as WordDescription);
    const c = this.sumsOf(words[at + 2] as WordDescription);
    const d = this.sumsOf(words[at + 3] as WordDescription);
    const e = this.sumsOf(words[at + 4] as WordDescription);
    for (let i = 0; i < W; i++) {
      sums[base + i] =
        (a[i] as number) +
        (b[W + i] as number) +
        (c[2 * W + i] as number) +
        (d[3 * W + i] as number) +
        (e[4 * W + i] as number);
    }
    const count = contextFeatures(line, at, this.hashes);
    for (let i = 0; i < count; i++) this.model.features.add(this.hashes[i] as number, sums, base);
  }

  private sumsOf(word: WordDescription): Int32Array {
    if (word.sums) return word.sums;
    const sums = new Int32Array(OFFSETS * W);
    for (let offset = 0; offset < OFFSETS; offset++) {
      const distance = Math.abs(offset - PADDING);
      const from = distance === 0 ? 0 : distance === 1 ? word.nearFrom : word.farFrom;
      for (let i = from; i < word.values.length; i++) {
        this.model.features.add(atOffset(word.values[i] as number, offset - PADDING), sums, offset * W);
      }
    }
    word.sums = sums;
    return sums;
  }

  private setScores(line: Line, sums: Int32Array, length: number, pass: 0 | 1): void {
    this.lattice.reserve(length);
    this.lattice.kinds.set(line.kinds);
    const { scores } = this.lattice;
    const step = this.model.header.steps[pass];
    for (let at = 0; at < length; at++) {
      for (let l = 0; l < L; l++) scores[at * L + l] = (sums[at * W + pass * L + l] as number) * step;
    }
  }

  private secondPass(open: OpenLine, memory: DocumentMemory): TaggedLine {
    const { text, tokens, line, sums, labels, doubts } = open;
    const length = tokens.length;
    if (length === 0) return { text, tokens, names: [] };
    const codes = documentCodes(line, labels, doubts, memory);
    for (let at = 0; at < length; at++) this.sumDocument(line, codes, at, sums);
    this.setScores(line, sums, length, 1);
    const { lattice, model } = this;
    const bias = model.header.outsideBias[1];
    for (let at = 0; at < length; at++) lattice.scores[at * L] = (lattice.scores[at * L] as number) - bias;
    const best = new Uint8Array(length);
    lattice.best(length, model.transitions[1], 0, best);
    const found = namesOf(best);
    if (found.length > 0) lattice.run(length, this.exponentials[1]);
    const names = found.map((name) => ({ ...name, probability: this.probability(name, length) }));
    return { text, tokens, names: partPlacePairs(cutListedBodies(names, line), line) };
  }

  private sumDocument(line: Line, codes: DocumentCodes, at: number, sums: Int32Array): void {
    const { hashes, documentSums } = this;
    const { features } = this.model;
    const cached = documentSums.find(elsewhereKey(codes, at), placeKey(codes, at));
    const { rows } = documentSums;
    if (documentSums.isNew) {
      const count = documentFeatures(line, codes, at, hashes);
      for (let i = WORD_FEATURES; i < count; i++) features.add(hashes[i] as number, rows, cached);
    }
    const base = at * W;
    for (let i = 0; i < W; i++) sums[base + i] = (sums[base + i] as number) + (rows[cached + i] as number);
    wordFeatures(line, codes, at, hashes);
    for (let i = 0; i < WORD_FEATURES; i++) features.add(hashes[i] as number, sums, base);
  }

  private probability(name: TaggedName, length: number): number {
    return this.lattice.spanProbability(name, length, this.exponentials[1]);
  }
}
