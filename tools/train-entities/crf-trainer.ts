import { exponentials, Lattice, START, TRANSITION_CELLS, type Transitions } from '@/lib/entities/lattice';
import { LABEL_COUNT as L } from '@/lib/entities/types';
import { JUNCTION_KINDS } from '@/lib/entities/word-description';
import type { Dataset } from './dataset';
import { randomSource } from './kmeans';

/** A row of the weight table: one weight a label, then the sum of squared gradients that AdaGrad keeps for the row. */
export const ROW = 8;

export interface TrainingOptions {
  epochs: number;
  /** AdaGrad's step size. */
  rate: number;
  /** Share of each weight that is taken off after every epoch. */
  decay: number;
  /** Probability that a token's lexical features are left out at one visit. */
  lexicalDropout: number;
  /** Number of last epochs whose weights are averaged. */
  averaged: number;
  seed: number;
}

export interface Weights {
  rows: Float32Array;
  transitions: Transitions;
}

/** Gradients below this are not applied: most tokens are plain O after some epochs. */
const NEGLIGIBLE = 0.002;

/**
 * Trains a linear-chain CRF by stochastic gradient on the log-likelihood, with AdaGrad steps (Duchi, Hazan & Singer,
 * 2011; one sum of squares a feature, not a weight) and the average of the last epochs' weights. `lines` are indices of
 * the lines to learn from; `start` gives weights to begin with.
 */
export class CrfTrainer {
  readonly weights: Weights;
  private readonly transitionSquares = new Float32Array(JUNCTION_KINDS * TRANSITION_CELLS);
  private readonly gradient = new Float64Array(JUNCTION_KINDS * TRANSITION_CELLS);
  private readonly lattice = new Lattice();
  private readonly random: () => number;
  private dropped = new Uint8Array(256);

  constructor(
    private readonly data: Dataset,
    featureCount: number,
    private readonly options: TrainingOptions,
    start?: Weights,
  ) {
    const rows = new Float32Array(featureCount * ROW);
    if (start) rows.set(start.rows.subarray(0, rows.length));
    for (let at = L; at < rows.length; at += ROW) rows[at] = start ? Math.max(rows[at] as number, 1) : 1;
    this.weights = {
      rows,
      transitions: start ? start.transitions.slice() : new Float32Array(JUNCTION_KINDS * TRANSITION_CELLS),
    };
    this.transitionSquares.fill(1);
    this.random = randomSource(options.seed);
  }

  /** Runs all epochs; `report` is called after each. Returns averaged weights. */
  train(lines: number[], report: (epoch: number, seconds: number) => void): Weights {
    const { epochs, averaged, decay } = this.options;
    const order = lines.slice();
    const sum: Weights = {
      rows: new Float32Array(this.weights.rows.length),
      transitions: new Float32Array(JUNCTION_KINDS * TRANSITION_CELLS),
    };
    for (let epoch = 1; epoch <= epochs; epoch++) {
      const began = performance.now();
      this.shuffle(order);
      for (const line of order) this.visit(line);
      if (decay > 0) this.shrink(1 - decay);
      if (epoch > epochs - averaged) addScaled(sum, this.weights, 1 / averaged);
      report(epoch, (performance.now() - began) / 1000);
    }
    return sum;
  }

  private shuffle(order: number[]): void {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
  }

  private shrink(factor: number): void {
    const { rows } = this.weights;
    for (let at = 0; at < rows.length; at += ROW) {
      for (let l = 0; l < L; l++) rows[at + l] = (rows[at + l] as number) * factor;
    }
  }

  private visit(line: number): void {
    const { data, lattice, weights } = this;
    const from = data.lineStarts[line] as number;
    const length = (data.lineStarts[line + 1] as number) - from;
    if (length === 0) return;
    lattice.reserve(length);
    lattice.kinds.set(data.kinds.subarray(from, from + length));
    if (this.dropped.length < length) this.dropped = new Uint8Array(length * 2);
    for (let t = 0; t < length; t++) {
      const drop = this.options.lexicalDropout > 0 && this.random() < this.options.lexicalDropout;
      this.dropped[t] = drop ? (data.lexical[from + t] as number) : 0;
      scoreToken(data, from + t, this.dropped[t] as number, weights.rows, lattice.scores, t * L);
    }
    const t = exponentials(weights.transitions);
    lattice.run(length, t);
    this.updateTransitions(from, length, t);
    this.updateRows(from, length);
  }

  private updateRows(from: number, length: number): void {
    const { data, lattice } = this;
    const { rows } = this.weights;
    const { features, starts } = data;
    const rate = this.options.rate;
    const g = new Float64Array(L);
    for (let t = 0; t < length; t++) {
      const gold = data.labels[from + t] as number;
      let squares = 0;
      for (let l = 0; l < L; l++) {
        const value = (lattice.posterior[t * L + l] as number) - (l === gold ? 1 : 0);
        g[l] = value;
        squares += value * value;
      }
      if (squares < NEGLIGIBLE * NEGLIGIBLE) continue;
      const [g0, g1, g2, g3, g4, g5, g6] = g as unknown as number[] as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const end = starts[from + t + 1] as number;
      for (let i = (starts[from + t] as number) + (this.dropped[t] as number); i < end; i++) {
        const row = (features[i] as number) * ROW;
        const sum = (rows[row + 7] as number) + squares;
        rows[row + 7] = sum;
        const step = rate / Math.sqrt(sum);
        rows[row] = (rows[row] as number) - step * g0;
        rows[row + 1] = (rows[row + 1] as number) - step * g1;
        rows[row + 2] = (rows[row + 2] as number) - step * g2;
        rows[row + 3] = (rows[row + 3] as number) - step * g3;
        rows[row + 4] = (rows[row + 4] as number) - step * g4;
        rows[row + 5] = (rows[row + 5] as number) - step * g5;
        rows[row + 6] = (rows[row + 6] as number) - step * g6;
      }
    }
  }

  private updateTransitions(from: number, length: number, t: Float64Array): void {
    const { lattice, gradient } = this;
    const { labels, kinds } = this.data;
    gradient.fill(0);
    for (let at = 0; at < length; at++) {
      const gold = labels[from + at] as number;
      const table = (kinds[from + at] as number) * TRANSITION_CELLS;
      if (at === 0) {
        const start = table + START * L;
        for (let l = 0; l < L; l++)
          gradient[start + l] = (gradient[start + l] as number) + (lattice.posterior[l] as number);
        gradient[start + gold] = (gradient[start + gold] as number) - 1;
        continue;
      }
      const norm = lattice.scale[at] as number;
      for (let k = 0; k < L; k++) {
        const a = (lattice.alpha[(at - 1) * L + k] as number) / norm;
        const row = table + k * L;
        for (let l = 0; l < L; l++) {
          const into = (lattice.local[at * L + l] as number) * (lattice.beta[at * L + l] as number);
          gradient[row + l] = (gradient[row + l] as number) + a * (t[row + l] as number) * into;
        }
      }
      const cell = table + (labels[from + at - 1] as number) * L + gold;
      gradient[cell] = (gradient[cell] as number) - 1;
    }
    const { transitions } = this.weights;
    for (let i = 0; i < gradient.length; i++) {
      const value = gradient[i] as number;
      if (value === 0) continue;
      this.transitionSquares[i] = (this.transitionSquares[i] as number) + value * value;
      transitions[i] =
        (transitions[i] as number) - (this.options.rate * value) / Math.sqrt(this.transitionSquares[i] as number);
    }
  }
}

function addScaled(sum: Weights, weights: Weights, factor: number): void {
  for (let i = 0; i < sum.rows.length; i++)
    sum.rows[i] = (sum.rows[i] as number) + (weights.rows[i] as number) * factor;
  for (let i = 0; i < sum.transitions.length; i++) {
    sum.transitions[i] = (sum.transitions[i] as number) + (weights.transitions[i] as number) * factor;
  }
}

/** Sums the rows of a token's features into `scores[at …]`; the first `skipped` features are left out. */
export function scoreToken(
  data: Dataset,
  token: number,
  skipped: number,
  rows: Float32Array,
  scores: Float32Array,
  at: number,
): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  const end = data.starts[token + 1] as number;
  for (let i = (data.starts[token] as number) + skipped; i < end; i++) {
    const row = (data.features[i] as number) * ROW;
    s0 += rows[row] as number;
    s1 += rows[row + 1] as number;
    s2 += rows[row + 2] as number;
    s3 += rows[row + 3] as number;
    s4 += rows[row + 4] as number;
    s5 += rows[row + 5] as number;
    s6 += rows[row + 6] as number;
  }
  scores[at] = s0;
  scores[at + 1] = s1;
  scores[at + 2] = s2;
  scores[at + 3] = s3;
  scores[at + 4] = s4;
  scores[at + 5] = s5;
  scores[at + 6] = s6;
}

/** What a model says of each token of a dataset. */
export interface FirstPass {
  labels: Uint8Array;
  /** How sure it is, see `Lattice.doubts`. */
  doubts: Uint8Array;
}

/** Labels the given lines with the best sequences; the result is indexed as the dataset's tokens are. */
export function tagLines(data: Dataset, lines: Iterable<number>, weights: Weights, outsideBias: number): FirstPass {
  const lattice = new Lattice();
  const labels = new Uint8Array(data.labels.length);
  const doubts = new Uint8Array(data.labels.length);
  const table = exponentials(weights.transitions);
  for (const line of lines) {
    const from = data.lineStarts[line] as number;
    const length = (data.lineStarts[line + 1] as number) - from;
    if (length === 0) continue;
    lattice.reserve(length);
    lattice.kinds.set(data.kinds.subarray(from, from + length));
    for (let t = 0; t < length; t++) scoreToken(data, from + t, 0, weights.rows, lattice.scores, t * L);
    lattice.best(length, weights.transitions, outsideBias, labels, from);
    lattice.run(length, table);
    lattice.doubts(length, labels, doubts, from);
  }
  return { labels, doubts };
}
