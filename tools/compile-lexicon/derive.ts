import { skeletonOf } from '@/lib/lexicon/codes';
import { verbForm } from '@/lib/lexicon/verb-form';
import { imperativesOf } from './imperatives';
import { kindOf } from './kinds';
import { passivesOf } from './passives';
import type { Stem } from './read-tables';

/** Running words a derived stem must explain to be taken in. */
const LEAST_DEMAND = 2;

/**
 * Regular derivations that the tables leave out. Nisba adjectives and participles are taken in where words of the
 * text ask for them (`demand`: skeleton → running words without analysis); passives and imperatives of all sound verbs.
 */
export function derive(stems: readonly Stem[], demand: ReadonlyMap<string, number>): Stem[] {
  const out = new Map<string, Stem>();
  const known = new Set(stems.map((stem) => `${stem.form} ${kindOf(stem).tag}`));
  const wanted = (form: string) => (demand.get(skeletonOf(form)) ?? 0) >= LEAST_DEMAND;
  for (const stem of stems) {
    for (const derived of [...nisbas(stem), ...participles(stem)]) {
      const key = skeletonOf(derived.form) + derived.category;
      if (!out.has(key) && wanted(derived.form) && !known.has(`${derived.form} AJ`)) out.set(key, derived);
    }
  }
  for (const stem of [...passivesOf(stems), ...imperativesOf(stems)])
    out.set(`${stem.form} ${stem.category} ${stem.lemma}`, stem);
  return [...out.values()];
}

/** سرطان → سرطاني. The last vowel letter or ta marbuta of the base goes. */
function nisbas(stem: Stem): Stem[] {
  const { tag } = kindOf(stem);
  if ((tag !== 'NN' && tag !== 'NP') || (stem.weight ?? 0) < 0 || /iy~?$|[FNK]$/.test(stem.form)) return [];
  const base = stem.form.replace(/(?:ap|a?[AY]|A')$/, '');
  if (base.length < 4) return [];
  const form = `${base}iy~`;
  const gloss = `of ${firstGloss(stem.gloss)}`;
  return [{ ...stem, form, category: 'Nall', gloss, pos: `${form}/ADJ`, lemma: `${form}_d`, lemmaForm: form }];
}

/** The regular participles of the derived forms, from the imperfect stem: خترق → مخترِق، مخترَق. */
function participles(stem: Stem): Stem[] {
  if (!/^IV(?:_yu|_Pass_yu|_intr|_intr_yu)?$/.test(stem.category)) return [];
  const form = verbForm(stem.lemmaForm);
  if (form === 1 || form === 11) return [];
  const body = stem.form.replace(/[ai]([^aiuo~])$/, '_$1');
  if (!body.includes('_')) return [];
  const active = `mu${body.replace('_', 'i')}`;
  const passive = `mu${body.replace('_', 'a')}`;
  const gloss = firstGloss(stem.gloss);
  return [
    participle(stem, active, `${gloss} (active participle)`),
    participle(stem, passive, `${gloss} (passive participle)`),
  ];
}

function participle(stem: Stem, form: string, gloss: string): Stem {
  return {
    ...stem,
    form,
    category: 'Nall',
    gloss,
    pos: `${form}/ADJ`,
    lemma: `${form}_d`,
    lemmaForm: form,
    derived: true,
  };
}

function firstGloss(gloss: string): string {
  return gloss.split(';')[0] ?? gloss;
}
