import { describe, expect, it } from 'vitest';
import { unlikeness } from './city-likeness';

describe('unlikeness', () => {
  it.each([
    ['برادفورد', 'Bradford', 0],
    ['القصرين', 'Al Qasrin', 0],
    ['تشارلستون', 'Charleston', 0.14],
    ['الأفعى ذات الجرس', 'Cascavel', 1],
  ])('of %s and %s is about %d', (arabic, latin, expected) => {
    expect(unlikeness(arabic, latin)).toBeCloseTo(expected, 2);
  });

  it('prefers a transcription to a translation', () => {
    expect(unlikeness('لوبلين', 'Lublin')).toBeLessThan(unlikeness('البندقية', 'Venice'));
  });
});
