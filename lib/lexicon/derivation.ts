import type { LemmaFacts } from './types';
import { masdarForm } from './verb-form';

/**
 * What a noun or adjective with a root is by its shape: verbal noun of a derived form, participle, nisba, elative.
 * Undefined where shapes leave it open (verbal nouns of form I have any). `lemma` and `root` in codes.
 */
export function derivationOf(lemma: string, root: string, pos: string): LemmaFacts['derivation'] {
  const stem = lemma.replace(/ap$/, '');
  // A weak last radical makes the same ending: قَضِيَّة is فَعِيلَة.
  const weak = /[wy>]$/.test(root) && /^[^aiuo~]a[^aiuo~]iy~$/.test(stem);
  if (/iy~$/.test(stem)) return weak ? undefined : 'nisba';
  if (masdarForm(lemma) !== undefined) return 'masdar';
  if (/^mu.*A?[^aiuo~]i[^aiuo~]~?$|^mu.*iy$/.test(stem) || /^[^aiuo~mt]A[^aiuo~]i[^aiuo~]$/.test(stem)) {
    return 'active-participle';
  }
  if (/^mu.*a[^aiuo~]~?$|^mu.*aY$|^ma[^aiuo~]o[^aiuo~]uw[^aiuo~]$/.test(stem)) return 'passive-participle';
  return pos === 'adjective' && /^>a[^aiuo~]o[^aiuo~]a(?:[^aiuo~]|Y)$|^>a[^aiuo~]a[^aiuo~]~$/.test(stem)
    ? 'elative'
    : undefined;
}
