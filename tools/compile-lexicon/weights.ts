import { type CandidateSpace, GROUPS } from './space';

const SMOOTHING = 0.5;
/**
 * Exponent of the lemma shares in the weights. With 1 the likelier of two lemmas that share all their forms takes the
 * counts of both, round by round; below 1 the rounds settle where the priors put them.
 */
const TEMPER = 0.7;

/** Expected counts of one round. */
export interface Counts {
  lemmas: Float64Array;
  tags: Float64Array;
}

/** Shares of lemmas in their classes and of tags in the text. */
export class Weights {
  tagShares: Float64Array;
  private shares: Float64Array;
  private tempered: Float64Array;
  private leastOfGroup: number[] = [];

  constructor(private readonly space: CandidateSpace) {
    this.shares = new Float64Array(space.groups.length).fill(1 / space.groups.length);
    this.tempered = this.temper();
    this.tagShares = new Float64Array(space.tagNames.length).fill(1 / space.tagNames.length);
  }

  /** Weight of an analysis given its tag. */
  emission(candidate: number): number {
    const parameter = this.space.parameters[candidate] as number;
    return (this.space.priors[candidate] as number) * (parameter < 0 ? 1 : (this.tempered[parameter] as number));
  }

  /** One round of expectation maximisation without context. */
  unigramRound(): void {
    const { starts, tags, parameters, corpus, bareTags } = this.space;
    const counts: Counts = {
      lemmas: new Float64Array(this.shares.length),
      tags: new Float64Array(this.tagShares.length),
    };
    for (let type = 0; type < corpus.types.length; type++) {
      const count = corpus.counts[type] as number;
      const [from, to] = [starts[type] as number, starts[type + 1] as number];
      if (from === to) add(counts.tags, bareTags[type] as number, count);
      const sum = this.sum(from, to);
      for (let i = from; i < to; i++) {
        const share = (count * this.unigram(i)) / sum;
        add(counts.tags, tags[i] as number, share);
        const parameter = parameters[i] as number;
        if (parameter >= 0) add(counts.lemmas, parameter, share);
      }
    }
    this.maximise(counts);
  }

  maximise({ lemmas, tags }: Counts): void {
    const totals = new Float64Array(GROUPS.length);
    lemmas.forEach((count, i) => {
      add(totals, this.space.groups[i] as number, count + SMOOTHING);
    });
    this.shares = lemmas.map((count, i) => (count + SMOOTHING) / (totals[this.space.groups[i] as number] as number));
    this.tempered = this.temper();
    const total = tags.reduce((sum, count) => sum + count + SMOOTHING, 0);
    this.tagShares = tags.map((count) => (count + SMOOTHING) / total);
  }

  /** Log weight of a stem's lemma; that of the rarest of its class for lemmas that the text never has. */
  logShare(stem: number, group: number): number {
    const parameter = this.space.parameterOf(stem);
    return Math.log(parameter === undefined ? this.least(group) : (this.tempered[parameter] as number));
  }

  /** Expected occurrences of each lemma in the raw part of the text, by the weights of single words. */
  lemmaCounts(stemLemmas: Uint32Array, lemmaCount: number): Float64Array {
    const counts = new Float64Array(lemmaCount);
    const { starts, stems, corpus } = this.space;
    for (let type = 0; type < corpus.rawTypes; type++) {
      const [from, to] = [starts[type] as number, starts[type + 1] as number];
      const sum = this.sum(from, to);
      for (let i = from; i < to; i++) {
        const lemma = stemLemmas[stems[i] as number] as number;
        add(counts, lemma, (this.unigram(i) / sum) * (corpus.counts[type] as number));
      }
    }
    return counts;
  }

  private least(group: number): number {
    if (this.leastOfGroup.length === 0) {
      this.leastOfGroup = GROUPS.map(() => Number.POSITIVE_INFINITY);
      this.tempered.forEach((value, i) => {
        const own = this.space.groups[i] as number;
        this.leastOfGroup[own] = Math.min(this.leastOfGroup[own] as number, value);
      });
    }
    return this.leastOfGroup[group] as number;
  }

  private unigram(candidate: number): number {
    return this.emission(candidate) * (this.tagShares[this.space.tags[candidate] as number] as number);
  }

  private sum(from: number, to: number): number {
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.unigram(i);
    return sum;
  }

  /** Lemma shares raised to `TEMPER`, scaled so that the mean log weight of a running word of the class stays. */
  private temper(): Float64Array {
    this.leastOfGroup = [];
    const entropies = new Float64Array(GROUPS.length);
    this.shares.forEach((share, i) => {
      add(entropies, this.space.groups[i] as number, share * Math.log(share));
    });
    return this.shares.map((share, i) => {
      const entropy = entropies[this.space.groups[i] as number] as number;
      return Math.exp(TEMPER * Math.log(share) + (1 - TEMPER) * entropy);
    });
  }
}

export function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] as number) + amount;
}
