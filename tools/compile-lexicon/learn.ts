import type { StemKind } from '@/lib/lexicon/asset';
import { Tables } from '@/lib/lexicon/tables';
import { isVerbTag } from '@/lib/lexicon/tags';
import type { Corpus } from './corpus';
import { GlossFrequencies } from './gloss-frequencies';
import { masdarSupport } from './masdar-support';
import { prefixPrior, stemPrior, suffixPrior } from './priors';
import { SentencePass } from './sentence-pass';
import { encode, type Learnt, type Source } from './source';
import { CandidateSpace, FIRST_TAGS, groupOf } from './space';
import { Weights } from './weights';

const UNIGRAM_ROUNDS = 8;
/** Rounds without context after the verbal nouns have been counted. */
const SUPPORTED_ROUNDS = 4;
const BIGRAM_ROUNDS = 6;
/** Least probability of a transition: what the asset can hold. */
const LEAST_TRANSITION = 1e-13;

/**
 * Learns lemma and tag weights from text by expectation maximisation, first without, then with context.
 * `glossPath` names the word counts that weigh English glosses.
 */
export function learn(source: Source, corpus: Corpus, glossPath: string, log: (line: string) => void): Learnt {
  const stemPriors = priorsOf(source, glossPath);
  const affixPriors = {
    prefixPriors: Float64Array.from(source.tables.prefixes, prefixPrior),
    suffixPriors: Float64Array.from(source.tables.suffixes, suffixPrior),
  };
  const tables = new Tables(
    encode(source, 'learning', {
      ...affixPriors,
      emissions: stemPriors,
      lemmaCounts: new Float64Array(source.lemmas.length),
      tags: FIRST_TAGS,
      contexts: [],
      tagContexts: [],
      transitions: new Float64Array(1),
    }),
  );
  const space = new CandidateSpace(tables, corpus);
  const weights = new Weights(space);
  const lemmaCounts = () => weights.lemmaCounts(tables.stemLemmas, source.lemmas.length);
  for (let round = 0; round < UNIGRAM_ROUNDS; round++) weights.unigramRound();
  const support = verbSupport(tables, masdarSupport(source, lemmaCounts()));
  space.shift(support);
  for (let round = 0; round < SUPPORTED_ROUNDS; round++) weights.unigramRound();
  const pass = new SentencePass(space, weights);
  for (let round = 1; round <= BIGRAM_ROUNDS; round++) log(`round ${round}: ${pass.round().toFixed(4)} nats a word`);
  return {
    ...affixPriors,
    emissions: stemPriors.map((prior, stem) => {
      const group = groupOf(tables.kindOf(stem).tag);
      return prior + support(stem) + (group < 0 ? 0 : weights.logShare(stem, group));
    }),
    lemmaCounts: lemmaCounts(),
    tags: space.tagNames,
    contexts: pass.contexts,
    tagContexts: [...pass.contextOfTag],
    transitions: pass.transitions.map((value) => Math.log(Math.max(value, LEAST_TRANSITION))),
  };
}

function priorsOf(source: Source, glossPath: string): Float64Array {
  const { stems } = source.tables;
  const glosses = stems.map((stem) => stem.gloss);
  const frequencies = new GlossFrequencies(glossPath, glosses);
  return Float64Array.from(stems, (stem, i) => {
    return stemPrior(stem, source.kinds[source.kindOf[i] as number] as StemKind, frequencies);
  });
}

/** What the verbal nouns say for a stem of a verb, 0 for other stems. */
function verbSupport(tables: Tables, supportOfLemma: Float64Array): (stem: number) => number {
  return (stem) => {
    return isVerbTag(tables.kindOf(stem).tag) ? (supportOfLemma[tables.stemLemmas[stem] as number] as number) : 0;
  };
}
