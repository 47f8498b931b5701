import { verbForm } from '@/lib/lexicon/verb-form';
import type { Stem } from './read-tables';

/** Imperatives of sound verbs, which the tables give for a handful only: from the imperfect stem كتُب → اُكتُب. */
export function imperativesOf(stems: readonly Stem[]): Stem[] {
  const known = new Set(stems.filter((stem) => stem.category.startsWith('CV')).map((stem) => stem.lemma));
  const out: Stem[] = [];
  for (const stem of stems) {
    if (!/^IV(?:_yu)?$/.test(stem.category) || (stem.weight ?? 0) < 0 || known.has(stem.lemma)) continue;
    const form = imperative(stem);
    if (form !== undefined) out.push({ ...stem, form, category: 'CV', derived: true });
  }
  return out;
}

function imperative({ form, lemmaForm }: Stem): string | undefined {
  if (!/[aiu][^aiuo~AwyY]$/.test(form)) return undefined;
  const number = verbForm(lemmaForm);
  if (number === 4) return /^[^aiuo]o/.test(form) ? `>a${form}` : undefined;
  if (number === 1) {
    const vowel = /^[^aiuo>&}']o[^aiuo~]([aiu])[^aiuo~]$/.exec(form)?.[1];
    return vowel === undefined ? undefined : `{${vowel === 'u' ? 'u' : 'i'}${form}`;
  }
  // After the prefix the forms with a joining alef begin with two consonants.
  return /^[^aiuo]o/.test(form) ? `{i${form}` : form;
}
