import type { StemKind } from '@/lib/lexicon/asset';
import { lettersOf } from '@/lib/lexicon/codes';
import type { Stem } from './read-tables';

const VERB_TAGS: readonly [RegExp, string][] = [
  [/^PV.*Pass/, 'PP'],
  [/^IV.*Pass/, 'IP'],
  [/^PV/, 'PV'],
  [/^IV/, 'IV'],
  [/^CV/, 'CV'],
];

/** Glosses of number words. */
const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:one )?hundreds?|(?:one )?thousands?|millions?|billions?|trillions?)(?:[;\s(]|$)/;

/** Nisba words that the tables call nouns although their English is an adjective (إسلامي). */
function isAdjectiveByGloss(stem: Stem): boolean {
  return (
    /iy~$/.test(stem.form) &&
    /^N(?:all|-ap|\/ap)$/.test(stem.category) &&
    /^\w+(?:ic|ical|ian|ish|ese)(?:;|$)/.test(stem.gloss)
  );
}

/** Passive perfects that the tables file among the intransitive verbs. */
const PASSIVE_LOOK = /^.u[^aiuo~]~?i[^aiuo~]$|^.uw[^aiuo~]i[^aiuo~]$|^[>{]u/;

const FUNCTION_POS: readonly [RegExp, string][] = [
  [/DEM_PRON/, 'demonstrative'],
  [/REL_PRON/, 'pronoun'],
  [/INTERROG/, 'particle'],
  [/NEG_PART|FUT_PART|PART|FUNC_WORD/, 'particle'],
  [/INTERJ/, 'interjection'],
  [/CONJ/, 'conjunction'],
  [/ABBREV/, 'abbreviation'],
  [/NOUN_PROP/, 'proper-noun'],
  [/ADV/, 'adverb'],
  [/NOUN/, 'noun'],
  [/ADJ/, 'adjective'],
  [/VERB/, 'verb'],
  [/PRON_/, 'pronoun'],
  [/PREP/, 'preposition'],
  [/DET/, 'determiner'],
];

const FEMININE_PARTICIPLE = -1.2;
/** Persons in the plural are rather doers (مُسْتَخْدِمِين) than done to. */
const PASSIVE_PARTICIPLE = -1.5;
const PASSIVE_LOOK_OF_NOUN = /^mu.*a[^aiuo~AwyY]~?$/;

/** Word class of a stem: Buckwalter's own rules for lines without a part of speech, and our tags and names for it. */
export function kindOf(stem: Stem): StemKind {
  if (stem.category.startsWith('PV') && PASSIVE_LOOK.test(stem.form) && stem.gloss.startsWith('be ')) {
    return { tag: 'PP', pos: 'verb' };
  }
  const verb = VERB_TAGS.find(([pattern]) => pattern.test(stem.category));
  if (verb) {
    const short = /^IV_C|^IV_0hwnyn/.test(stem.category);
    return short ? { tag: verb[1], pos: 'verb', short } : { tag: verb[1], pos: 'verb' };
  }
  if (stem.category.startsWith('F')) return functionWord(stem);
  if (stem.category === 'Numb' || NUMBERS.test(stem.gloss)) {
    return { tag: /ADJ/.test(stem.pos) ? 'AJ' : 'NN', pos: 'numeral' };
  }
  if (/NOUN_PROP/.test(stem.pos)) return { tag: 'NP', pos: 'proper-noun' };
  if (/ADJ/.test(stem.pos) || isAdjectiveByGloss(stem)) {
    const passive = PASSIVE_LOOK_OF_NOUN.test(stem.form);
    return passive ? { tag: 'AJ', pos: 'adjective', masculines: PASSIVE_PARTICIPLE } : { tag: 'AJ', pos: 'adjective' };
  }
  if (/ADV/.test(stem.pos)) return { tag: 'AV', pos: 'adverb' };
  if (stem.pos === '' && /^[A-Z]/.test(stem.gloss)) return { tag: 'NP', pos: 'proper-noun' };
  // مُحافِظَة the woman is far rarer than مُحافَظَة the province: participles for people seldom stand in the feminine.
  if (/^mu.*i[^aiuo~AwyY]~?$/.test(stem.form)) return { tag: 'NN', pos: 'noun', feminine: FEMININE_PARTICIPLE };
  if (PASSIVE_LOOK_OF_NOUN.test(stem.form)) return { tag: 'NN', pos: 'noun', masculines: PASSIVE_PARTICIPLE };
  return { tag: 'NN', pos: 'noun' };
}

function functionWord(stem: Stem): StemKind {
  const pieces = piecesOf(stem);
  const main = stem.pos
    .split('+')
    .filter((piece) => stem.pos.split('+').length === 1 || !/\/PREP|\/DET|\/CONJ/.test(piece))
    .join('+');
  const named = /^[A-Z]/.test(stem.gloss) && stem.pos === '';
  const pos = named ? 'proper-noun' : functionPos(isPrepositionWithPronoun(stem.pos) ? stem.pos : main || stem.pos);
  const kind: StemKind = { tag: `FW.${stem.form}`, pos };
  if (pieces) kind.pieces = pieces;
  return kind;
}

function isPrepositionWithPronoun(pos: string): boolean {
  return /^\S+\/PREP\+\S+\/PRON_\w+$/.test(pos);
}

function functionPos(pos: string): string {
  if (isPrepositionWithPronoun(pos)) return 'preposition';
  return FUNCTION_POS.find(([pattern]) => pattern.test(pos))?.[1] ?? 'particle';
}

/** Splits function words such as بها and بأن along the pieces that their part of speech names. */
function piecesOf(stem: Stem): StemKind['pieces'] {
  const parts = stem.pos.split('+').map((piece) => piece.trim());
  if (parts.length < 2) return undefined;
  const pieces: [number, string, string][] = [];
  for (const part of parts) {
    const slash = part.lastIndexOf('/');
    const form = part.slice(0, slash);
    const tag = part.slice(slash + 1);
    pieces.push([lettersOf(form).length, roleOf(tag), '']);
  }
  const letters = parts.map((part) => lettersOf(part.slice(0, part.lastIndexOf('/')))).join('');
  if (letters !== lettersOf(stem.form)) return undefined;
  if (!pieces.some(([, role]) => role === 'stem')) {
    const first = pieces[0] as [number, string, string];
    first[1] = 'stem';
  }
  return pieces.filter(([length]) => length > 0);
}

function roleOf(tag: string): string {
  if (tag === 'PREP' || tag === 'CONJ' || tag === 'INTERROG_PART') return 'proclitic';
  if (tag === 'DET') return 'article';
  if (/^PRON_|^POSS_PRON|_DO:/.test(tag)) return 'enclitic';
  if (/SUFF/.test(tag)) return 'suffix';
  return 'stem';
}
