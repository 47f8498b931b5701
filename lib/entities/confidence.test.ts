import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confidenceOf } from './confidence';

const probability = fc.double({ min: 0, max: 1, noNaN: true });

it.each([
  [0, 0],
  [0.55, 0.48],
  [0.9, 0.76],
  [1, 0.995],
])('a model probability of %d is right in %d of the cases', (given, right) => {
  expect(confidenceOf(given)).toBeCloseTo(right, 3);
});

it('keeps the order of the model and stays between 0 and 1', () => {
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      const [low, high] = [confidenceOf(Math.min(a, b)), confidenceOf(Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});
