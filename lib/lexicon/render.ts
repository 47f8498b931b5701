import { lettersOf } from './codes';
import { featuresOf } from './features';
import type { Surface } from './surface';
import type { Tables } from './tables';
import type { Analysis, Forgiven, Segment } from './types';
import { type MarkedLetter, markLetters, spell, spellForm } from './vowelled';

interface Piece {
  length: number;
  role: Segment['role'];
  function?: string;
  gloss?: string;
}

const ROLE_OF_PREFIX: readonly [RegExp, Segment['role'], string][] = [
  [/CONJ/, 'proclitic', 'conjunction'],
  [/PREP/, 'proclitic', 'preposition'],
  [/DET/, 'article', 'article'],
  [/FUT/, 'proclitic', 'future'],
  [/INTERROG/, 'proclitic', 'interrogative'],
  [/SUBJUNC|EMPH|JUS|PART|RC/, 'proclitic', 'particle'],
];

const FORGIVEN: readonly (Forgiven | undefined)[] = [undefined, 'alef', 'hamza', 'ta-marbuta', 'spelling'];

/** Spells out one prefix + stem + suffix reading of a word. `level` is its spelling class. */
export function renderAnalysis(
  tables: Tables,
  surface: Surface,
  prefix: number,
  stem: number,
  suffix: number,
  level: number,
): Analysis {
  const prefixRecord = tables.prefixes[prefix];
  const suffixRecord = tables.suffixes[suffix];
  const prefixForm = prefixRecord?.form ?? '';
  const suffixForm = suffixRecord?.form ?? '';
  const stemForm = tables.stemForm(stem);
  const lemma = tables.stemLemmas[stem] as number;
  const kind = tables.kindOf(stem);
  const pieces = [
    ...prefixPieces(prefixForm, prefixRecord?.pos ?? '', prefixRecord?.gloss ?? ''),
    ...stemPieces(stemForm, kind.pieces),
    ...suffixPieces(suffixForm, suffixRecord?.pos ?? '', suffixRecord?.gloss ?? ''),
  ];
  const article = articleEnd(prefixForm, stemForm, prefixRecord?.pos ?? '');
  const letters = markLetters(surface, prefixForm + stemForm + suffixForm, article);
  const analysis: Analysis = {
    segments: cut(surface, letters, mergeStem(tables, lemma, pieces)),
    lemma: spellForm(tables.lemmaForm(lemma)),
    lexemeId: lemma,
    vowelled: spell(letters),
    root: tables.root(lemma),
    pos: kind.pos,
    gloss: tables.gloss(stem),
    features: featuresOf(kind, prefixRecord?.pos ?? '', suffixRecord?.pos ?? '', stemForm),
  };
  const slips: Forgiven[] = [];
  const slip = FORGIVEN[level];
  if (slip) slips.push(slip);
  if (surface.stretched) slips.push('stretched');
  if (slips.length > 0) analysis.forgiven = slips;
  return analysis;
}

/** Index of the first letter after the article, -1 without one; li- + al- before lam leaves no letter of its own. */
function articleEnd(prefixForm: string, stemForm: string, pos: string): number {
  if (!/DET/.test(pos) || stemForm === '') return -1;
  return lettersOf(prefixForm).length;
}

function prefixPieces(form: string, pos: string, gloss: string): Piece[] {
  const total = lettersOf(form).length;
  const glosses = gloss.split(' + ');
  const pieces: Piece[] = [];
  let used = 0;
  const parts = pos.split('+').filter((part) => part !== '');
  parts.forEach((part, i) => {
    const slash = part.lastIndexOf('/');
    const tag = part.slice(slash + 1);
    const length = Math.min(lettersOf(part.slice(0, slash)).length, total - used);
    const role = ROLE_OF_PREFIX.find(([pattern]) => pattern.test(tag));
    used += length;
    if (length === 0) return;
    if (!role) pieces.push({ length, role: 'stem' });
    else pieces.push({ length, role: role[1], function: role[2], gloss: glosses[i] ?? '' });
  });
  if (used < total) pieces.push({ length: total - used, role: 'stem' });
  return pieces;
}

function stemPieces(form: string, pieces: [number, string, string][] | undefined): Piece[] {
  if (!pieces) return [{ length: lettersOf(form).length, role: 'stem' }];
  return pieces.map(([length, role]) => {
    const piece: Piece = { length, role: role as Segment['role'] };
    if (role === 'proclitic') piece.function = 'preposition';
    if (role === 'enclitic') piece.function = 'pronoun';
    return piece;
  });
}

function suffixPieces(form: string, pos: string, gloss: string): Piece[] {
  const total = lettersOf(form).length;
  if (total === 0) return [];
  const last = /\+([^+/]*)\/(?:POSS_PRON|PRON_|\w+SUFF_DO)[^+]*$/.exec(pos);
  const enclitic = last ? Math.min(total, lettersOf(last[1] ?? '').length) : 0;
  const pieces: Piece[] = [];
  if (total > enclitic) pieces.push({ length: total - enclitic, role: 'suffix', function: 'ending' });
  if (enclitic > 0)
    pieces.push({ length: enclitic, role: 'enclitic', function: 'pronoun', gloss: pronounGloss(gloss) });
  return pieces;
}

function pronounGloss(gloss: string): string {
  return gloss
    .replace(/\[[^\]]*\]/g, '')
    .replace(/^.*<verb>/, '')
    .replace(/\btwo$/, '')
    .trim();
}

/** Joins neighbouring stem pieces, and the ta marbuta of a lemma that ends in one, to a single stem. */
function mergeStem(tables: Tables, lemma: number, pieces: Piece[]): Piece[] {
  const ownsFeminine = tables.lemmaForm(lemma).endsWith('p');
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged[merged.length - 1];
    const ending = piece.role === 'suffix' && piece.length === 1 && ownsFeminine;
    if (last && last.role === 'stem' && (piece.role === 'stem' || ending)) last.length += piece.length;
    else merged.push({ ...piece });
  }
  return merged;
}

function cut(surface: Surface, letters: readonly MarkedLetter[], pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.length;
    const segment: Segment = {
      text: surface.text.slice(surface.starts[at] as number, surface.starts[end] as number),
      role: piece.role,
      vowelled: spell(letters, at, end),
    };
    if (piece.gloss) segment.gloss = piece.gloss;
    if (piece.function) segment.function = piece.function;
    segments.push(segment);
    at = end;
  }
  return segments.filter((segment) => segment.text !== '');
}
