import { FOLD, IS_MARK, lettersOf } from './codes';
import { countConflicts, isTanwin, letterClass, REFUSED, SPELLING_WEIGHTS } from './spelling';
import { readSurface, type Surface } from './surface';
import { hashStep, type Tables } from './tables';
import { type TagBook, tagWithoutAnalysis } from './tags';

/** All analyses of a surface form as columns: affixes, stem, context tag, spelling class and log weight. */
export interface Candidates {
  count: number;
  /** Without any analysis: the tag the word counts as. */
  bareTag: string;
  prefixes: Uint16Array;
  stems: Uint32Array;
  suffixes: Uint16Array;
  tags: Uint16Array;
  classes: Uint8Array;
  /** Log of the unnormalised probability of the form given the tag, spelling included. */
  weights: Float32Array;
}

interface Found {
  prefix: number;
  stem: number;
  suffix: number;
  level: number;
  conflicts: number;
}

const HARD_CLASS = 4;
const INEXACT_PENALTY = -2;
const INEXACT_CLOSED_PENALTY = -4;

/** Finds every prefix + stem + suffix of the tables that spells a word, orthographic slips forgiven. */
export function findCandidates(tables: Tables, tags: TagBook, text: string | Surface): Candidates {
  const surface = typeof text === 'string' ? readSurface(text) : text;
  const found = surface.clean ? enumerate(tables, surface) : [];
  return weigh(tables, tags, prune(tables, surface, found), found.length > 0 ? '' : tagWithoutAnalysis(surface.text));
}

function enumerate(tables: Tables, surface: Surface): Found[] {
  const found: Found[] = [];
  const { length, skeleton } = surface;
  const suffixesAt: (number[] | undefined)[] = [];
  for (let end = 1; end <= length; end++) {
    if (length - end <= tables.longestSuffix) suffixesAt[end] = tables.suffixesByLetters.get(skeleton.slice(end));
  }
  for (let start = 0; start < length && start <= tables.longestPrefix; start++) {
    const prefixes = tables.prefixesByLetters.get(skeleton.slice(0, start));
    if (!prefixes) continue;
    let hash = 0;
    for (let end = start + 1; end <= length; end++) {
      hash = hashStep(hash, FOLD[surface.letters[end - 1] as number] as number);
      const suffixes = suffixesAt[end];
      if (suffixes) collect(tables, surface, { prefixes, suffixes, hash, start, end }, found);
    }
  }
  return found;
}

interface Slot {
  prefixes: number[];
  suffixes: number[];
  hash: number;
  start: number;
  end: number;
}

function collect(tables: Tables, surface: Surface, slot: Slot, found: Found[]): void {
  for (let stem = tables.firstStem(slot.hash); stem >= 0; stem = tables.nextStem[stem] as number) {
    if (!tables.stemSpells(stem, surface.letters, slot.start, slot.end)) continue;
    const stemLevel = stemClass(tables, stem, surface.letters, slot.start);
    for (const prefix of slot.prefixes) {
      for (const suffix of slot.suffixes) {
        if (!tables.compatible(prefix, stem, suffix)) continue;
        const level = Math.max(
          stemLevel,
          affixClass(tables.prefixLetters[prefix] as string, surface.letters, 0),
          affixClass(tables.suffixLetters[suffix] as string, surface.letters, slot.end),
        );
        if (level === REFUSED) continue;
        found.push({ prefix, stem, suffix, level, conflicts: 0 });
      }
    }
  }
}

function stemClass(tables: Tables, stem: number, letters: Uint8Array, start: number): number {
  let level = 0;
  let at = start;
  const end = (tables.formStarts[stem + 1] as number) - 1;
  for (let i = tables.formStarts[stem] as number; i < end; i++) {
    const code = tables.forms[i] as number;
    if (IS_MARK[code] === 1) continue;
    level = Math.max(level, letterClass(letters[at] as number, code));
    at++;
  }
  return level;
}

function affixClass(affix: string, letters: Uint8Array, start: number): number {
  let level = 0;
  for (let i = 0; i < affix.length; i++) {
    level = Math.max(level, letterClass(letters[start + i] as number, affix.charCodeAt(i)));
  }
  return level;
}

/** Drops wild spellings where a better one exists, and what the page's own vowels contradict. */
function prune(tables: Tables, surface: Surface, found: Found[]): Found[] {
  let kept = found;
  if (kept.some((one) => one.level < HARD_CLASS)) kept = kept.filter((one) => one.level < HARD_CLASS);
  if (!surface.marked || kept.length < 2) return kept;
  for (const one of kept) one.conflicts = conflictsOf(tables, surface, one);
  const least = Math.min(...kept.map((one) => one.conflicts));
  return kept.filter((one) => one.conflicts === least);
}

function conflictsOf(tables: Tables, surface: Surface, one: Found): number {
  const prefix = tables.prefixes[one.prefix]?.form ?? '';
  const suffix = tables.suffixes[one.suffix]?.form ?? '';
  const stem = tables.stemForm(one.stem);
  const stemEnd = lettersOf(prefix).length + lettersOf(stem).length;
  // Function words carry their own last vowel in the tables, which case may change (بعدَ، بعدِ); the rest leave it out.
  const open = tables.kindOf(one.stem).tag.startsWith('FW.') ? [stemEnd - 1] : [];
  const article = /l$/.test(prefix) && prefix.length > 1 ? lettersOf(prefix).length : -1;
  const conflicts = countConflicts(surface, prefix + stem + suffix, open, article);
  // Tanwin ends a word: no pronoun can be its last letter (جنديٌ).
  const pronoun = /PRON|DO:/.test(tables.suffixes[one.suffix]?.pos ?? '');
  return pronoun && isTanwin(surface.vowels[surface.length - 1] as number) ? conflicts + 1 : conflicts;
}

function weigh(tables: Tables, tags: TagBook, found: Found[], bareTag: string): Candidates {
  const count = found.length;
  const out: Candidates = {
    count,
    bareTag,
    prefixes: new Uint16Array(count),
    stems: new Uint32Array(count),
    suffixes: new Uint16Array(count),
    tags: new Uint16Array(count),
    classes: new Uint8Array(count),
    weights: new Float32Array(count),
  };
  const exact = found.some((one) => one.level === 0);
  found.forEach((one, i) => {
    out.prefixes[i] = one.prefix;
    out.stems[i] = one.stem;
    out.suffixes[i] = one.suffix;
    out.tags[i] = tags.tagOf(one.prefix, one.stem, one.suffix);
    out.classes[i] = one.level;
    let weight = tables.emissionOf(one.stem) + (SPELLING_WEIGHTS[one.level] as number);
    weight += (tables.prefixes[one.prefix]?.prior ?? 0) + (tables.suffixes[one.suffix]?.prior ?? 0);
    const kind = tables.kindOf(one.stem);
    if (kind.feminine !== undefined && tables.isFeminine(one.suffix)) weight += kind.feminine;
    if (kind.masculines !== undefined && tables.isMasculine(one.suffix)) weight += kind.masculines;
    if (exact && one.level > 0) {
      weight += kind.tag.startsWith('FW.') ? INEXACT_CLOSED_PENALTY : INEXACT_PENALTY;
    }
    out.weights[i] = weight;
  });
  return out;
}
