import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeats, RepeatDetector } from './detector';
import { CYBER, ECONOMY, FLOOD, HEALTH, MEDIUM, SHORT, SUMMIT } from './test-texts';

const TEXTS = [FLOOD, SUMMIT, ECONOMY, CYBER, HEALTH, MEDIUM, SHORT].flatMap((text) => [
  text,
  text.replace('في', 'على'),
  text.split(' ').slice(0, 14).join(' '),
]);
const page = fc.array(fc.constantFrom(...TEXTS), { maxLength: 14 });

describe('RepeatDetector, whatever the page', () => {
  it('keeps its promises about pairs, groups and runs', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const { pairs, groups, runs } = findRepeats(texts.map((text, id) => ({ id, text })));
        const grouped = groups.flat();
        expect(new Set(grouped).size).toBe(grouped.length);
        for (const { first, second, similarity } of pairs) {
          expect(first).toBeLessThan(second);
          expect(similarity).toBeGreaterThan(0.5);
          expect(similarity).toBeLessThanOrEqual(1);
          expect(groups.some((group) => group.includes(first) && group.includes(second))).toBe(true);
        }
        for (const { first, second } of runs) {
          expect(first[0]).toBeLessThan(first[1]);
          expect(first[1]).toBeLessThan(second[0]);
          expect(second[0]).toBeLessThan(second[1]);
        }
      }),
    );
  });

  it('forgets what was removed as if it had never been there', () => {
    fc.assert(
      fc.property(page, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (texts, kept) => {
        const detector = new RepeatDetector();
        for (const [id, text] of texts.entries()) detector.add({ id, text });
        for (const id of texts.keys()) if (!kept[id]) detector.remove(id);
        const fresh = new RepeatDetector();
        for (const [id, text] of texts.entries()) if (kept[id]) fresh.add({ id, text });
        const exact = (one: RepeatDetector) => one.result().pairs.filter(({ kind }) => kind === 'exact');
        expect(exact(detector)).toEqual(exact(fresh));
        const ids = new Set([...texts.keys()].filter((id) => kept[id]));
        for (const { first, second } of detector.result().pairs) expect(ids.has(first) && ids.has(second)).toBe(true);
      }),
    );
  });

  it('finds the same pairs when each paragraph is added, removed and added again', () => {
    const texts = [FLOOD, SUMMIT, FLOOD, SUMMIT.replace('لجنة', 'هيئة'), CYBER];
    const detector = new RepeatDetector();
    for (let round = 0; round < 200; round++) {
      for (const [id, text] of texts.entries()) detector.add({ id, text });
      if (round < 199) for (const id of texts.keys()) detector.remove(id);
    }
    expect(detector.size).toBe(5);
    expect(detector.result().pairs).toEqual(findRepeats(texts.map((text, id) => ({ id, text }))).pairs);
  });
});
