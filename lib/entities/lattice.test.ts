import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentials, isAllowed, Lattice, START, TRANSITION_CELLS } from './lattice';
import { LABEL_COUNT as L, namesOf } from './types';
import { JUNCTION_KINDS } from './word-description';

const LENGTH = 4;
const weight = fc.double({ min: -3, max: 3, noNaN: true }).map(Math.fround);
const line = fc.record({
  scores: fc.array(weight, { minLength: LENGTH * L, maxLength: LENGTH * L }),
  transitions: fc.array(weight, { minLength: TRANSITION_CELLS * 2, maxLength: TRANSITION_CELLS * 2 }),
  kinds: fc.array(fc.constantFrom(0, 1), { minLength: LENGTH, maxLength: LENGTH }),
});

function setUp({ scores, transitions, kinds }: { scores: number[]; transitions: number[]; kinds: number[] }) {
  const lattice = new Lattice();
  lattice.reserve(LENGTH);
  lattice.scores.set(scores);
  lattice.kinds.set(kinds);
  const table = new Float32Array(JUNCTION_KINDS * TRANSITION_CELLS);
  table.set(transitions);
  return { lattice, table };
}

/** Every sequence that the BIO scheme allows, with its score: slow and plain, to check the fast ones by. */
function allSequences(lattice: Lattice, table: Float32Array): { labels: number[]; score: number }[] {
  let open: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < LENGTH; at++) {
    open = open.flatMap(({ labels, score }) => {
      const before = labels.at(-1) ?? START;
      const next = Array.from({ length: L }, (_, l) => l).filter((l) => isAllowed(before, l));
      return next.map((l) => {
        const cell = (lattice.kinds[at] as number) * TRANSITION_CELLS + before * L + l;
        return {
          labels: [...labels, l],
          score: score + (table[cell] as number) + (lattice.scores[at * L + l] as number),
        };
      });
    });
  }
  return open;
}

describe('Lattice', () => {
  it('finds the best sequence that is allowed', () => {
    fc.assert(
      fc.property(line, (given) => {
        const { lattice, table } = setUp(given);
        const labels = new Uint8Array(LENGTH);
        lattice.best(LENGTH, table, 0, labels);
        const all = allSequences(lattice, table);
        const top = Math.max(...all.map(({ score }) => score));
        const own = all.find((sequence) => sequence.labels.join() === [...labels].join());
        expect(own?.score).toBeCloseTo(top, 3);
      }),
      { numRuns: 50 },
    );
  });

  it('gives labels and spans the share of the sequences that have them', () => {
    fc.assert(
      fc.property(line, (given) => {
        const { lattice, table } = setUp(given);
        const t = exponentials(table);
        lattice.run(LENGTH, t);
        const all = allSequences(lattice, table).map(({ labels, score }) => ({ labels, mass: Math.exp(score) }));
        const total = all.reduce((sum, { mass }) => sum + mass, 0);
        const share = (has: (labels: number[]) => boolean) =>
          all.reduce((sum, { labels, mass }) => sum + (has(labels) ? mass : 0), 0) / total;
        for (let l = 0; l < L; l++)
          expect(lattice.posterior[2 * L + l]).toBeCloseTo(
            share((labels) => labels[2] === l),
            5,
          );
        for (const name of [
          { start: 1, end: 3, type: 0 },
          { start: 3, end: 4, type: 2 },
          { start: 0, end: 2, type: 1 },
        ]) {
          const expected = share((labels) =>
            namesOf(labels).some((own) => own.start === name.start && own.end === name.end && own.type === name.type),
          );
          expect(lattice.spanProbability(name, LENGTH, t)).toBeCloseTo(expected, 5);
        }
      }),
      { numRuns: 50 },
    );
  });
});
