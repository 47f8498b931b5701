import { type Line, PADDING } from './features';
import { finish, mix } from './hash';
import { Template } from './templates';
import { isBeginning, OUTSIDE, typeOfLabel } from './types';
import type { WordDescription } from './word-description';

/** Room that a caller must give `documentFeatures`. */
export const MAX_DOCUMENT_FEATURES = 32;

/** Where a word stands in a name: first, inside, last, alone. */
const PLACES = 4;
/** Columns of a word's counts: O, three types, then places × types. */
const COLUMNS = 4 + PLACES * 3;

/** What the first pass said of each word of a document, by its core. */
export class DocumentMemory {
  private readonly rowOf = new Map<number, number>();
  private counts = new Uint16Array(COLUMNS * 512);

  /** Enters a line with the labels of the first pass (or takes it out again with `step` −1). */
  add(line: Line, labels: ArrayLike<number>, step = 1): void {
    for (let at = 0; at < line.length; at++) {
      const word = line.words[at + PADDING] as WordDescription;
      if (!word.isWord) continue;
      const row = this.row(word.core);
      const label = labels[at] as number;
      const column = label === OUTSIDE ? 0 : 1 + typeOfLabel(label);
      this.counts[row + column] = (this.counts[row + column] as number) + step;
      if (label === OUTSIDE) continue;
      const cell = row + 4 + typeOfLabel(label) * PLACES + placeOf(labels, at, line.length);
      this.counts[cell] = (this.counts[cell] as number) + step;
    }
  }

  private row(core: number): number {
    let row = this.rowOf.get(core);
    if (row === undefined) {
      row = this.rowOf.size * COLUMNS;
      this.rowOf.set(core, row);
      if (row + COLUMNS > this.counts.length) {
        const larger = new Uint16Array(this.counts.length * 2);
        larger.set(this.counts);
        this.counts = larger;
      }
    }
    return row;
  }

  /** What the other occurrences of a token's word are, in one small number: 0 when there are none. */
  elsewhere(word: WordDescription, label: number): number {
    const row = word.isWord ? this.rowOf.get(word.core) : undefined;
    if (row === undefined) return 0;
    const own = label === OUTSIDE ? 0 : 1 + typeOfLabel(label);
    let total = 0;
    let best = 0;
    let most = 0;
    for (let column = 0; column < 4; column++) {
      const count = (this.counts[row + column] as number) - (column === own ? 1 : 0);
      total += count;
      if (count > most || (count === most && column > 0 && count > 0)) {
        most = count;
        best = column;
      }
    }
    if (total <= 0) return 0;
    const often = total >= 4 ? 2 : total >= 2 ? 1 : 0;
    const sure = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
    return 1 + best + 4 * often + 12 * sure;
  }

  /** Where the word stands most often in names elsewhere, with their type: 0 when it stands in none. */
  placeElsewhere(word: WordDescription, label: number, place: number): number {
    const row = word.isWord ? this.rowOf.get(word.core) : undefined;
    if (row === undefined) return 0;
    const own = label === OUTSIDE ? -1 : typeOfLabel(label) * PLACES + place;
    let best = 0;
    let most = 0;
    for (let cell = 0; cell < PLACES * 3; cell++) {
      const count = (this.counts[row + 4 + cell] as number) - (cell === own ? 1 : 0);
      if (count > most) {
        most = count;
        best = cell + 1;
      }
    }
    return best;
  }
}

function placeOf(labels: ArrayLike<number>, at: number, length: number): number {
  const begins = isBeginning(labels[at] as number);
  const next = at + 1 < length ? (labels[at + 1] as number) : OUTSIDE;
  const goesOn = next !== OUTSIDE && !isBeginning(next);
  if (begins) return goesOn ? 0 : 3;
  return goesOn ? 1 : 2;
}

/** Per-token codes of a line that `documentFeatures` reads, worked out once. */
export interface DocumentCodes {
  labels: Uint8Array;
  /** How sure the first pass was, see `Lattice.doubts`. */
  doubts: Uint8Array;
  elsewhere: Uint8Array;
  places: Uint8Array;
}

/** Reads the memory for every token of a line whose own labels are in it. */
export function documentCodes(
  line: Line,
  labels: Uint8Array,
  doubts: Uint8Array,
  memory: DocumentMemory,
): DocumentCodes {
  const elsewhere = new Uint8Array(line.length);
  const places = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) {
    const word = line.words[at + PADDING] as WordDescription;
    const label = labels[at] as number;
    elsewhere[at] = memory.elsewhere(word, label);
    const place = label === OUTSIDE ? 0 : placeOf(labels, at, line.length);
    places[at] = memory.placeElsewhere(word, label, place);
  }
  return { labels, doubts, elsewhere, places };
}

function hash(template: Template, place: number, a: number, b = 0, c = 0): number {
  return finish(mix(mix(mix(mix(template, place), a), b), c));
}

/** Stands for the label before the first and behind the last token. */
const NO_LABEL = 9;

/** Writes those features of the second pass that depend on the word itself; returns how many: WORD_FEATURES. */
export function wordFeatures(line: Line, { labels, elsewhere }: DocumentCodes, at: number, out: Uint32Array): number {
  const word = line.words[at + PADDING] as WordDescription;
  out[0] = hash(Template.FirstPair, 2, labels[at] as number, word.coarse);
  out[1] = hash(Template.ElsewherePair, 3, elsewhere[at] as number, labels[at] as number, word.coarse);
  return WORD_FEATURES;
}

/** How many of `documentFeatures` depend on the word and not on the codes alone; they come first. */
export const WORD_FEATURES = 2;

/** Writes the hashes of the second pass's own features of token `at` to `out`; returns how many. */
export function documentFeatures(line: Line, codes: DocumentCodes, at: number, out: Uint32Array): number {
  const { labels, doubts, elsewhere, places } = codes;
  const last = line.length - 1;
  const own = labels[at] as number;
  const before = at > 0 ? (labels[at - 1] as number) : NO_LABEL;
  const next = at < last ? (labels[at + 1] as number) : NO_LABEL;
  const e = elsewhere[at] as number;
  const eBefore = at > 0 ? (elsewhere[at - 1] as number) : 0;
  const eNext = at < last ? (elsewhere[at + 1] as number) : 0;
  const p = places[at] as number;
  const pBefore = at > 0 ? (places[at - 1] as number) : 0;
  const pNext = at < last ? (places[at + 1] as number) : 0;
  let n = wordFeatures(line, codes, at, out);
  out[n++] = hash(Template.FirstLabel, 0, own);
  out[n++] = hash(Template.FirstLabel, 1, before);
  out[n++] = hash(Template.FirstLabel, 2, next);
  out[n++] = hash(Template.FirstPair, 0, before, own);
  out[n++] = hash(Template.FirstPair, 1, own, next);
  out[n++] = hash(Template.FirstTriple, 0, before, own, next);
  out[n++] = hash(Template.Elsewhere, 0, e);
  out[n++] = hash(Template.Elsewhere, 1, eBefore);
  out[n++] = hash(Template.Elsewhere, 2, eNext);
  out[n++] = hash(Template.ElsewherePair, 0, e, own);
  out[n++] = hash(Template.ElsewherePair, 1, eBefore, e);
  out[n++] = hash(Template.ElsewherePair, 2, e, eNext);
  out[n++] = hash(Template.Place, 0, p);
  out[n++] = hash(Template.Place, 1, p, own);
  out[n++] = hash(Template.Place, 2, pBefore, p);
  out[n++] = hash(Template.Place, 3, p, pNext);
  out[n++] = hash(Template.Place, 4, pBefore, p, pNext);
  out[n++] = hash(Template.Place, 5, p, e, own);
  const doubt = doubts[at] as number;
  if (doubt !== 0) {
    out[n++] = hash(Template.Doubt, 0, own, doubt);
    out[n++] = hash(Template.Doubt, 1, own, doubt, before);
    out[n++] = hash(Template.Doubt, 2, own, doubt, next);
    out[n++] = hash(Template.Doubt, 3, own, doubt, e);
    out[n++] = hash(Template.Doubt, 4, own, doubt, p);
  }
  return n;
}

/** Packs what the others depend on: labels and `elsewhere` of the token and its neighbours. */
export function elsewhereKey({ labels, elsewhere }: DocumentCodes, at: number): number {
  let key = 0;
  for (let i = at - 1; i <= at + 1; i++) {
    const inside = i >= 0 && i < labels.length;
    key = (key << 10) | (inside ? ((labels[i] as number) << 6) | (elsewhere[i] as number) : NO_LABEL << 6);
  }
  return key;
}

/** Packs the places of the token and its neighbours, and its doubt. */
export function placeKey({ places, doubts }: DocumentCodes, at: number): number {
  const before = at > 0 ? (places[at - 1] as number) : 0;
  const next = at + 1 < places.length ? (places[at + 1] as number) : 0;
  return ((doubts[at] as number) << 12) | (before << 8) | ((places[at] as number) << 4) | next;
}
