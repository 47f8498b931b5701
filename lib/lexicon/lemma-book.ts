import { toArabic, toCodes } from './codes';
import { derivationOf } from './derivation';
import { patternOf } from './pattern';
import { isBrokenPlural } from './plural';
import type { Tables } from './tables';
import type { LemmaFacts } from './types';
import { verbForm } from './verb-form';
import { spellForm } from './vowelled';

/** Upper ranks of the frequency bands 1–5; what is rarer, or was never counted, is in band 6. */
const BAND_RANKS = [500, 1_500, 3_500, 7_000, 14_000];

/** Facts of lemmas, built when first asked for: the main stem of each, its frequency rank, the lemmas of a root. */
export class LemmaBook {
  private mainStems: Int32Array | undefined;
  private byRoot: Map<number, number[]> | undefined;
  private rankOf: Uint16Array | undefined;
  private stemsByLemma: { starts: Uint32Array; stems: Uint32Array } | undefined;

  constructor(private readonly tables: Tables) {}

  facts(lemma: number): LemmaFacts | undefined {
    if (!Number.isInteger(lemma) || lemma < 0 || lemma >= this.tables.lemmaCount) return undefined;
    const stem = this.stems()[lemma] as number;
    const kind = this.tables.kindOf(stem);
    const form = this.tables.lemmaForm(lemma);
    const root = this.tables.rootCodes(lemma);
    const verb = kind.pos === 'verb' && !kind.tag.startsWith('FW.');
    const facts: LemmaFacts = {
      lexemeId: lemma,
      lemma: spellForm(form),
      root: this.tables.root(lemma),
      pos: kind.pos,
      gloss: this.tables.gloss(stem),
      band: this.band(lemma),
      isFunctionWord: kind.tag.startsWith('FW.'),
      plurals: verb ? [] : this.plurals(lemma, stem, form),
    };
    if (verb) facts.form = verbForm(form);
    const pattern = patternOf(form, root, verb);
    if (pattern !== undefined) facts.pattern = pattern;
    const derivation = root === '' || verb ? undefined : derivationOf(form, root, kind.pos);
    if (derivation) facts.derivation = derivation;
    return facts;
  }

  family(root: string): LemmaFacts[] {
    const wanted = toCodes(root.replace(/\s/g, ''));
    if (wanted === '') return [];
    const members = this.roots(wanted);
    return members
      .filter((lemma) => this.tables.kindOf(this.stems()[lemma] as number).pos !== 'proper-noun')
      .sort((a, b) => (this.tables.lemmaFrequencies[b] as number) - (this.tables.lemmaFrequencies[a] as number))
      .map((lemma) => this.facts(lemma) as LemmaFacts);
  }

  /** Whether a stem is a broken plural of its lemma. */
  isBrokenPlural(stem: number): boolean {
    const { pos } = this.tables.kindOf(stem);
    if (pos !== 'noun' && pos !== 'adjective') return false;
    const lemma = this.tables.stemLemmas[stem] as number;
    const main = this.stems()[lemma] as number;
    if (stem === main) return false;
    const { tables } = this;
    return isBrokenPlural(tables.stemForm(stem), tables.lemmaForm(lemma), tables.gloss(stem), tables.gloss(main));
  }

  private plurals(lemma: number, main: number, form: string): string[] {
    const broken = new Set<string>();
    let sound = '';
    for (const stem of this.stemsOf(lemma)) {
      const category = this.tables.meta.categories[this.tables.stemCategories[stem] as number] ?? '';
      if (!/^N/.test(category)) continue;
      const stemForm = this.tables.stemForm(stem);
      if (/At/.test(category) && form.startsWith(stemForm)) sound = `${stemForm}At`;
      // Stems before an ending only (Nh-) and other seats of the last hamza are no words by themselves.
      if (/^N(?:h|K|uwn|-\|)/.test(category) || /[&}|]$/.test(stemForm)) continue;
      if (isBrokenPlural(stemForm, form, this.tables.gloss(stem), this.tables.gloss(main))) {
        broken.add(spellForm(stemForm + (/^Nap/.test(category) ? 'ap' : /^NAt/.test(category) ? 'At' : '')));
      }
    }
    return broken.size === 0 && sound !== '' ? [spellForm(sound)] : [...broken];
  }

  private band(lemma: number): number {
    const rank = this.ranks()[lemma] as number;
    if (this.tables.lemmaFrequencies[lemma] === 0) return BAND_RANKS.length + 1;
    const band = BAND_RANKS.findIndex((limit) => rank < limit);
    return band < 0 ? BAND_RANKS.length + 1 : band + 1;
  }

  private roots(wanted: string): number[] {
    if (!this.byRoot) {
      this.byRoot = new Map();
      this.tables.lemmaRoots.forEach((root, lemma) => {
        const members = this.byRoot?.get(root);
        if (members) members.push(lemma);
        else this.byRoot?.set(root, [lemma]);
      });
    }
    const arabic = [...toArabic(wanted)].join(' ');
    for (const members of this.byRoot.values()) {
      if (this.tables.root(members[0] as number) === arabic) return [...members];
    }
    return [];
  }

  /** All stems of a lemma, in the order of the tables. */
  private stemsOf(lemma: number): Uint32Array {
    const { stemLemmas, lemmaCount } = this.tables;
    if (!this.stemsByLemma) {
      const starts = new Uint32Array(lemmaCount + 1);
      for (const one of stemLemmas) starts[one + 1] = (starts[one + 1] as number) + 1;
      for (let i = 0; i < lemmaCount; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
      const next = starts.slice();
      const stems = new Uint32Array(stemLemmas.length);
      stemLemmas.forEach((one, stem) => {
        const at = next[one] as number;
        stems[at] = stem;
        next[one] = at + 1;
      });
      this.stemsByLemma = { starts, stems };
    }
    const { starts, stems } = this.stemsByLemma;
    return stems.subarray(starts[lemma] as number, starts[lemma + 1] as number);
  }

  private stems(): Int32Array {
    if (!this.mainStems) {
      this.mainStems = new Int32Array(this.tables.lemmaCount).fill(-1);
      this.tables.stemLemmas.forEach((lemma, stem) => {
        if (this.mainStems && this.mainStems[lemma] === -1) this.mainStems[lemma] = stem;
      });
    }
    return this.mainStems;
  }

  private ranks(): Uint16Array {
    if (!this.rankOf) {
      const order = Uint32Array.from({ length: this.tables.lemmaCount }, (_, lemma) => lemma);
      order.sort((a, b) => (this.tables.lemmaFrequencies[b] as number) - (this.tables.lemmaFrequencies[a] as number));
      this.rankOf = new Uint16Array(this.tables.lemmaCount);
      for (let rank = 0; rank < order.length; rank++) this.rankOf[order[rank] as number] = rank;
    }
    return this.rankOf;
  }
}
