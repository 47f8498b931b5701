import type { Span } from '@/lib/arabic';

export type EntityType = 'person' | 'organisation' | 'place' | 'date';

/**
 * A named entity or date of a page. `fine` is the fine class where it is known (`city`, `politician`, …), else the type;
 * `name` the canonical form, proclitics off; `confidence` 0–1; coreferent mentions share `key`.
 */
export interface Entity extends Span {
  type: EntityType;
  fine: string;
  name: string;
  confidence: number;
  key: string;
}

/** Labels of the tagger: BIO tags over three types, in the order of the weight rows. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

/** Types of the tagger, in the order of the labels. */
export const TAGGED_TYPES = ['person', 'place', 'organisation'] as const;
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** Index into TAGGED_TYPES of a label other than O. */
export function typeOfLabel(label: number): number {
  return (label - 1) >> 1;
}

/** True for B-PER, B-LOC and B-ORG. */
export function isBeginning(label: number): boolean {
  return (label & 1) === 1;
}

/** BIO: an I label may only follow a B or I label of its own type. */
export function mayFollow(before: number, label: number): boolean {
  return label === OUTSIDE || isBeginning(label) || (before !== OUTSIDE && typeOfLabel(before) === typeOfLabel(label));
}

/** A name found by the tagger: token indices (`end` exclusive) and an index into TAGGED_TYPES. */
export interface TaggedName {
  start: number;
  end: number;
  type: number;
}

/** Reads the names off a sequence of labels. An I label without its B begins a name. */
export function namesOf(labels: ArrayLike<number>): TaggedName[] {
  const names: TaggedName[] = [];
  let open: TaggedName | undefined;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (label !== OUTSIDE && !isBeginning(label) && open?.type === typeOfLabel(label)) {
      open.end = at + 1;
      continue;
    }
    open = label === OUTSIDE ? undefined : { start: at, end: at + 1, type: typeOfLabel(label) };
    if (open) names.push(open);
  }
  return names;
}
