import { describe, expect, it } from 'vitest';
import { viewRepeats } from './repeat-view';

const exact = (first: number, second: number) => ({ first, second, kind: 'exact' as const, similarity: 1 });
const none = { groups: [], lookalikes: [] };

describe('a reader meets', () => {
  it('a run as one thing', () => {
    const repeats = {
      ...none,
      pairs: [exact(1, 5), exact(2, 6), exact(3, 7)],
      runs: [{ first: [1, 3], second: [5, 7] }],
    };
    expect(viewRepeats(repeats as never)).toEqual([{ original: [1, 3], copy: [5, 7], kind: 'exact', similarity: 1 }]);
  });

  it('three copies as two, both of the first', () => {
    const repeats = { ...none, pairs: [exact(1, 4), exact(1, 9), exact(4, 9)], runs: [] };
    expect(viewRepeats(repeats).map(({ original, copy }) => [original[0], copy[0]])).toEqual([
      [1, 4],
      [1, 9],
    ]);
  });

  it('a run with a near copy in it as near, and as alike as its least alike pair', () => {
    const pairs = [exact(1, 5), { first: 2, second: 6, kind: 'near' as const, similarity: 0.8 }];
    const [view] = viewRepeats({ ...none, pairs, runs: [{ first: [1, 2], second: [5, 6] }] });
    expect(view).toMatchObject({ kind: 'near', similarity: 0.8 });
  });

  it('nothing where nothing repeats', () => {
    expect(viewRepeats({ ...none, pairs: [], runs: [] })).toEqual([]);
  });
});
