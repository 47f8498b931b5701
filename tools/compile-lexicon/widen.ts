import { masdarForm } from '@/lib/lexicon/verb-form';
import { kindOf } from './kinds';
import type { Stem } from './read-tables';

const NISBA = /iy~$/;
const PARTICIPLE = /^mu.{3,}[ai][^aiuo~]~?$/;

/** Marks names that are also common nouns; adjectives (علي، كريم) are names as often as not. */
export function markNouns(stems: readonly Stem[]): Stem[] {
  const common = new Set(stems.filter((stem) => kindOf(stem).tag === 'NN').map((stem) => stem.form));
  return stems.map((stem) => {
    return kindOf(stem).tag === 'NP' && common.has(stem.form) ? { ...stem, alsoNoun: true } : stem;
  });
}

/**
 * Lets regular words take the regular endings that the tables leave out: nisba adjectives and participles the sound
 * plurals (إعلاميين، متضررين), verbal nouns the dual and
 * the plural (انفجارين، تلميحات).
 */
export function widen(stem: Stem): Stem {
  const adjective = /ADJ/.test(stem.pos);
  const regular = NISBA.test(stem.form) || PARTICIPLE.test(stem.form);
  if (adjective && regular && /^(?:N-ap|N\/ap|Ndu|N)$/.test(stem.category)) return { ...stem, category: 'Nall' };
  const masdar = stem.pos === '' && masdarForm(stem.lemmaForm) !== undefined;
  if (stem.category === 'N/At' || (masdar && /^N(?:du)?$/.test(stem.category))) return { ...stem, category: 'NduAt' };
  return stem;
}
