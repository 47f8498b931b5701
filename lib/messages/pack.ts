import type { Entity, EntityType } from '@/lib/entities';
import type { TermSpan } from '@/lib/glossary';
import type { RepeatKind, RepeatPair, Repeats, Slot } from '@/lib/repeats';

/** What changed on a page: the spans of some paragraphs, and the repeats of the whole page. */
export interface PageUpdate {
  /** Paragraphs whose spans are here; what they had before is void. */
  paragraphs: number[];
  entities: Entity[];
  terms: TermSpan[];
  repeats: Repeats;
}

/**
 * One string instead of thousands of objects: messages between processes are cloned value by value (5,000 spans take
 * 70–90 ms in Firefox as objects, 4 ms as a string). Numbers stand in flat columns, every string once in a table.
 */
type Packed = [
  strings: string[],
  paragraphs: number[],
  entities: number[],
  terms: number[],
  pairs: number[],
  groups: number[][],
  runs: number[],
  lookalikes: number[],
];

const TYPES: EntityType[] = ['person', 'organisation', 'place', 'date'];
const KINDS: RepeatKind[] = ['exact', 'near', 'contains'];
const SLOTS: (Slot | undefined)[] = [undefined, 'name', 'figure'];
const ENTITY_COLUMNS = 8;
const TERM_COLUMNS = 4;
const PAIR_COLUMNS = 5;
const RUN_COLUMNS = 4;
/** Confidences and similarities travel as whole thousandths. */
const THOUSAND = 1000;

class StringTable {
  readonly strings: string[] = [];
  private readonly indices = new Map<string, number>();

  index(text: string): number {
    let index = this.indices.get(text);
    if (index === undefined) {
      index = this.strings.push(text) - 1;
      this.indices.set(text, index);
    }
    return index;
  }
}

/** Packs an update into one string. Confidence and similarity keep three decimals. */
export function pack(update: PageUpdate): string {
  const table = new StringTable();
  const packed: Packed = [
    table.strings,
    update.paragraphs,
    update.entities.flatMap((e) => [
      e.paragraphId,
      e.start,
      e.end,
      TYPES.indexOf(e.type),
      table.index(e.name),
      table.index(e.key),
      table.index(e.fine),
      Math.round(e.confidence * THOUSAND),
    ]),
    update.terms.flatMap((t) => [t.paragraphId, t.start, t.end, table.index(t.termId)]),
    packPairs(update.repeats.pairs),
    update.repeats.groups,
    update.repeats.runs.flatMap((run) => [...run.first, ...run.second]),
    packPairs(update.repeats.lookalikes),
  ];
  return JSON.stringify(packed);
}

function packPairs(pairs: readonly RepeatPair[]): number[] {
  return pairs.flatMap((p) => [
    p.first,
    p.second,
    KINDS.indexOf(p.kind),
    Math.round(p.similarity * THOUSAND),
    SLOTS.indexOf(p.differsIn),
  ]);
}

function unpackPairs(flat: number[]): RepeatPair[] {
  return rows(flat, PAIR_COLUMNS).map(([first = 0, second = 0, kind = 0, similarity = 0, slot = 0]) => {
    const pair: RepeatPair = { first, second, kind: KINDS[kind] ?? 'exact', similarity: similarity / THOUSAND };
    const differsIn = SLOTS[slot];
    return differsIn ? { ...pair, differsIn } : pair;
  });
}

function rows(flat: number[], columns: number): number[][] {
  const result: number[][] = [];
  for (let at = 0; at < flat.length; at += columns) result.push(flat.slice(at, at + columns));
  return result;
}

/** The inverse of `pack`. @throws SyntaxError when the string was not made by it. */
export function unpack(text: string): PageUpdate {
  const [strings, paragraphs, entities, terms, pairs, groups, runs, lookalikes] = JSON.parse(text) as Packed;
  const string = (index: number | undefined) => strings[index ?? -1] ?? '';
  return {
    paragraphs,
    entities: rows(entities, ENTITY_COLUMNS).map(
      ([paragraphId = 0, start = 0, end = 0, type = 0, name, key, fine, c = 0]) => ({
        paragraphId,
        start,
        end,
        type: TYPES[type] ?? 'person',
        name: string(name),
        key: string(key),
        fine: string(fine),
        confidence: c / THOUSAND,
      }),
    ),
    terms: rows(terms, TERM_COLUMNS).map(([paragraphId = 0, start = 0, end = 0, term]) => ({
      paragraphId,
      start,
      end,
      termId: string(term),
    })),
    repeats: {
      pairs: unpackPairs(pairs),
      groups,
      runs: rows(runs, RUN_COLUMNS).map(([a = 0, b = 0, c = 0, d = 0]) => ({ first: [a, b], second: [c, d] })),
      lookalikes: unpackPairs(lookalikes),
    },
  };
}
