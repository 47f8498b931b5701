/** What a context forbids or discourages of the tag after it, as a factor on its probability. */
export type Rule = (tag: string) => number;

const isVerb = (tag: string) => /^(PV|IV|PP|IP|CV)\|/.test(tag);
const isImperfect = (tag: string) => /^(IV|IP)\|/.test(tag);
const isPrefixedNoun = (tag: string) => /^(NN|AJ|NP)\|[bkl]/.test(tag);
const isDefinite = (tag: string) => /^(NN|AJ|NP)\|[bkl]*D/.test(tag);
const isIndefiniteAdjective = (tag: string) => /^AJ\|[bkl]*\|/.test(tag);

const NOMINAL_SENTENCE = /^FW\.(?:[bl]i)?(?:>an~a|<in~a|l`kin~a|lAkin~a|ka>an~a)$/;
const SUBJUNCTIVE = /^FW\.(?:>an|li>an|kay|likay|bi>an)$/;
const NEGATION = /^FW\.(?:lam|lan)$/;
const PREPOSITION =
  /^FW\.(?:min|fiy|<ilaY|EalaY|Ean|maEa|baEoda|qabola|xilAla|Did~a|bayona|munou|ladaY|naHowa|Einoda)$/;

/** The rule of a context, undefined for those that say nothing certain. */
export function ruleOf(context: string): Rule | undefined {
  if (NOMINAL_SENTENCE.test(context)) return (tag) => (isVerb(tag) ? 0.002 : 1);
  if (SUBJUNCTIVE.test(context)) return (tag) => (isImperfect(tag) ? 1 : 0.02);
  if (NEGATION.test(context)) return (tag) => (isImperfect(tag) ? 1 : 0.02);
  if (context === 'FW.qado') return (tag) => (isVerb(tag) ? 1 : 0.05);
  if (context === 'FW.sawofa') return (tag) => (isImperfect(tag) ? 1 : 0.0025);
  if (PREPOSITION.test(context)) return (tag) => (isVerb(tag) ? 0.03 : isPrefixedNoun(tag) ? 0.1 : 1);
  if (/\|S$/.test(context)) return (tag) => (isVerb(tag) ? 0.1 : 1);
  if (/\|F$/.test(context)) return (tag) => (isDefinite(tag) ? 0.3 : 1);
  if (/^NN\|[bkl]*\|$/.test(context)) return (tag) => (/^AJ\|[bkl]*D/.test(tag) ? 0.15 : 1);
  if (isDefinite(context)) return (tag) => (isIndefiniteAdjective(tag) ? 0.5 : 1);
  return undefined;
}
