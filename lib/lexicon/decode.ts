import type { Candidates } from './candidates';
import type { Tables } from './tables';
import { NO_CONTEXT, NUMBER_TAG, SENTENCE_START, SIGN_TAG, UNKNOWN_TAG } from './tags';

/** Probability floor of a transition that was never seen, as a byte of the table. */
const UNSEEN = 255;

/**
 * Posterior weights of the analyses of a sentence: forward–backward over a bigram model of tags, in which a word sees
 * the context (class, clitics or function word) of the one before. Words without analysis are names.
 */
export class Decoder {
  private readonly probabilities: Float32Array;
  private readonly tagCount: number;
  private readonly contextOfTag: Uint16Array;
  private readonly start: number;
  private readonly alone: number;
  private readonly bareTags: ReadonlyMap<string, number>;
  private readonly trained: boolean;

  constructor(tables: Tables) {
    const { tags, contexts, tagContexts, transitionStep } = tables.meta;
    this.tagCount = tags.length;
    this.trained = tags.length > 0;
    this.contextOfTag = Uint16Array.from(tagContexts);
    this.start = Math.max(0, contexts.indexOf(SENTENCE_START));
    this.alone = Math.max(0, contexts.indexOf(NO_CONTEXT));
    this.bareTags = new Map([UNKNOWN_TAG, NUMBER_TAG, SIGN_TAG].map((tag) => [tag, Math.max(0, tags.indexOf(tag))]));
    this.probabilities = new Float32Array(256);
    for (let i = 0; i < 256; i++) this.probabilities[i] = Math.exp(-i * transitionStep);
    this.transitions = tables.transitions;
  }

  private readonly transitions: Uint8Array;

  /** One array of posterior probabilities for each word, in the order of its candidates. */
  posteriors(words: readonly Candidates[]): Float64Array[] {
    const emissions = words.map((word) => scaled(word));
    if (!this.trained) return emissions;
    const forward = this.forward(words, emissions);
    return this.backward(words, emissions, forward);
  }

  private forward(words: readonly Candidates[], emissions: readonly Float64Array[]): Float64Array[] {
    const forward: Float64Array[] = [];
    let contexts: ArrayLike<number> = [words.length === 1 ? this.alone : this.start];
    let mass: Float64Array = Float64Array.of(1);
    words.forEach((word, at) => {
      const emission = emissions[at] as Float64Array;
      const alpha = new Float64Array(emission.length);
      for (let i = 0; i < alpha.length; i++) {
        const tag = this.tagAt(word, i);
        let sum = 0;
        for (let j = 0; j < mass.length; j++) sum += (mass[j] as number) * this.transition(contexts[j] as number, tag);
        alpha[i] = sum * (emission[i] as number);
      }
      normalise(alpha);
      forward.push(alpha);
      mass = alpha;
      contexts = Uint16Array.from(alpha, (_, i) => this.contextOfTag[this.tagAt(word, i)] as number);
    });
    return forward;
  }

  private backward(
    words: readonly Candidates[],
    emissions: readonly Float64Array[],
    forward: readonly Float64Array[],
  ): Float64Array[] {
    const out: Float64Array[] = new Array(words.length);
    let beta: Float64Array = new Float64Array(0);
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at] as Candidates;
      const alpha = forward[at] as Float64Array;
      const current = new Float64Array(alpha.length).fill(1);
      const next = words[at + 1];
      if (next) {
        const emission = emissions[at + 1] as Float64Array;
        for (let i = 0; i < current.length; i++) {
          const context = this.contextOfTag[this.tagAt(word, i)] as number;
          let sum = 0;
          for (let j = 0; j < emission.length; j++) {
            sum += (beta[j] as number) * (emission[j] as number) * this.transition(context, this.tagAt(next, j));
          }
          current[i] = sum;
        }
        normalise(current);
      }
      const posterior = current.map((value, i) => value * (alpha[i] as number));
      normalise(posterior);
      out[at] = posterior;
      beta = current;
    }
    return out;
  }

  private tagAt(word: Candidates, i: number): number {
    return word.count === 0 ? (this.bareTags.get(word.bareTag) ?? 0) : (word.tags[i] as number);
  }

  private transition(context: number, tag: number): number {
    return this.probabilities[this.transitions[context * this.tagCount + tag] ?? UNSEEN] as number;
  }
}

/** Emission probabilities scaled to a maximum of one; a word without analyses counts as one. */
function scaled(word: Candidates): Float64Array {
  if (word.count === 0) return Float64Array.of(1);
  let highest = Number.NEGATIVE_INFINITY;
  for (const weight of word.weights) highest = Math.max(highest, weight);
  return Float64Array.from(word.weights, (weight) => Math.exp(weight - highest));
}

function normalise(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum === 0) values.fill(1 / values.length);
  else for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / sum;
}
