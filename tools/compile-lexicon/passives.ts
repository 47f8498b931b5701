import type { Stem } from './read-tables';

const L = '([^aiuo~A{|FNK`Y])';

/** Vowels of the passive perfect by the shape of the active, sound and final-weak. */
const PERFECTS: readonly [RegExp, string][] = [
  [new RegExp(`^${L}a${L}[ai]${L}$`), '$1u$2i$3'],
  [new RegExp(`^${L}a${L}~a${L}$`), '$1u$2~i$3'],
  [new RegExp(`^${L}A${L}a${L}$`), '$1uw$2i$3'],
  [new RegExp(`^>a${L}o${L}a${L}$`), '>u$1o$2i$3'],
  [new RegExp(`^\\{i${L}o(t|T|d)a${L}a${L}$`), '{u$1o$2u$3i$4'],
  [new RegExp(`^\\{it~a${L}a${L}$`), '{ut~u$1i$2'],
  [new RegExp(`^\\{isota${L}o${L}a${L}$`), '{usotu$1o$2i$3'],
];

const WEAK_PERFECTS: readonly [RegExp, string][] = [
  [new RegExp(`^${L}a${L}[aY]Y?$`), '$1u$2iy'],
  [new RegExp(`^${L}a${L}A$`), '$1u$2iy'],
  [new RegExp(`^${L}a${L}~aY$`), '$1u$2~iy'],
  [new RegExp(`^>a${L}o${L}aY$`), '>u$1o$2iy'],
  [new RegExp(`^\\{i${L}o(t|T|d)a${L}aY$`), '{u$1o$2u$3iy'],
];

const HOLLOW_PERFECTS: readonly [RegExp, string][] = [
  [new RegExp(`^>a${L}A${L}$`), '>u$1iy$2'],
  [new RegExp(`^\\{isota${L}A${L}$`), '{usotu$1iy$2'],
];

/** Passives that the tables leave out, of all transitive verbs whose passive is regular. */
export function passivesOf(stems: readonly Stem[]): Stem[] {
  const known = new Set(stems.filter((stem) => /Pass/.test(stem.category)).map((stem) => `${stem.form} ${stem.lemma}`));
  const transitive = new Set(
    stems.filter((stem) => /^PV(?:_V|_0|_0h|_h)?$/.test(stem.category)).map((stem) => stem.lemma),
  );
  const out: Stem[] = [];
  for (const stem of stems) {
    if ((stem.weight ?? 0) < 0 || !transitive.has(stem.lemma)) continue;
    const passive = perfect(stem) ?? imperfect(stem);
    if (passive && !known.has(`${passive.form} ${passive.lemma}`)) out.push(passive);
  }
  return out;
}

function perfect(stem: Stem): Stem | undefined {
  if (stem.category === 'PV') return shaped(stem, PERFECTS, 'PV_Pass');
  if (/^PV_0h?$/.test(stem.category)) return shaped(stem, WEAK_PERFECTS, 'PV_no-w_Pass');
  if (stem.category === 'PV_V') return shaped(stem, HOLLOW_PERFECTS, 'PV_V_Pass');
  return undefined;
}

function shaped(stem: Stem, shapes: readonly [RegExp, string][], category: string): Stem | undefined {
  const shape = shapes.find(([pattern]) => pattern.test(stem.form));
  return shape ? passive(stem, stem.form.replace(shape[0], shape[1]), category) : undefined;
}

/** Imperfect: the vowel before the last radical becomes a, the prefix takes u. */
function imperfect(stem: Stem): Stem | undefined {
  if (stem.category !== 'IV' && stem.category !== 'IV_yu') return undefined;
  const form = stem.form.replace(/[aiu]([^aiuo~AwyY])$/, 'a$1');
  return /a[^aiuo~AwyY]$/.test(form) ? passive(stem, form, 'IV_Pass_yu') : undefined;
}

function passive(stem: Stem, form: string, category: string): Stem {
  return { ...stem, form, category, gloss: `${stem.gloss} (passive)`, derived: true };
}
