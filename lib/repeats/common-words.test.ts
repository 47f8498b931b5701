import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSubsequence } from './common-words';

/** The textbook table. */
function slow(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => {
      next.push(x === y ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    });
    row = next;
  }
  return row[b.length] as number;
}

describe('commonSubsequence', () => {
  it('is as long as the textbook says', () => {
    const words = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 120 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(commonSubsequence(Uint32Array.from(a), Uint32Array.from(b))).toBe(slow(a, b));
      }),
    );
  });

  it('declines what would take too long', () => {
    const long = Uint32Array.from({ length: 20_000 }, (_, i) => i * 2);
    expect(commonSubsequence(long, long)).toBeUndefined();
  });
});
