import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_POSTINGS, Postings } from './postings';

const visited = (postings: Postings, shingle: number, text: number): number[] => {
  const texts: number[] = [];
  postings.visitAndAdd(shingle, text, (other) => texts.push(other));
  return texts.sort((a, b) => a - b);
};

describe('Postings', () => {
  it('behaves as a map of sets while few texts share a shingle', () => {
    const step = fc.record({ add: fc.boolean(), shingle: fc.integer({ min: 1, max: 40 }), text: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const postings = new Postings();
        const model = new Map<number, Set<number>>();
        for (const { add, shingle, text } of steps) {
          const texts = model.get(shingle) ?? new Set();
          model.set(shingle, texts);
          if (add && !texts.has(text)) {
            expect(visited(postings, shingle, text)).toEqual([...texts].sort((a, b) => a - b));
            texts.add(text);
          } else if (!add && texts.delete(text)) postings.remove(shingle, text);
          expect(postings.count(shingle)).toBe(texts.size);
        }
      }),
    );
  });

  it('keeps the first texts and counts the others', () => {
    const postings = new Postings();
    for (let text = 0; text < 100; text++) visited(postings, 7, text);
    expect(postings.count(7)).toBe(100);
    expect(visited(postings, 7, 100)).toEqual(Array.from({ length: MAX_POSTINGS }, (_, i) => i));
  });

  it('survives growth and decay', () => {
    const postings = new Postings();
    for (let round = 0; round < 5; round++) {
      for (let i = 1; i < 3000; i++) expect(visited(postings, i * 7919, 1)).toEqual([]);
      for (let i = 1; i < 3000; i++) postings.remove(i * 7919, 1);
    }
    expect(postings.count(7919)).toBe(0);
  });
});
