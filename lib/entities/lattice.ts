import { LABEL_COUNT, mayFollow, OUTSIDE, type TaggedName } from './types';

const L = LABEL_COUNT;
/** Index of the row of transition weights that says how a line begins. */
export const START = L;

/** Weights of a label after a label (row-major), then of a label at the start of a line. */
export const TRANSITION_CELLS = (L + 1) * L;
/** One table of `TRANSITION_CELLS` for each kind of word that the label stands on, see `JunctionKind`. */
export type Transitions = Float32Array;

/** True when the BIO scheme allows `label` after row `before` (START included). */
export function isAllowed(before: number, label: number): boolean {
  return mayFollow(before === START ? OUTSIDE : before, label);
}

/** Exponentials of the transition weights, 0 where the BIO scheme forbids one. */
export function exponentials(transitions: Transitions): Float64Array {
  return Float64Array.from(transitions, (weight, i) => {
    const cell = i % TRANSITION_CELLS;
    return isAllowed(Math.floor(cell / L), cell % L) ? Math.exp(weight) : 0;
  });
}

/**
 * Forward-backward over one line of a linear-chain CRF (Lafferty, McCallum & Pereira, 2001), in scaled probabilities
 * (Rabiner, 1989). Buffers grow as lines need and are used again.
 */
export class Lattice {
  /** Scores of each label at each token, set by the caller: `scores[t × L + label]`. */
  scores = new Float32Array(0);
  /** Kind of each token, set by the caller: which table of transitions leads to it. */
  kinds = new Uint8Array(0);
  /** After `run`: the probability of each label at each token. */
  posterior = new Float64Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  /** exp(score − best score of the token). */
  local = new Float64Array(0);
  scale = new Float64Array(0);
  private before = new Int8Array(0);

  reserve(length: number): void {
    if (this.scale.length >= length) return;
    const size = Math.max(64, length * 2);
    this.scores = new Float32Array(size * L);
    this.kinds = new Uint8Array(size);
    this.posterior = new Float64Array(size * L);
    this.alpha = new Float64Array(size * L);
    this.beta = new Float64Array(size * L);
    this.local = new Float64Array(size * L);
    this.scale = new Float64Array(size);
    this.before = new Int8Array(size * L);
  }

  /** Fills `posterior` for the first `length` tokens. `t` is from `exponentials`. */
  run(length: number, t: Float64Array): void {
    this.exponentiate(length);
    this.forward(length, t);
    this.backward(length, t);
    const { alpha, beta, posterior } = this;
    for (let at = 0; at < length * L; at++) posterior[at] = (alpha[at] as number) * (beta[at] as number);
  }

  private exponentiate(length: number): void {
    const { scores, local } = this;
    for (let at = 0; at < length * L; at += L) {
      let best = scores[at] as number;
      for (let l = 1; l < L; l++) if ((scores[at + l] as number) > best) best = scores[at + l] as number;
      for (let l = 0; l < L; l++) local[at + l] = Math.exp((scores[at + l] as number) - best);
    }
  }

  private forward(length: number, t: Float64Array): void {
    const { alpha, local, scale, kinds } = this;
    for (let token = 0, at = 0; token < length; token++, at += L) {
      const table = (kinds[token] as number) * TRANSITION_CELLS;
      let sum = 0;
      for (let l = 0; l < L; l++) {
        let into = 0;
        if (token === 0) into = t[table + START * L + l] as number;
        else for (let k = 0; k < L; k++) into += (alpha[at - L + k] as number) * (t[table + k * L + l] as number);
        const value = into * (local[at + l] as number);
        alpha[at + l] = value;
        sum += value;
      }
      scale[token] = sum;
      for (let l = 0; l < L; l++) alpha[at + l] = (alpha[at + l] as number) / sum;
    }
  }

  private backward(length: number, t: Float64Array): void {
    const { beta, local, scale, kinds } = this;
    const last = (length - 1) * L;
    for (let l = 0; l < L; l++) beta[last + l] = 1;
    for (let token = length - 2, at = last - L; token >= 0; token--, at -= L) {
      const norm = scale[token + 1] as number;
      const table = (kinds[token + 1] as number) * TRANSITION_CELLS;
      for (let k = 0; k < L; k++) {
        let sum = 0;
        for (let l = 0; l < L; l++) {
          sum += (t[table + k * L + l] as number) * (local[at + L + l] as number) * (beta[at + L + l] as number);
        }
        beta[at + k] = sum / norm;
      }
    }
  }

  /** Writes the best sequence of labels (Viterbi, 1967) to `labels`; `outsideBias` is taken off O at every token. */
  best(length: number, transitions: Transitions, outsideBias: number, labels: Uint8Array, offset = 0): void {
    const { scores, alpha, before, kinds } = this;
    for (let token = 0, at = 0; token < length; token++, at += L) {
      const table = (kinds[token] as number) * TRANSITION_CELLS;
      for (let l = 0; l < L; l++) {
        let top = Number.NEGATIVE_INFINITY;
        let from = 0;
        if (token === 0) top = isAllowed(START, l) ? (transitions[table + START * L + l] as number) : top;
        for (let k = 0; token > 0 && k < L; k++) {
          if (!mayFollow(k, l)) continue;
          const value = (alpha[at - L + k] as number) + (transitions[table + k * L + l] as number);
          if (value > top) {
            top = value;
            from = k;
          }
        }
        alpha[at + l] = top + (scores[at + l] as number) - (l === OUTSIDE ? outsideBias : 0);
        before[at + l] = from;
      }
    }
    let label = 0;
    const last = (length - 1) * L;
    for (let l = 1; l < L; l++) if ((alpha[last + l] as number) > (alpha[last + label] as number)) label = l;
    for (let token = length - 1; token >= 0; token--) {
      labels[offset + token] = label;
      label = before[token * L + label] as number;
    }
  }

  /**
   * After `run`: how sure each of the given labels is, as a small code. 0 where its probability is 0.9 or more; else 1 +
   * the likeliest other label, and `LABEL_COUNT` more where it is below 0.6.
   */
  doubts(length: number, labels: Uint8Array, doubts: Uint8Array, offset = 0): void {
    const { posterior } = this;
    for (let token = 0, at = 0; token < length; token++, at += L) {
      const label = labels[offset + token] as number;
      const probability = posterior[at + label] as number;
      let other = label === 0 ? 1 : 0;
      for (let l = 0; l < L; l++) {
        if (l !== label && (posterior[at + l] as number) > (posterior[at + other] as number)) other = l;
      }
      doubts[offset + token] = probability >= 0.9 ? 0 : 1 + other + (probability < 0.6 ? L : 0);
    }
  }

  /** After `run`: the probability that exactly these tokens are a name of this type. */
  spanProbability(name: TaggedName, length: number, t: Float64Array): number {
    const { alpha, beta, local, scale, kinds } = this;
    const begin = 1 + name.type * 2;
    const inside = begin + 1;
    const first = name.start * L;
    let p = alpha[first + begin] as number;
    let label = begin;
    for (let token = name.start + 1; token < name.end; token++) {
      const table = (kinds[token] as number) * TRANSITION_CELLS;
      p *=
        ((t[table + label * L + inside] as number) * (local[token * L + inside] as number)) / (scale[token] as number);
      label = inside;
    }
    let after = beta[(name.end - 1) * L + label] as number;
    if (name.end < length) {
      const next = name.end * L + inside;
      const table = (kinds[name.end] as number) * TRANSITION_CELLS;
      const goesOn = (t[table + label * L + inside] as number) * (local[next] as number) * (beta[next] as number);
      after -= goesOn / (scale[name.end] as number);
    }
    return Math.min(1, Math.max(0, p * after));
  }
}
