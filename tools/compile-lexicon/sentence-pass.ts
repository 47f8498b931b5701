import { contextOf, NO_CONTEXT, SENTENCE_START } from '@/lib/lexicon/tags';
import { ruleOf } from './rules';
import type { CandidateSpace } from './space';
import { add, type Counts, type Weights } from './weights';

/** Pseudo-counts with which the tag distribution of a context is drawn to that of the whole text. */
const CONTEXT_STRENGTH = 30;
/** Function words this frequent (expected count) are a context by themselves; rarer ones share one. */
const LEXICAL_CONTEXT = 1_500;
const UNKNOWN_EMISSION = 1e-6;

/** The analyses of one word of a sentence. */
interface Column {
  tags: Uint16Array;
  contexts: Uint16Array;
  emissions: Float64Array;
  parameters: Int32Array;
}

interface PairCounts extends Counts {
  pairs: Float64Array;
}

/** Tags in context: expectation maximisation by forward–backward over the running text (Baum et al., 1970). */
export class SentencePass {
  readonly contexts: string[];
  readonly contextOfTag: Uint16Array;
  /** P(tag given context), context-major. */
  readonly transitions: Float64Array;
  private readonly tagCount: number;
  private readonly bareColumns: Column[] = [];

  constructor(
    private readonly space: CandidateSpace,
    private readonly weights: Weights,
  ) {
    const tokens = space.corpus.counts.reduce((sum, count) => sum + count, 0);
    const numbers = new Map<string, number>([
      [SENTENCE_START, 0],
      [NO_CONTEXT, 1],
    ]);
    this.tagCount = space.tagNames.length;
    this.contextOfTag = Uint16Array.from(space.tagNames, (tag, i) => {
      const rare = tag.startsWith('FW.') && (weights.tagShares[i] as number) * tokens < LEXICAL_CONTEXT;
      const context = rare ? 'FW' : contextOf(tag);
      if (!numbers.has(context)) numbers.set(context, numbers.size);
      return numbers.get(context) as number;
    });
    this.contexts = [...numbers.keys()];
    this.transitions = new Float64Array(this.contexts.length * this.tagCount);
    for (let c = 0; c < this.contexts.length; c++) this.transitions.set(weights.tagShares, c * this.tagCount);
    this.applyRules();
  }

  /** One round over all sentences; returns the mean log likelihood of a word. */
  round(): number {
    const counts: PairCounts = {
      lemmas: new Float64Array(this.space.groups.length),
      tags: new Float64Array(this.tagCount),
      pairs: new Float64Array(this.transitions.length),
    };
    let likelihood = 0;
    let words = 0;
    let from = 0;
    const { tokens } = this.space.corpus;
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens[at] as number) >= 0) continue;
      if (at > from) {
        likelihood += this.sentence(tokens.subarray(from, at), counts);
        words += at - from;
      }
      from = at + 1;
    }
    this.weights.maximise(counts);
    this.maximise(counts.pairs);
    return likelihood / words;
  }

  private maximise(pairs: Float64Array): void {
    const { tagShares } = this.weights;
    this.contexts.forEach((context, c) => {
      const row = this.transitions.subarray(c * this.tagCount, (c + 1) * this.tagCount);
      if (context === NO_CONTEXT) {
        row.set(tagShares);
        return;
      }
      const counted = pairs.subarray(c * this.tagCount, (c + 1) * this.tagCount);
      const total = counted.reduce((sum, count) => sum + count, 0) + CONTEXT_STRENGTH;
      for (let t = 0; t < this.tagCount; t++) {
        row[t] = ((counted[t] as number) + CONTEXT_STRENGTH * (tagShares[t] as number)) / total;
      }
    });
    this.applyRules();
  }

  private applyRules(): void {
    this.contexts.forEach((context, c) => {
      const rule = ruleOf(context);
      if (!rule) return;
      this.space.tagNames.forEach((tag, t) => {
        const cell = c * this.tagCount + t;
        this.transitions[cell] = (this.transitions[cell] as number) * rule(tag);
      });
    });
  }

  private sentence(words: Int32Array, counts: PairCounts): number {
    const columns = Array.from(words, (word) => this.column(word));
    const alphas: Float64Array[] = [];
    let likelihood = 0;
    columns.forEach((column, at) => {
      const alpha = new Float64Array(column.tags.length);
      let sum = 0;
      for (let i = 0; i < alpha.length; i++) {
        const reached = this.reached(columns[at - 1], alphas[at - 1], column.tags[i] as number);
        alpha[i] = reached * (column.emissions[i] as number);
        sum += alpha[i] as number;
      }
      for (let i = 0; i < alpha.length; i++) alpha[i] = sum === 0 ? 1 / alpha.length : (alpha[i] as number) / sum;
      likelihood += Math.log(Math.max(sum, 1e-300));
      alphas.push(alpha);
    });
    this.collect(columns, alphas, counts);
    return likelihood;
  }

  /** Probability of coming to a tag from the word before, or from the start of the sentence. */
  private reached(before: Column | undefined, alpha: Float64Array | undefined, tag: number): number {
    if (!before || !alpha) return this.transitions[tag] as number;
    let sum = 0;
    for (let j = 0; j < alpha.length; j++) {
      const cell = (before.contexts[j] as number) * this.tagCount + tag;
      sum += (alpha[j] as number) * (this.transitions[cell] as number);
    }
    return sum;
  }

  /** Walks back, turning forward probabilities into posteriors, and counts tags, lemmas and pairs. */
  private collect(columns: readonly Column[], alphas: readonly Float64Array[], counts: PairCounts): void {
    let gamma = alphas.at(-1) as Float64Array;
    for (let at = columns.length - 1; at >= 0; at--) {
      const column = columns[at] as Column;
      count(column, gamma, counts);
      const before = columns[at - 1];
      const alpha = alphas[at - 1];
      if (!before || !alpha) {
        for (let i = 0; i < gamma.length; i++) add(counts.pairs, column.tags[i] as number, gamma[i] as number);
        return;
      }
      const next = new Float64Array(alpha.length);
      for (let i = 0; i < gamma.length; i++) {
        const tag = column.tags[i] as number;
        const sum = this.reached(before, alpha, tag);
        if (sum === 0) continue;
        const scale = (gamma[i] as number) / sum;
        for (let j = 0; j < alpha.length; j++) {
          const cell = (before.contexts[j] as number) * this.tagCount + tag;
          const share = (alpha[j] as number) * (this.transitions[cell] as number) * scale;
          add(next, j, share);
          add(counts.pairs, cell, share);
        }
      }
      gamma = next;
    }
  }

  private column(type: number): Column {
    const { starts, tags, parameters, bareTags } = this.space;
    const [from, to] = [starts[type] as number, starts[type + 1] as number];
    if (from === to) return this.bareColumn(bareTags[type] as number);
    const contexts = new Uint16Array(to - from);
    const emissions = new Float64Array(to - from);
    for (let i = from; i < to; i++) {
      contexts[i - from] = this.contextOfTag[tags[i] as number] as number;
      emissions[i - from] = this.weights.emission(i);
    }
    return { tags: tags.subarray(from, to), contexts, emissions, parameters: parameters.subarray(from, to) };
  }

  private bareColumn(tag: number): Column {
    this.bareColumns[tag] ??= {
      tags: Uint16Array.of(tag),
      contexts: Uint16Array.of(this.contextOfTag[tag] as number),
      emissions: Float64Array.of(UNKNOWN_EMISSION),
      parameters: Int32Array.of(-1),
    };
    return this.bareColumns[tag] as Column;
  }
}

function count(column: Column, gamma: Float64Array, counts: PairCounts): void {
  for (let i = 0; i < gamma.length; i++) {
    add(counts.tags, column.tags[i] as number, gamma[i] as number);
    const parameter = column.parameters[i] as number;
    if (parameter >= 0) add(counts.lemmas, parameter, gamma[i] as number);
  }
}
