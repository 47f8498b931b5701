import type { CandidateIndex } from './candidates';
import { groupPairs } from './groups';
import type { RepeatPair, Repeats } from './model';
import { chainRuns } from './runs';
import { type Link, sharedShingles, type TextEntry } from './texts';

/** Below this many words, what half of the shared shingles say in this many texts is a mould, unless nearly all agrees. */
const MOULD_WORDS = 60;
const MOULD_TEXTS = 4;
const MOULD_SHARE = 0.5;
const MOULD_SURE = 0.9;
/** In short lines, and where a figure or name alone differs, three texts of a mould are enough, however alike. */
const LINE_WORDS = 20;
const SLOT_WORDS = 40;
const SLOT_TEXTS = 3;

/** Copies of a text that take part in pairs with a copy or with a resembling text: the earliest ones. */
const MAX_ORIGINALS = 4;

type Places = ReadonlyMap<number, { entry: TextEntry | undefined; position: number }>;
/** A pair by ranks; the lower rank first. */
type RankPair = Omit<RepeatPair, 'first' | 'second'> & { i: number; j: number };

/** Turns the links between texts into pairs, groups and runs of paragraphs, by id. */
export function collect(places: Places, entries: Iterable<TextEntry>, index: CandidateIndex): Repeats {
  const ids = [...places.entries()]
    .sort(([a, { position: p }], [b, { position: q }]) => p - q || a - b)
    .map(([id]) => id);
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  const ranks = (entry: TextEntry): number[] =>
    [...entry.ids].map((id) => rankOf.get(id) as number).sort((a, b) => a - b);
  const pairs: RankPair[] = [];
  const lookalikes: RankPair[] = [];
  for (const entry of entries) {
    const own = ranks(entry);
    pairCopies(own, pairs);
    entry.links = entry.links.filter((link) => link.other.alive);
    for (const link of entry.links) {
      const others = ranks(link.other);
      if (link.lookalike || isMould(entry, link, index)) lookalikes.push(pairOf(own[0], others[0], link));
      else pairTexts(own, others, link, pairs);
    }
  }
  pairs.sort(byPlace);
  const rankPairs = pairs.map(({ i, j }) => [i, j] as const);
  const idAt = (rank: number): number => ids[rank] as number;
  return {
    pairs: pairs.map((pair) => withIds(pair, idAt)),
    groups: groupPairs(rankPairs, ids.length).map((group) => group.map(idAt)),
    runs: chainRuns(
      [...rankPairs].sort(([a, b], [c, d]) => a - c || b - d),
      ids.length,
    ).map(({ first, second }) => ({
      first: [idAt(first[0]), idAt(first[1])],
      second: [idAt(second[0]), idAt(second[1])],
    })),
    lookalikes: lookalikes.sort(byPlace).map((pair) => withIds(pair, idAt)),
  };
}

const byPlace = (a: RankPair, b: RankPair): number => a.j - b.j || a.i - b.i;

function withIds({ i, j, ...rest }: RankPair, idAt: (rank: number) => number): RepeatPair {
  return { first: idAt(i), second: idAt(j), ...rest };
}

function pairCopies(ranks: number[], pairs: RankPair[]): void {
  for (let later = 1; later < ranks.length; later++) {
    for (let earlier = 0; earlier < Math.min(later, MAX_ORIGINALS); earlier++) {
      pairs.push({ i: ranks[earlier] as number, j: ranks[later] as number, kind: 'exact', similarity: 1 });
    }
  }
}

/** Pairs the first paragraph of either text with the earliest of the other. */
function pairTexts(a: number[], b: number[], link: Link, pairs: RankPair[]): void {
  for (const [i, x] of a.slice(0, MAX_ORIGINALS).entries()) {
    for (const y of i === 0 ? b.slice(0, MAX_ORIGINALS) : b.slice(0, 1)) pairs.push(pairOf(x, y, link));
  }
}

function pairOf(x = 0, y = 0, { kind, similarity, differsIn }: Link): RankPair {
  const rounded = Math.round(similarity * 1000) / 1000;
  return { i: Math.min(x, y), j: Math.max(x, y), kind, similarity: rounded, ...(differsIn && { differsIn }) };
}

/** Whether two short texts share little but phrases that many texts of the page share. */
function isMould(entry: TextEntry, { other, similarity, differsIn }: Link, index: CandidateIndex): boolean {
  const words = Math.min(entry.words.count, other.words.count);
  const isSlot = words < (differsIn === undefined ? LINE_WORDS : SLOT_WORDS);
  if (!isSlot && (words >= MOULD_WORDS || similarity >= MOULD_SURE)) return false;
  const shared = sharedShingles(entry, other);
  const least = isSlot ? SLOT_TEXTS : MOULD_TEXTS;
  const common = shared.filter((shingle) => index.textsWith(shingle) >= least).length;
  return common >= shared.length * MOULD_SHARE;
}
