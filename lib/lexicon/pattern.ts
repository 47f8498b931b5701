import { type VerbForm, verbForm } from './verb-form';
import { spellForm } from './vowelled';

const VERB_PATTERNS: Record<VerbForm, string> = {
  1: 'faEala',
  2: 'faE~ala',
  3: 'fAEala',
  4: '>afoEala',
  5: 'tafaE~ala',
  6: 'tafAEala',
  7: '{inofaEala',
  8: '{ifotaEala',
  9: '{ifoEal~a',
  10: '{isotafoEala',
  11: 'faEolala',
  12: 'tafaEolala',
};

const RADICALS = 'fEll';
const HAMZAS = ">&<}'|";
/** Beginnings that are no radicals, where the rest of the word has room for all radicals. */
const SERVILE = /^(?:\{isot[ai]|musota|musoti|\{ino|muno|muta|ta|mu|ma|mi|>a|<i|\{i)/;
const WEAK_COST = 2;
const WEAK_ALEF_COST = 3;
const WEAK_HAMZA_COST = 1;
const SERVILE_COST = 1;

/**
 * The pattern (وزن) of a lemma: its radicals replaced by ف ع ل, vowels kept: اِسْتِقْبَال → اِسْتِفْعَال. Verbs get the
 * citation of their form, with the middle vowel of form I. Undefined where the radicals do not stand in the lemma.
 * `lemma` and `root` in codes, the root without spaces.
 */
export function patternOf(lemma: string, root: string, verb: boolean): string | undefined {
  if (root.length < 3 || root.length > 4) return undefined;
  const pattern = verb ? verbPattern(lemma) : nounPattern(lemma, root);
  return pattern === undefined ? undefined : spellForm(pattern);
}

function verbPattern(lemma: string): string {
  const form = verbForm(lemma);
  const middle = /^.a.([iu]).a?$/.exec(lemma)?.[1];
  return form === 1 && middle ? `faE${middle}la` : VERB_PATTERNS[form];
}

interface Alignment {
  /** Position in the lemma of each radical; a doubled radical stands twice at the same place. */
  places: number[];
  cost: number;
}

function nounPattern(citation: string, root: string): string | undefined {
  if (citation.startsWith('|')) return undefined;
  // A first radical w is swallowed by the t of form VIII: اِتِّصَال is اِوْتِصَال.
  const lemma = /^[wy]/.test(root) ? citation.replace(/^\{it~/, '{iwot') : citation;
  const servile = SERVILE.exec(lemma)?.[0].length ?? 0;
  const best = align(lemma, root, 0, 0, servile);
  if (!best) return undefined;
  let out = '';
  for (let i = 0; i < lemma.length; i++) {
    const radical = best.places.indexOf(i);
    if (radical < 0) out += lemma.charAt(i);
    else if (best.places[radical + 1] === i) {
      out = unfold(out, radical, (best.places[0] as number) >= servile && servile > 0);
      i++; // the shadda stands for the second of the two
    } else out += RADICALS[radical];
  }
  return hollow(out, servile > 0);
}

/** A doubled radical written once: the vowel before it belongs between the two after a prefix (مُسْتَقَرّ: مُسْتَفْعَل). */
function unfold(before: string, radical: number, prefixed: boolean): string {
  const [first, second] = [RADICALS[radical] as string, RADICALS[radical + 1] as string];
  if (before.endsWith('A')) return `${before + first}i${second}`;
  if (prefixed && /[aiu]$/.test(before)) return `${before.slice(0, -1)}o${first}${before.slice(-1)}${second}`;
  return `${before + first}o${second}`;
}

/**
 * Words whose weak radical is a long vowel or melts into one: مَطَار is مَفْعَل, ضِيق is فِعْل, قَضِيَّة is فَعِيلَة,
 * نُمُوّ is فُعُول.
 */
function hollow(pattern: string, prefixed: boolean): string {
  return pattern
    .replace(/^(<i|mi|mu)fE/, '$1foE')
    .replace(/fEl/, prefixed ? 'foEal' : 'faEal')
    .replace(/f([iu])El/, prefixed ? 'foE$1l' : 'f$1Eol')
    .replace(/Elp$/, 'Ealap')
    .replace(/Eil~(ap)?$/, 'Eiyl$1')
    .replace(/Eul~(ap)?$/, 'Euwl$1');
}

/** Cheapest way to find the radicals in order; letters that stand for a weak radical and servile letters cost. */
function align(lemma: string, root: string, from: number, radical: number, servile: number): Alignment | undefined {
  if (radical === root.length) return { places: [], cost: 0 };
  let best: Alignment | undefined;
  for (let i = from; i < lemma.length; i++) {
    const cost = matchCost(lemma, i, root.charAt(radical));
    if (cost === undefined) continue;
    const doubled = lemma.charAt(i + 1) === '~' && radical > 0 && root.charAt(radical + 1) === root.charAt(radical);
    for (const places of doubled ? [[i], [i, i]] : [[i]]) {
      const rest = align(lemma, root, i + 1, radical + places.length, servile);
      const total = (rest?.cost ?? 0) + cost + places.length - 1 + (i < servile ? SERVILE_COST : 0);
      // Of two places that cost the same the later one: servile long vowels come first (نِهَايَة).
      if (rest && (!best || total <= best.cost)) best = { places: [...places, ...rest.places], cost: total };
    }
  }
  return best;
}

function matchCost(lemma: string, at: number, radical: string): number | undefined {
  const letter = lemma.charAt(at);
  if (letter === radical) return 0;
  if (radical === '>') return HAMZAS.includes(letter) ? 0 : undefined;
  if (radical !== 'w' && radical !== 'y') return undefined;
  if ('wy'.includes(letter)) return WEAK_COST;
  if ('AY'.includes(letter)) return WEAK_ALEF_COST;
  return "'}&".includes(letter) && lemma.charAt(at - 1) === 'A' ? WEAK_HAMZA_COST : undefined;
}
