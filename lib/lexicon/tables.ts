import {
  type AffixRecord,
  itemStarts,
  type LexiconMeta,
  openAsset,
  readDifferences,
  type StemKind,
  unpackBits,
} from './asset';
import { FOLD, IS_MARK, lettersOf, skeletonOf, toArabic } from './codes';

const HASH_BITS = 17;
const HASH_MASK = (1 << HASH_BITS) - 1;

/** One step of the rolling hash of folded letters. */
export function hashStep(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** The compiled tables as typed arrays. Forms stay bytes until somebody asks for one. */
export class Tables {
  readonly meta: LexiconMeta;
  readonly prefixes: readonly AffixRecord[];
  readonly suffixes: readonly AffixRecord[];
  readonly kinds: readonly StemKind[];
  /** Affixes by their folded letters. */
  readonly prefixesByLetters = new Map<string, number[]>();
  readonly suffixesByLetters = new Map<string, number[]>();
  /** Letters of each affix, not folded. */
  readonly prefixLetters: readonly string[];
  readonly suffixLetters: readonly string[];
  private readonly feminineSuffixes: readonly boolean[];
  private readonly masculineSuffixes: readonly boolean[];
  readonly longestPrefix: number;
  readonly longestSuffix: number;

  readonly stemCount: number;
  readonly forms: Uint8Array;
  readonly formStarts: Uint32Array;
  readonly stemCategories: Uint8Array;
  readonly stemKinds: Uint32Array;
  readonly stemLemmas: Uint32Array;
  readonly stemGlosses: Uint32Array;
  readonly emissions: Uint8Array;

  readonly lemmaCount: number;
  readonly lemmaForms: Uint8Array;
  readonly lemmaStarts: Uint32Array;
  readonly lemmaRoots: Uint32Array;
  readonly lemmaFrequencies: Uint8Array;
  readonly transitions: Uint8Array;

  private readonly glosses: Uint8Array;
  private readonly glossStarts: Uint32Array;
  private readonly roots: Uint8Array;
  private readonly rootStarts: Uint32Array;
  private readonly heads = new Int32Array(HASH_MASK + 1).fill(-1);
  readonly nextStem: Int32Array;
  private readonly ab: Uint8Array;
  private readonly ac: Uint8Array;
  private readonly bc: Uint8Array;
  private readonly decoder = new TextDecoder('latin1');

  constructor(bytes: Uint8Array) {
    const { meta, section } = openAsset(bytes);
    this.meta = meta;
    this.prefixes = meta.prefixes;
    this.suffixes = meta.suffixes;
    this.kinds = meta.kinds;
    this.prefixLetters = meta.prefixes.map((affix) => lettersOf(affix.form));
    this.suffixLetters = meta.suffixes.map((affix) => lettersOf(affix.form));
    this.feminineSuffixes = meta.suffixes.map((affix) => affix.pos.includes('FEM'));
    this.masculineSuffixes = meta.suffixes.map((affix) => /MASC_(?:DU|PL)/.test(affix.pos));
    this.longestPrefix = indexAffixes(meta.prefixes, this.prefixesByLetters);
    this.longestSuffix = indexAffixes(meta.suffixes, this.suffixesByLetters);

    this.forms = section('forms');
    this.formStarts = itemStarts(this.forms);
    this.stemCount = this.formStarts.length - 1;
    this.stemCategories = section('categories');
    this.stemKinds = readDifferences(section('kinds'), this.stemCount);
    this.stemLemmas = readDifferences(section('lemmas'), this.stemCount);
    this.stemGlosses = readDifferences(section('glossOf'), this.stemCount);
    this.emissions = section('emissions');
    this.glosses = section('glosses');
    this.glossStarts = itemStarts(this.glosses);

    this.lemmaForms = section('lemmaForms');
    this.lemmaStarts = itemStarts(this.lemmaForms);
    this.lemmaCount = this.lemmaStarts.length - 1;
    this.lemmaRoots = readDifferences(section('rootOf'), this.lemmaCount);
    this.lemmaFrequencies = section('frequencies');
    this.roots = section('roots');
    this.rootStarts = itemStarts(this.roots);
    this.transitions = section('transitions');

    const stems = meta.categories.length;
    const suffixes = meta.suffixCategories.length;
    this.ab = unpackBits(meta.ab, meta.affixCategories.length * stems);
    this.ac = unpackBits(meta.ac, meta.affixCategories.length * suffixes);
    this.bc = unpackBits(meta.bc, stems * suffixes);
    this.nextStem = new Int32Array(this.stemCount);
    this.indexStems();
  }

  /** Whether the three categories may stand together. */
  compatible(prefix: number, stem: number, suffix: number): boolean {
    const a = (this.prefixes[prefix] as AffixRecord).category;
    const b = this.stemCategories[stem] as number;
    const c = (this.suffixes[suffix] as AffixRecord).category;
    const stems = this.meta.categories.length;
    const suffixes = this.meta.suffixCategories.length;
    return this.ab[a * stems + b] === 1 && this.ac[a * suffixes + c] === 1 && this.bc[b * suffixes + c] === 1;
  }

  prefixAllows(prefix: number, suffix: number): boolean {
    const a = (this.prefixes[prefix] as AffixRecord).category;
    const c = (this.suffixes[suffix] as AffixRecord).category;
    return this.ac[a * this.meta.suffixCategories.length + c] === 1;
  }

  /** First stem in the chain of a hash, -1 for none; follow `nextStem`. Check `stemSpells` on each. */
  firstStem(hash: number): number {
    return this.heads[(hash ^ (hash >>> HASH_BITS)) & HASH_MASK] as number;
  }

  /** Whether the folded letters of a stem are exactly `letters[from..to)` (folded). */
  stemSpells(stem: number, letters: Uint8Array, from: number, to: number): boolean {
    const end = (this.formStarts[stem + 1] as number) - 1;
    let at = from;
    for (let i = this.formStarts[stem] as number; i < end; i++) {
      const folded = FOLD[this.forms[i] as number] as number;
      if (folded === 0) continue;
      if (at >= to || FOLD[letters[at] as number] !== folded) return false;
      at++;
    }
    return at === to;
  }

  /** Whether a suffix makes its noun feminine. */
  isFeminine(suffix: number): boolean {
    return this.feminineSuffixes[suffix] as boolean;
  }

  /** Whether a suffix is the ending of a masculine dual or plural. */
  isMasculine(suffix: number): boolean {
    return this.masculineSuffixes[suffix] as boolean;
  }

  /** Log weight of a stem given its tag, priors included, in nats. */
  emissionOf(stem: number): number {
    return (this.emissions[stem] as number) * this.meta.emissionStep + this.meta.emissionOffset;
  }

  /** Vowelled form of a stem in codes. */
  stemForm(stem: number): string {
    return this.item(this.forms, this.formStarts, stem);
  }

  /** Vowelled citation form of a lemma in codes. */
  lemmaForm(lemma: number): string {
    return this.item(this.lemmaForms, this.lemmaStarts, lemma);
  }

  gloss(stem: number): string {
    return this.item(this.glosses, this.glossStarts, this.stemGlosses[stem] as number);
  }

  /** Root of a lemma, Arabic letters with spaces between; empty for words without one. */
  root(lemma: number): string {
    return [...toArabic(this.rootCodes(lemma))].join(' ');
  }

  /** Root of a lemma in codes. */
  rootCodes(lemma: number): string {
    return this.item(this.roots, this.rootStarts, this.lemmaRoots[lemma] as number);
  }

  kindOf(stem: number): StemKind {
    return this.kinds[this.stemKinds[stem] as number] as StemKind;
  }

  private item(text: Uint8Array, starts: Uint32Array, index: number): string {
    return this.decoder.decode(text.subarray(starts[index] as number, (starts[index + 1] as number) - 1));
  }

  /** Chains the stems by the hash of their letters, so that a chain runs in the order of the tables. */
  private indexStems(): void {
    for (let stem = this.stemCount - 1; stem >= 0; stem--) {
      let hash = 0;
      const end = (this.formStarts[stem + 1] as number) - 1;
      for (let i = this.formStarts[stem] as number; i < end; i++) {
        const code = this.forms[i] as number;
        if (IS_MARK[code] === 0) hash = hashStep(hash, FOLD[code] as number);
      }
      const slot = (hash ^ (hash >>> HASH_BITS)) & HASH_MASK;
      this.nextStem[stem] = this.heads[slot] as number;
      this.heads[slot] = stem;
    }
  }
}

function indexAffixes(affixes: readonly AffixRecord[], byLetters: Map<string, number[]>): number {
  let longest = 0;
  affixes.forEach((affix, index) => {
    const letters = skeletonOf(affix.form);
    longest = Math.max(longest, letters.length);
    const list = byLetters.get(letters);
    if (list) list.push(index);
    else byLetters.set(letters, [index]);
  });
  return longest;
}
