import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './card-placement';

const view = { width: 1200, height: 800 };
const card = { width: 360, height: 300 };

describe('the card stands', () => {
  it('10 px under the mark, start edges aligned', () => {
    const mark = { left: 500, right: 560, top: 100, bottom: 120 };
    expect(placeCard(mark, card, view, 'rtl')).toMatchObject({ left: 200, top: 130, sheet: false });
    expect(placeCard(mark, card, view, 'ltr')).toMatchObject({ left: 500, top: 130, sheet: false });
  });

  it('over the mark where there is more room', () => {
    const mark = { left: 500, right: 560, top: 600, bottom: 620 };
    expect(placeCard(mark, card, view, 'rtl').top).toBe(290);
  });

  it('inside the window, whatever the mark', () => {
    expect(placeCard({ left: 2, right: 30, top: 100, bottom: 120 }, card, view, 'rtl').left).toBe(8);
    expect(placeCard({ left: 1180, right: 1199, top: 100, bottom: 120 }, card, view, 'ltr').left).toBe(832);
  });

  it('as a sheet at the foot of a narrow window', () => {
    expect(
      placeCard({ left: 2, right: 30, top: 100, bottom: 120 }, card, { width: 390, height: 700 }, 'rtl').sheet,
    ).toBe(true);
  });

  it('never over the marked line: a card that fits on neither side scrolls', () => {
    const tall = { width: 360, height: 560 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 780 }), fc.constantFrom(card, tall), (top, size) => {
        const mark = { left: 500, right: 560, top, bottom: top + 20 };
        const place = placeCard(mark, size, view, 'rtl');
        const height = Math.min(size.height, place.room);
        expect(place.top >= mark.bottom || place.top + height <= mark.top).toBe(true);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
