import type { RepeatKind, RepeatPair, Repeats } from '@/lib/repeats';

/** One repeat as the reader meets it: a stretch of copies of an earlier stretch. Paragraph ids, inclusive. */
export interface RepeatView {
  original: [number, number];
  copy: [number, number];
  kind: RepeatKind;
  /** 0–1; for a run, of its least similar pair. */
  similarity: number;
}

/**
 * Makes one view of each run and of each pair outside runs. A paragraph that is a copy of several is shown as the copy
 * of the earliest: the reader wants to know where the text first stood.
 */
export function viewRepeats(repeats: Repeats): RepeatView[] {
  const views: RepeatView[] = [];
  const covered = new Set<number>();
  const earliestFirst = <T extends { first: number | [number, number] }>(items: readonly T[]) =>
    [...items].sort(
      (a, b) => (Array.isArray(a.first) ? a.first[0] : a.first) - (Array.isArray(b.first) ? b.first[0] : b.first),
    );
  for (const run of earliestFirst(repeats.runs)) {
    const pairs = repeats.pairs.filter((pair) => isWithin(pair.first, run.first) && isWithin(pair.second, run.second));
    if (pairs.length === 0 || pairs.some((pair) => covered.has(pair.second))) continue;
    for (const pair of pairs) covered.add(pair.second);
    views.push({ original: run.first, copy: run.second, kind: kindOf(pairs), similarity: leastSimilar(pairs) });
  }
  for (const pair of earliestFirst(repeats.pairs)) {
    if (covered.has(pair.second)) continue;
    covered.add(pair.second);
    views.push({
      original: [pair.first, pair.first],
      copy: [pair.second, pair.second],
      kind: pair.kind,
      similarity: pair.similarity,
    });
  }
  return views.sort((a, b) => a.copy[0] - b.copy[0]);
}

function isWithin(id: number, [from, to]: [number, number]): boolean {
  return from <= id && id <= to;
}

function kindOf(pairs: readonly RepeatPair[]): RepeatKind {
  return pairs.find((pair) => pair.kind !== 'exact')?.kind ?? 'exact';
}

function leastSimilar(pairs: readonly RepeatPair[]): number {
  return pairs.reduce((least, pair) => Math.min(least, pair.similarity), 1);
}
