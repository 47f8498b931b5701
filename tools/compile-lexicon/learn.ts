import { findCandidates } from '@/lib/lexicon/candidates';
import { Tables } from '@/lib/lexicon/tables';
import {
  contextOf,
  isVerbTag,
  NO_CONTEXT,
  NUMBER_TAG,
  SENTENCE_START,
  SIGN_TAG,
  TagBook,
  tagWithoutAnalysis,
  UNKNOWN_TAG,
} from '@/lib/lexicon/tags';
import type { Corpus } from './corpus';
import { GlossFrequencies } from './gloss-frequencies';
import { masdarSupport } from './masdar-support';
import { prefixPrior, stemPrior, suffixPrior } from './priors';
import { ruleOf } from './rules';
import { encode, type Learnt, type Source } from './source';

const UNIGRAM_ROUNDS = 8;
/** Rounds without context after the verbal nouns have been counted. */
const SUPPORTED_ROUNDS = 4;
const BIGRAM_ROUNDS = 6;
const SMOOTHING = 0.5;
/**
 * Exponent of the lemma shares in the weights. With 1 the likelier of two lemmas that share all their forms takes the
 * counts of both, round by round; below 1 the rounds settle where the priors put them.
 */
const TEMPER = 0.7;
/** Pseudo-counts with which the tag distribution of a context is drawn to that of the whole text. */
const CONTEXT_STRENGTH = 30;
/** Function words this frequent (expected count) are a context by themselves; rarer ones share one by class. */
const LEXICAL_CONTEXT = 1_500;

/** Candidates of all word types, flat: type i owns `[starts[i], starts[i + 1])`. */
interface Space {
  starts: Uint32Array;
  tags: Uint16Array;
  /** Parameter of the lemma given its class, -1 for function words (the tag says it all). */
  parameters: Int32Array;
  stems: Uint32Array;
  priors: Float64Array;
}

/** Learns lemma and tag weights from raw text by expectation maximisation, first without, then with context. */
export class Learner {
  private readonly tables: Tables;
  private readonly tagNames: string[] = ['?', UNKNOWN_TAG, NUMBER_TAG, SIGN_TAG];
  private readonly tagNumbers = new Map(this.tagNames.map((tag, number) => [tag, number]));
  private readonly bareColumns: Column[];
  /** Tag of each word type without analysis. */
  private readonly bareTags: Uint16Array;
  private readonly parameterNumbers = new Map<string, number>();
  private readonly parameterGroups: number[] = [];
  private readonly groups = ['NN', 'AJ', 'NP', 'AV', 'verb'];
  private readonly space: Space;
  private readonly stemPriors: Float64Array;
  private parameters: Float64Array;
  /** The same raised to `TEMPER`. */
  private tempered: Float64Array;
  private tagShares: Float64Array;
  private contexts: string[] = [];
  private contextOfTag = new Uint16Array(0);
  private transitions = new Float64Array(0);

  constructor(
    private readonly source: Source,
    private readonly corpus: Corpus,
    glossPath: string,
  ) {
    const { stems } = source.tables;
    const frequencies = new GlossFrequencies(
      glossPath,
      stems.map((stem) => stem.gloss),
    );
    this.stemPriors = Float64Array.from(stems, (stem, i) => {
      return stemPrior(stem, source.kinds[source.kindOf[i] as number] as (typeof source.kinds)[number], frequencies);
    });
    this.tables = new Tables(
      encode(source, 'learning', {
        emissions: this.stemPriors,
        prefixPriors: Float64Array.from(source.tables.prefixes, prefixPrior),
        suffixPriors: Float64Array.from(source.tables.suffixes, suffixPrior),
        lemmaCounts: new Float64Array(source.lemmas.length),
        tags: this.tagNames,
        contexts: [],
        tagContexts: [],
        transitions: new Float64Array(1),
      }),
    );
    this.space = this.enumerate();
    this.bareTags = Uint16Array.from(corpus.types, (type) => this.tagNumbers.get(tagWithoutAnalysis(type)) ?? 1);
    this.bareColumns = [];
    this.parameters = new Float64Array(this.parameterGroups.length).fill(1 / this.parameterGroups.length);
    this.tempered = this.temper();
    this.tagShares = new Float64Array(this.tagNames.length).fill(1 / this.tagNames.length);
  }

  learn(log: (line: string) => void): Learnt {
    for (let round = 1; round <= UNIGRAM_ROUNDS; round++) log(`unigram ${round}: ${this.unigramRound().toFixed(4)}`);
    this.addMasdarSupport();
    for (let round = 1; round <= SUPPORTED_ROUNDS; round++) this.unigramRound();
    this.chooseContexts();
    for (let round = 1; round <= BIGRAM_ROUNDS; round++) log(`bigram ${round}: ${this.bigramRound().toFixed(4)}`);
    return this.result();
  }

  /** Lets the verbal nouns speak for their verbs, in the priors of stems and of the candidates found with them. */
  private addMasdarSupport(): void {
    const support = masdarSupport(this.source, this.lemmaCounts());
    const shiftOf = (stem: number) => {
      return isVerbTag(this.tables.kindOf(stem).tag) ? (support[this.tables.stemLemmas[stem] as number] as number) : 0;
    };
    for (let stem = 0; stem < this.stemPriors.length; stem++) {
      this.stemPriors[stem] = (this.stemPriors[stem] as number) + shiftOf(stem);
    }
    const { stems, priors } = this.space;
    for (let i = 0; i < priors.length; i++) {
      priors[i] = (priors[i] as number) * Math.exp(shiftOf(stems[i] as number));
    }
  }

  private enumerate(): Space {
    const book = new TagBook(this.tables, (tag) => this.numberTag(tag));
    const starts = new Uint32Array(this.corpus.types.length + 1);
    const tags: number[] = [];
    const parameters: number[] = [];
    const stems: number[] = [];
    const priors: number[] = [];
    this.corpus.types.forEach((type, i) => {
      const found = findCandidates(this.tables, book, type);
      for (let j = 0; j < found.count; j++) {
        const stem = found.stems[j] as number;
        tags.push(found.tags[j] as number);
        stems.push(stem);
        parameters.push(this.parameterOf(stem));
        priors.push(Math.exp(found.weights[j] as number));
      }
      starts[i + 1] = tags.length;
    });
    return {
      starts,
      tags: Uint16Array.from(tags),
      parameters: Int32Array.from(parameters),
      stems: Uint32Array.from(stems),
      priors: Float64Array.from(priors),
    };
  }

  private numberTag(tag: string): number {
    const number = this.tagNumbers.get(tag) ?? this.tagNames.push(tag) - 1;
    this.tagNumbers.set(tag, number);
    return number;
  }

  /** Parameter number of P(lemma given class); all verb forms are one class. */
  private parameterOf(stem: number): number {
    const tag = this.tables.kindOf(stem).tag;
    if (tag.startsWith('FW.')) return -1;
    const group = isVerbTag(tag) ? 'verb' : tag;
    const key = `${group} ${this.tables.stemLemmas[stem]}`;
    let number = this.parameterNumbers.get(key);
    if (number === undefined) {
      number = this.parameterGroups.length;
      this.parameterNumbers.set(key, number);
      this.parameterGroups.push(this.groups.indexOf(group));
    }
    return number;
  }

  private emission(candidate: number): number {
    const parameter = this.space.parameters[candidate] as number;
    return (this.space.priors[candidate] as number) * (parameter < 0 ? 1 : (this.tempered[parameter] as number));
  }

  /** One round without context; returns the mean log likelihood of a word. */
  private unigramRound(): number {
    const { starts, tags, parameters } = this.space;
    const lemmaCounts = new Float64Array(this.parameters.length);
    const tagCounts = new Float64Array(this.tagNames.length);
    let likelihood = 0;
    let words = 0;
    for (let type = 0; type < this.corpus.types.length; type++) {
      const count = this.corpus.counts[type] as number;
      const [from, to] = [starts[type] as number, starts[type + 1] as number];
      if (from === to) {
        add(tagCounts, this.bareTags[type] as number, count);
        continue;
      }
      let sum = 0;
      for (let i = from; i < to; i++) sum += this.emission(i) * (this.tagShares[tags[i] as number] as number);
      likelihood += count * Math.log(sum);
      words += count;
      for (let i = from; i < to; i++) {
        const tag = tags[i] as number;
        const share = (count * this.emission(i) * (this.tagShares[tag] as number)) / sum;
        tagCounts[tag] = (tagCounts[tag] as number) + share;
        const parameter = parameters[i] as number;
        if (parameter >= 0) lemmaCounts[parameter] = (lemmaCounts[parameter] as number) + share;
      }
    }
    this.maximise(lemmaCounts, tagCounts);
    return likelihood / words;
  }

  private maximise(lemmaCounts: Float64Array, tagCounts: Float64Array): void {
    const totals = new Float64Array(this.groups.length);
    lemmaCounts.forEach((count, i) => {
      const group = this.parameterGroups[i] as number;
      totals[group] = (totals[group] as number) + count + SMOOTHING;
    });
    this.parameters = lemmaCounts.map((count, i) => {
      return (count + SMOOTHING) / (totals[this.parameterGroups[i] as number] as number);
    });
    this.tempered = this.temper();
    const total = tagCounts.reduce((sum, count) => sum + count + SMOOTHING, 0);
    this.tagShares = tagCounts.map((count) => (count + SMOOTHING) / total);
  }

  /** Lemma shares raised to `TEMPER`, scaled so that the mean log weight of a running word of the class stays. */
  private temper(): Float64Array {
    const entropies = new Float64Array(this.groups.length);
    this.parameters.forEach((share, i) => {
      add(entropies, this.parameterGroups[i] as number, share * Math.log(share));
    });
    return this.parameters.map((share, i) => {
      const entropy = entropies[this.parameterGroups[i] as number] as number;
      return Math.exp(TEMPER * Math.log(share) + (1 - TEMPER) * entropy);
    });
  }

  private chooseContexts(): void {
    const tokens = this.corpus.counts.reduce((sum, count) => sum + count, 0);
    const numbers = new Map<string, number>([
      [SENTENCE_START, 0],
      [NO_CONTEXT, 1],
    ]);
    this.contextOfTag = Uint16Array.from(this.tagNames, (tag, i) => {
      const rare = tag.startsWith('FW.') && (this.tagShares[i] as number) * tokens < LEXICAL_CONTEXT;
      const context = rare ? 'FW' : contextOf(tag);
      if (!numbers.has(context)) numbers.set(context, numbers.size);
      return numbers.get(context) as number;
    });
    this.contexts = [...numbers.keys()];
    this.transitions = new Float64Array(this.contexts.length * this.tagNames.length);
    for (let c = 0; c < this.contexts.length; c++) this.transitions.set(this.tagShares, c * this.tagNames.length);
    this.applyRules();
  }

  private applyRules(): void {
    const tagCount = this.tagNames.length;
    this.contexts.forEach((context, c) => {
      const rule = ruleOf(context);
      if (!rule) return;
      this.tagNames.forEach((tag, t) => {
        this.transitions[c * tagCount + t] = (this.transitions[c * tagCount + t] as number) * rule(tag);
      });
    });
  }

  /** One round of forward–backward over the running text. */
  private bigramRound(): number {
    const counts = {
      lemmas: new Float64Array(this.parameters.length),
      tags: new Float64Array(this.tagNames.length),
      pairs: new Float64Array(this.transitions.length),
    };
    let likelihood = 0;
    let words = 0;
    let from = 0;
    const { tokens } = this.corpus;
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens[at] as number) >= 0) continue;
      if (at > from) {
        likelihood += this.sentence(tokens.subarray(from, at), counts);
        words += at - from;
      }
      from = at + 1;
    }
    this.maximise(counts.lemmas, counts.tags);
    this.maximiseTransitions(counts.pairs);
    return likelihood / words;
  }

  private maximiseTransitions(pairs: Float64Array): void {
    const tagCount = this.tagNames.length;
    for (let c = 0; c < this.contexts.length; c++) {
      if (this.contexts[c] === NO_CONTEXT) {
        this.transitions.set(this.tagShares, c * tagCount);
        continue;
      }
      const row = pairs.subarray(c * tagCount, (c + 1) * tagCount);
      const total = row.reduce((sum, count) => sum + count, 0) + CONTEXT_STRENGTH;
      for (let t = 0; t < tagCount; t++) {
        const smoothed = (row[t] as number) + CONTEXT_STRENGTH * (this.tagShares[t] as number);
        this.transitions[c * tagCount + t] = smoothed / total;
      }
    }
    this.applyRules();
  }

  private sentence(
    words: Int32Array,
    counts: { lemmas: Float64Array; tags: Float64Array; pairs: Float64Array },
  ): number {
    const tagCount = this.tagNames.length;
    const columns = Array.from(words, (word) => this.column(word));
    const alphas: Float64Array[] = [];
    let likelihood = 0;
    columns.forEach((column, at) => {
      const before = columns[at - 1];
      const alphaBefore = alphas[at - 1];
      const alpha = new Float64Array(column.tags.length);
      let sum = 0;
      for (let i = 0; i < alpha.length; i++) {
        const tag = column.tags[i] as number;
        let reached = 0;
        if (!before || !alphaBefore) reached = this.transitions[tag] as number;
        else {
          for (let j = 0; j < alphaBefore.length; j++) {
            const row = (before.contexts[j] as number) * tagCount;
            reached += (alphaBefore[j] as number) * (this.transitions[row + tag] as number);
          }
        }
        alpha[i] = reached * (column.emissions[i] as number);
        sum += alpha[i] as number;
      }
      if (sum === 0) alpha.fill(1 / alpha.length);
      else for (let i = 0; i < alpha.length; i++) alpha[i] = (alpha[i] as number) / sum;
      likelihood += Math.log(Math.max(sum, 1e-300));
      alphas.push(alpha);
    });
    this.collect(columns, alphas, counts);
    return likelihood;
  }

  private collect(
    columns: readonly Column[],
    alphas: readonly Float64Array[],
    counts: { lemmas: Float64Array; tags: Float64Array; pairs: Float64Array },
  ): void {
    const tagCount = this.tagNames.length;
    let gamma = alphas.at(-1) as Float64Array;
    for (let at = columns.length - 1; at >= 0; at--) {
      const column = columns[at] as Column;
      this.count(column, gamma, counts);
      const before = columns[at - 1];
      const alphaBefore = alphas[at - 1];
      if (!before || !alphaBefore) {
        for (let i = 0; i < gamma.length; i++) add(counts.pairs, column.tags[i] as number, gamma[i] as number);
        break;
      }
      const gammaBefore = new Float64Array(alphaBefore.length);
      for (let i = 0; i < gamma.length; i++) {
        const tag = column.tags[i] as number;
        let sum = 0;
        for (let j = 0; j < alphaBefore.length; j++) {
          sum +=
            (alphaBefore[j] as number) * (this.transitions[(before.contexts[j] as number) * tagCount + tag] as number);
        }
        if (sum === 0) continue;
        const scale = (gamma[i] as number) / sum;
        for (let j = 0; j < alphaBefore.length; j++) {
          const cell = (before.contexts[j] as number) * tagCount + tag;
          const share = (alphaBefore[j] as number) * (this.transitions[cell] as number) * scale;
          gammaBefore[j] = (gammaBefore[j] as number) + share;
          counts.pairs[cell] = (counts.pairs[cell] as number) + share;
        }
      }
      gamma = gammaBefore;
    }
  }

  private count(column: Column, gamma: Float64Array, counts: { lemmas: Float64Array; tags: Float64Array }): void {
    for (let i = 0; i < gamma.length; i++) {
      add(counts.tags, column.tags[i] as number, gamma[i] as number);
      const parameter = column.parameters[i] as number;
      if (parameter >= 0) add(counts.lemmas, parameter, gamma[i] as number);
    }
  }

  private column(type: number): Column {
    const [from, to] = [this.space.starts[type] as number, this.space.starts[type + 1] as number];
    if (from === to) return this.bareColumn(this.bareTags[type] as number);
    const tags = this.space.tags.subarray(from, to);
    const contexts = new Uint16Array(to - from);
    const emissions = new Float64Array(to - from);
    for (let i = from; i < to; i++) {
      contexts[i - from] = this.contextOfTag[tags[i - from] as number] as number;
      emissions[i - from] = this.emission(i);
    }
    return { tags, contexts, emissions, parameters: this.space.parameters.subarray(from, to) };
  }

  private bareColumn(tag: number): Column {
    this.bareColumns[tag] ??= {
      tags: Uint16Array.of(tag),
      contexts: Uint16Array.of(this.contextOfTag[tag] as number),
      emissions: Float64Array.of(1e-6),
      parameters: Int32Array.of(-1),
    };
    return this.bareColumns[tag] as Column;
  }

  private result(): Learnt {
    const unseen = new Float64Array(this.groups.length);
    this.tempered.forEach((value, i) => {
      const group = this.parameterGroups[i] as number;
      if (unseen[group] === 0 || value < (unseen[group] as number)) unseen[group] = value;
    });
    const emissions = this.stemPriors.map((prior, stem) => {
      const tag = this.tables.kindOf(stem).tag;
      if (tag.startsWith('FW.')) return prior;
      const group = isVerbTag(tag) ? 'verb' : tag;
      const parameter = this.parameterNumbers.get(`${group} ${this.tables.stemLemmas[stem]}`);
      const share = parameter === undefined ? unseen[this.groups.indexOf(group)] : this.tempered[parameter];
      return prior + Math.log(share as number);
    });
    return {
      emissions,
      prefixPriors: Float64Array.from(this.source.tables.prefixes, prefixPrior),
      suffixPriors: Float64Array.from(this.source.tables.suffixes, suffixPrior),
      lemmaCounts: this.lemmaCounts(),
      tags: this.tagNames,
      contexts: this.contexts,
      tagContexts: [...this.contextOfTag],
      transitions: this.transitions.map((value) => Math.log(Math.max(value, 1e-13))),
    };
  }

  /** Expected occurrences of each lemma over the counted text, by the weights of single words. */
  private lemmaCounts(): Float64Array {
    const counts = new Float64Array(this.source.lemmas.length);
    const { starts, tags, stems } = this.space;
    for (let type = 0; type < this.corpus.types.length; type++) {
      const [from, to] = [starts[type] as number, starts[type + 1] as number];
      let sum = 0;
      for (let i = from; i < to; i++) sum += this.emission(i) * (this.tagShares[tags[i] as number] as number);
      for (let i = from; i < to; i++) {
        const weight = (this.emission(i) * (this.tagShares[tags[i] as number] as number)) / sum;
        add(
          counts,
          this.tables.stemLemmas[stems[i] as number] as number,
          weight * (this.corpus.counts[type] as number),
        );
      }
    }
    return counts;
  }
}

interface Column {
  tags: Uint16Array;
  contexts: Uint16Array;
  emissions: Float64Array;
  parameters: Int32Array;
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] as number) + amount;
}
