import type { Stem } from './read-tables';

const NISBA = /iy~$/;
const PARTICIPLE = /^mu.{3,}[ai][^aiuo~]~?$/;

/**
 * Lets regular words take the regular endings that the tables leave out: nisba adjectives and participles the sound
 * plurals (إعلاميين، متضررين), verbal nouns the dual (انفجارين).
 */
export function widen(stem: Stem): Stem {
  const adjective = /ADJ/.test(stem.pos);
  const regular = NISBA.test(stem.form) || PARTICIPLE.test(stem.form);
  if (adjective && regular && /^(?:N-ap|N\/ap|Ndu|N)$/.test(stem.category)) return { ...stem, category: 'Nall' };
  if (stem.category === 'N/At') return { ...stem, category: 'NduAt' };
  return stem;
}
