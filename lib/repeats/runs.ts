/** Paragraphs that a run may skip on either side between two pairs. */
const MAX_GAP = 2;

export interface RankRun {
  first: [number, number];
  second: [number, number];
}

/** Steps from one pair of a run to the next: straight down the diagonal first, then with paragraphs put in or left out. */
const STEPS = Array.from({ length: (MAX_GAP + 1) ** 2 }, (_, i): [number, number] => [
  1 + Math.floor(i / (MAX_GAP + 1)),
  1 + (i % (MAX_GAP + 1)),
]).sort(([a, b], [c, d]) => Math.abs(a - b) - Math.abs(c - d) || a + b - (c + d));

/**
 * Chains pairs that follow each other on both sides into runs of two and more pairs. The two sides of a run do not
 * overlap. @param pairs ranks of paragraphs, first before second, sorted by first.
 */
export function chainRuns(pairs: readonly (readonly [number, number])[], size: number): RankRun[] {
  const open = new Set(pairs.map(([i, j]) => i * size + j));
  const runs: RankRun[] = [];
  for (const [i, j] of pairs) {
    if (!open.delete(i * size + j)) continue;
    const run: RankRun = { first: [i, i], second: [j, j] };
    while (extend(run, open, size)) {
      /* one pair further each time */
    }
    if (run.first[1] > i) runs.push(run);
  }
  return runs;
}

function extend(run: RankRun, open: Set<number>, size: number): boolean {
  for (const [down, across] of STEPS) {
    const i = run.first[1] + down;
    const j = run.second[1] + across;
    if (i >= run.second[0] || j >= size || !open.delete(i * size + j)) continue;
    run.first[1] = i;
    run.second[1] = j;
    return true;
  }
  return false;
}
