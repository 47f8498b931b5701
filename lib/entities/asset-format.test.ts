import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDeltas, encodeDeltas, WEIGHTS_PER_FEATURE } from './asset-format';
import { FeatureTable } from './feature-table';
import { finish } from './hash';
import { PhraseTable, WordTable } from './word-table';

const hashes = fc
  .uniqueArray(fc.integer({ min: 1, max: 0xffffffff }), { maxLength: 60 })
  .map((values) => Uint32Array.from(values).sort());

describe('hash lists', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(hashes, (list) => {
        expect(decodeDeltas(encodeDeltas(list), list.length)).toEqual(list);
      }),
    );
  });

  it('are refused when cut short', () => {
    const bytes = encodeDeltas(Uint32Array.of(5, 70_000, 0xffffffff));
    expect(() => decodeDeltas(bytes.subarray(0, bytes.length - 1), 3)).toThrow(/too early/);
  });
});

describe('tables', () => {
  it('find every hash that they hold and no other', () => {
    fc.assert(
      fc.property(hashes, fc.integer({ min: 1, max: 0xffffffff }), (list, other) => {
        const words = new WordTable(list);
        const phrases = new PhraseTable(
          list,
          Uint8Array.from(list, (_, i) => i % 4),
        );
        for (const [i, hash] of list.entries()) {
          expect(words.find(hash)).toBe(i);
          expect(phrases.find(hash)).toBe(i % 4);
        }
        if (!list.includes(other)) {
          expect(words.find(other)).toBe(-1);
          expect(phrases.find(other)).toBeUndefined();
        }
      }),
    );
  });

  it('add the weights of a feature, row by row, and nothing for unknown ones', () => {
    const list = Uint32Array.from({ length: 500 }, (_, i) => finish(i + 1)).sort();
    const columns = new Int8Array(list.length * WEIGHTS_PER_FEATURE);
    for (let i = 0; i < columns.length; i++) columns[i] = (i * 7) % 255;
    const features = new FeatureTable(list, columns);
    for (const [i, hash] of list.entries()) {
      const sums = new Int32Array(3 + WEIGHTS_PER_FEATURE).fill(10);
      features.add(hash, sums, 3);
      const expected = Array.from(
        { length: WEIGHTS_PER_FEATURE },
        (_, l) => 10 + (columns[l * list.length + i] as number),
      );
      expect([...sums]).toEqual([10, 10, 10, ...expected]);
    }
    const sums = new Int32Array(WEIGHTS_PER_FEATURE);
    for (let i = 1000; i < 3000; i++) if (!list.includes(finish(i))) features.add(finish(i), sums, 0);
    expect(sums.every((sum) => sum === 0)).toBe(true);
  });
});
