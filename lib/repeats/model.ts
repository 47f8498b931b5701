/** How one paragraph repeats another: the same words; most of the same words; or one stands whole within the other. */
export type RepeatKind = 'exact' | 'near' | 'contains';

/** Where two paragraphs of one mould differ: in names only, or in figures (dates and number words count as figures). */
export type Slot = 'name' | 'figure';

/** Two paragraphs, by id; `first` stands before `second` on the page. `similarity` is 0 to 1 (1 for exact copies). */
export interface RepeatPair {
  first: number;
  second: number;
  kind: RepeatKind;
  similarity: number;
  differsIn?: Slot;
}

/** A stretch of paragraphs that comes again further down: inclusive ids of first and last paragraph on both sides. */
export interface RepeatRun {
  first: [number, number];
  second: [number, number];
}

export interface Repeats {
  /** In page order of `second`, then of `first`. A copy is paired with its four earliest originals at most. */
  pairs: RepeatPair[];
  /** Paragraphs tied together by pairs, each group in page order; no paragraph stands in two groups. */
  groups: number[][];
  runs: RepeatRun[];
  /** Paragraphs of one mould with other names or figures (notices, condolences, results): alike, but no repeats. */
  lookalikes: RepeatPair[];
}

/** Tells whether a word, as it stands in the page, is a name; injected, for this folder knows no dictionary. */
export type IsName = (word: string) => boolean;

/** A stretch where two word lists differ: words [aStart, aEnd) of the one stand against [bStart, bEnd) of the other. */
export interface Hunk {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
}
