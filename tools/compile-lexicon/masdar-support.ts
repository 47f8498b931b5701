import { masdarForm, verbForm } from '@/lib/lexicon/verb-form';
import type { Source } from './source';

const WEIGHT = 0.3;
const FLOOR = 50;
const PLAIN_MASDAR = /^.[aiu]o.(?:ap)?$|^.u.uw.(?:ap)?$|^.[ai].A.ap$|^.a.A.$/;
/** Verbs of form I have verbal nouns of any shape: they are never held to be rarer than this share of the best. */
const PLAIN_SHARE = 0.3;

/**
 * Log prior of each verb lemma by how often its verbal noun is met. Unvowelled script hardly ever tells قَدِمَ from
 * قَدَّمَ and أَقْدَمَ, but it does tell قدوم from تقديم and إقدام. Nats, 0 for the form whose verbal
 * noun is the most frequent of its root, negative for the others.
 */
export function masdarSupport(source: Source, counts: Float64Array): Float64Array {
  const support = new Map<string, number>();
  const kindOfLemma = new Map<number, string>();
  source.lemmaOf.forEach((lemma, stem) => {
    if (!kindOfLemma.has(lemma)) kindOfLemma.set(lemma, source.kinds[source.kindOf[stem] as number]?.tag ?? '');
  });
  source.lemmas.forEach((lemma, i) => {
    if (lemma.root === '' || kindOfLemma.get(i) !== 'NN') return;
    const form = masdarForm(lemma.form) ?? (PLAIN_MASDAR.test(lemma.form) ? 1 : undefined);
    if (form === undefined) return;
    const key = `${lemma.root} ${form}`;
    support.set(key, Math.max(support.get(key) ?? 0, counts[i] as number));
  });
  const best = new Map<string, number>();
  for (const [key, count] of support) {
    const root = key.slice(0, key.indexOf(' '));
    best.set(root, Math.max(best.get(root) ?? 0, count));
  }
  return Float64Array.from(source.lemmas, (lemma, i) => {
    if (lemma.root === '' || !/^(PV|IV|PP|IP|CV)$/.test(kindOfLemma.get(i) ?? '')) return 0;
    const most = best.get(lemma.root) ?? 0;
    const form = verbForm(lemma.form);
    const counted = support.get(`${lemma.root} ${form}`) ?? 0;
    const own = form === 1 ? Math.max(counted, PLAIN_SHARE * most) : counted;
    return WEIGHT * Math.log((FLOOR + own) / (FLOOR + most));
  });
}
