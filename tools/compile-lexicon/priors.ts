import type { StemKind } from '@/lib/lexicon/asset';
import type { GlossFrequencies } from './gloss-frequencies';
import type { Affix, Stem } from './read-tables';

/**
 * Log priors in nats that counting raw text cannot learn: what is spelled alike again and again (أن، إن، من) and what
 * news hardly ever says (second person, imperative). Weights by experiment, see EXPERIMENTS.md.
 */
const CLOSED_CLASS = 3;
const SECOND_PERSON = -1.75;
const PASSIVE = -0.6;
const IMPERATIVE = -2;
const GLOSS_WEIGHT = 0.35;
/** A name that is also a common word (وزير Wazir). */
const NAME_OF_NOUN = -1.5;
const DERIVED = -3;

/** Function words whose vowelling is rarer than that of a twin with the same letters. */
const RARE_FUNCTION_WORDS: Record<string, number> = {
  man: -2.2,
  'fiy~a': -30,
  'lakun~a': -30,
  '<in': -2.5,
  'li>an': -4,
  'bi>an': -1.5,
  '>an~': -1.5,
  huw: -6,
  '>uw': -6,
  'ka>an~a': -4,
  biya: -3,
  liya: -3,
};

const PREFIX_PRIORS: readonly [RegExp, number][] = [
  [/la\/(?!PREP)/, -1.5],
  [/ka\/PREP/, -1.15],
  [/\/IV2/, SECOND_PERSON],
  [/\/IV1S/, -0.7],
  [/INTERROG/, -4],
  [/fa\/CONJ/, -1],
];

const SUFFIX_PRIORS: readonly [RegExp, number][] = [
  [/SUBJ:2/, SECOND_PERSON],
  [/PVSUFF_SUBJ:1S/, -1],
  [/(?:POSS_PRON|DO:|PRON)_?2/, SECOND_PERSON],
  [/POSS_PRON_1S/, -1],
  // “Me” without a letter of its own: في is hardly ever فيَّ, nor علي عليَّ.
  [/^\+~a\/PRON_1S/, -7],
  [/DU_ACCGEN(?!.*POSS_PRON)/, -1.5],
];

export function prefixPrior(prefix: Affix): number {
  return sumOf(PREFIX_PRIORS, prefix.pos);
}

export function suffixPrior(suffix: Affix): number {
  return sumOf(SUFFIX_PRIORS, suffix.pos);
}

function sumOf(rules: readonly [RegExp, number][], pos: string): number {
  return rules.reduce((sum, [pattern, weight]) => (pattern.test(pos) ? sum + weight : sum), 0);
}

export function stemPrior(stem: Stem, kind: StemKind, frequencies: GlossFrequencies): number {
  const correction = (stem.weight ?? 0) + (stem.derived ? DERIVED : 0);
  if (kind.tag.startsWith('FW.')) return CLOSED_CLASS + correction + (RARE_FUNCTION_WORDS[stem.form] ?? 0);
  let prior = correction + (kind.tag === 'NP' ? 0 : GLOSS_WEIGHT * frequencies.logOf(stem.gloss));
  if (kind.tag === 'NP' && stem.alsoNoun) prior += NAME_OF_NOUN;
  if (kind.tag === 'PP' || kind.tag === 'IP') prior += PASSIVE;
  if (kind.tag === 'CV') prior += IMPERATIVE;
  return prior;
}
