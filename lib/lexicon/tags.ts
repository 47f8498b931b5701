import type { AffixRecord, StemKind } from './asset';
import type { Tables } from './tables';

/**
 * Tags of the context model. A tag says word class, attached words and inflection of a whole surface form:
 * `NN|bD|f` noun with bi- and article, feminine; `IV|sO|3MS` imperfect with future sa- and object pronoun;
 * `FW.min` a function word by itself. The context of a tag, what the next word sees of it, is its first two parts.
 */
export function composeTag(kind: StemKind, prefixPos: string, suffixPos: string): string {
  const kindTag = kind.tag;
  const attached = attachedOf(prefixPos, suffixPos);
  if (kindTag.startsWith('FW.')) return attached === '' ? kindTag : `${kindTag}|${attached}`;
  if (isVerbTag(kindTag)) {
    const jussive = kind.short && !suffixPos.includes('SUBJ') ? 'j' : '';
    return `${kindTag}|${attached}|${personOf(kindTag, prefixPos, suffixPos)}${jussive}`;
  }
  return `${kindTag}|${attached}|${nounEndingOf(suffixPos)}`;
}

/** Tags of what has no analysis: a word that the tables do not know (taken for a name), a number, other signs. */
export const UNKNOWN_TAG = 'NP||';
export const NUMBER_TAG = '#';
export const SIGN_TAG = ',';

/** Contexts that are no tags: before the first word of a sentence, and around a word that stands by itself. */
export const SENTENCE_START = '^';
export const NO_CONTEXT = '*';

/** The tag of a token without analysis. */
export function tagWithoutAnalysis(token: string): string {
  if (/[0-9\u0660-\u0669\u06f0-\u06f9]/.test(token)) return NUMBER_TAG;
  return /\p{L}/u.test(token) ? UNKNOWN_TAG : SIGN_TAG;
}

/** Word classes of verbs: perfect, imperfect (and their passives) and imperative. */
export function isVerbTag(tag: string): boolean {
  return tag === 'PV' || tag === 'IV' || tag === 'PP' || tag === 'IP' || tag === 'CV';
}

/** What of a tag the next word sees: class, attached words, and the endings that bind the next word. */
export function contextOf(tag: string): string {
  if (tag.startsWith('FW.') || tag.length === 1) return tag;
  const [kind, attached, ending = ''] = tag.split('|');
  if (isVerbTag(kind ?? '')) return `${kind}|${attached}`;
  return `${kind}|${attached}|${/S$/.test(ending) ? 'S' : ending === 'F' ? 'F' : ''}`;
}

const PREFIX_LETTERS: readonly [RegExp, string][] = [
  [/bi\/PREP/, 'b'],
  [/ka\/PREP/, 'k'],
  [/li\/PREP/, 'l'],
  [/Al\/DET/, 'D'],
  [/sa\/FUT/, 's'],
  [/li\/SUBJUNC/, 'J'],
  [/la\//, 'L'],
  [/a\/INTERROG/, '?'],
];

function attachedOf(prefixPos: string, suffixPos: string): string {
  let out = '';
  for (const [pattern, letter] of PREFIX_LETTERS) if (pattern.test(prefixPos)) out += letter;
  if (/POSS_PRON/.test(suffixPos)) out += 'P';
  else if (/SUFF_DO:/.test(suffixPos)) out += 'O';
  else if (/\/PRON_/.test(suffixPos)) out += 'R';
  return out;
}

const NUMBER_LETTERS: readonly [RegExp, string][] = [
  [/FEM_SG/, 'f'],
  [/FEM_PL/, 'p'],
  [/FEM_DU_NOM/, 'eN'],
  [/FEM_DU_ACCGEN/, 'eG'],
  [/MASC_DU_NOM/, 'dN'],
  [/MASC_DU_ACCGEN/, 'dG'],
  [/MASC_PL_NOM/, 'mN'],
  [/MASC_PL_ACCGEN/, 'mG'],
  [/ACC_INDEF/, 'F'],
];

function nounEndingOf(suffixPos: string): string {
  let out = '';
  for (const [pattern, letters] of NUMBER_LETTERS) {
    if (pattern.test(suffixPos)) {
      out += letters;
      break;
    }
  }
  return /_POSS(?!_PRON)/.test(suffixPos) ? `${out}S` : out;
}

function personOf(kindTag: string, prefixPos: string, suffixPos: string): string {
  const subject = /SUFF_SUBJ:(\w+?)(?:_MOOD:(\w+))?(?=\+|$)/.exec(suffixPos);
  const conjugated = /\/IV(\w+)/.exec(prefixPos);
  if (kindTag === 'IV' || kindTag === 'IP') return `${conjugated?.[1] ?? ''}${subject?.[2] ?? ''}`;
  return subject?.[1] ?? '';
}

/** Tag numbers of analyses, composed once for each combination that is met. */
export class TagBook {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<number, number>();
  private readonly prefixClasses: number[];
  private readonly suffixClasses: number[];

  constructor(
    private readonly tables: Tables,
    /** Called for tags that the model has not seen; by default they share the number of the unknown tag, 0. */
    private readonly onNew: (tag: string) => number = () => 0,
  ) {
    tables.meta.tags.forEach((tag, number) => {
      this.numbers.set(tag, number);
    });
    this.prefixClasses = classesOf(tables.prefixes);
    this.suffixClasses = classesOf(tables.suffixes);
  }

  tagOf(prefix: number, stem: number, suffix: number): number {
    const kind = this.tables.stemKinds[stem] as number;
    const key = ((kind << 10) + (this.prefixClasses[prefix] as number)) * 1024 + (this.suffixClasses[suffix] as number);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const tag = composeTag(
      this.tables.kinds[kind] as StemKind,
      this.tables.prefixes[prefix]?.pos ?? '',
      this.tables.suffixes[suffix]?.pos ?? '',
    );
    const number = this.numbers.get(tag) ?? this.onNew(tag);
    this.numbers.set(tag, number);
    this.known.set(key, number);
    return number;
  }
}

/** Affixes that say the same in tags share a class. */
function classesOf(affixes: readonly AffixRecord[]): number[] {
  const classes = new Map<string, number>();
  return affixes.map((affix) => {
    let number = classes.get(affix.pos);
    if (number === undefined) {
      number = classes.size;
      classes.set(affix.pos, number);
    }
    return number;
  });
}
