import { CHANGES, type Change } from './changes';
import { type Mould, QUOTES } from './moulds';
import { Random } from './random';
import { STORIES } from './stories';

/** A page with what must be found on it. */
export interface Page {
  /** The kind of copy or look-alike that it is about. */
  kind: string;
  copies: boolean;
  paragraphs: string[];
  /** Pairs of places, `first-second`, that are repeats. */
  pairs: Set<string>;
}

/** A paragraph on its way to a place: `of` names the paragraphs that it repeats. */
interface Piece {
  text: string;
  id: number;
  of: number[];
}

/** A part of a split paragraph that is shorter than this need not be found. */
const LEAST_WORDS = 10;
const wordCount = (text: string): number => text.split(/\s+/).length;

/** Puts pieces into a body of paragraphs at chance places (the body keeps its order), and reads off the pairs. */
function compose(kind: string, copies: boolean, body: Piece[], added: Piece[], random: Random): Page {
  const all = [...body];
  for (const piece of added) all.splice(random.between(0, all.length), 0, piece);
  const place = new Map(all.map((piece, at) => [piece.id, at]));
  const pairs = new Set<string>();
  for (const piece of added) {
    for (const original of piece.of) {
      const [a, b] = [place.get(piece.id) as number, place.get(original) as number].sort((x, y) => x - y);
      pairs.add(`${a}-${b}`);
    }
  }
  return { kind, copies, paragraphs: all.map(({ text }) => text), pairs };
}

/** The body of a page: whole stories and single paragraphs, no two of them alike. */
function bodyOf(random: Random): Piece[] {
  const stories = random.sample(STORIES, random.between(2, 4));
  return stories.flatMap((story) => story.filter(() => random.next() < 0.9)).map((text, id) => ({ text, id, of: [] }));
}

function changePage(change: Change, random: Random): Page {
  for (;;) {
    const body = bodyOf(random);
    const fit = body.filter(
      ({ text }) => wordCount(text) >= change.words && (change.name !== 'one figure updated' || /\d/.test(text)),
    );
    const originals = random.sample(fit, random.between(1, 2));
    const added = originals.flatMap(({ text, id }, i) =>
      change.apply(text, random).map((copy, part) => ({
        text: copy,
        id: 1000 + i * 10 + part,
        of: change.name !== 'split' || wordCount(copy) >= LEAST_WORDS ? [id] : [],
      })),
    );
    if (added.length > 0) return compose(change.name, true, body, added, random);
  }
}

function mergedPage(random: Random): Page {
  const body = bodyOf(random);
  const at = random.between(0, body.length - 2);
  const [a, b] = [body[at] as Piece, body[at + 1] as Piece];
  const parts = [a, b].filter(({ text }) => wordCount(text) >= 10).map(({ id }) => id);
  return compose('merged', true, body, [{ text: `${a.text} ${b.text}`, id: 1000, of: parts }], random);
}

/** Three or four paragraphs again at the end, in their order or another. */
function runPage(random: Random, reordered: boolean): Page {
  const body = bodyOf(random);
  const from = random.between(0, Math.max(0, body.length - 4));
  let again = body.slice(from, from + 4).filter(({ text }) => wordCount(text) >= 7);
  if (reordered) again = again.reverse();
  const page = compose(reordered ? 'reordered run' : 'run', true, body, [], random);
  for (const piece of again) {
    page.pairs.add(`${body.indexOf(piece)}-${page.paragraphs.length}`);
    page.paragraphs.push(piece.text);
  }
  return page;
}

function threeCopiesPage(random: Random): Page {
  const body = bodyOf(random);
  const { text, id } = random.pick(body.filter((piece) => wordCount(piece.text) >= 7));
  const page = compose(
    'three copies',
    true,
    body,
    [
      { text, id: 1000, of: [id] },
      { text, id: 1001, of: [id, 1000] },
    ],
    random,
  );
  return page;
}

function mouldPage(mould: Mould, random: Random): Page {
  const fillings = new Set<string>();
  const count = random.between(mould.least ?? 2, 6);
  const quotes = random.sample(QUOTES, QUOTES.length);
  while (fillings.size < count) fillings.add(mould.fill(random, quotes[fillings.size] as string));
  const added = [...fillings].map((text, i) => ({ text, id: 1000 + i, of: [] }));
  return compose(mould.name, false, bodyOf(random), added, random);
}

/** The whole set: a few pages of every kind of copy, of every mould, and pages where nothing comes again. */
export function evaluationPages(moulds: readonly Mould[], seed: number, perKind = 6): Page[] {
  const random = new Random(seed);
  const times = <T>(make: () => T): T[] => Array.from({ length: perKind }, make);
  return [
    ...CHANGES.flatMap((change) => times(() => changePage(change, random))),
    ...times(() => mergedPage(random)),
    ...times(() => runPage(random, false)),
    ...times(() => runPage(random, true)),
    ...times(() => threeCopiesPage(random)),
    ...moulds.flatMap((mould) => times(() => mouldPage(mould, random))),
    ...times(() =>
      compose(
        'nothing',
        false,
        STORIES.flat().map((text, id) => ({ text, id, of: [] })),
        [],
        random,
      ),
    ),
  ];
}
