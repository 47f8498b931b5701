import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/lib/i18n';
import { copyLabel, nearLabel, originalLabel, rangeText } from './labels';

const ar = createTranslator('ar');
const en = createTranslator('en');

describe('labels of repeats', () => {
  it('speak of one paragraph or of several', () => {
    expect(copyLabel(ar, [2, 2])).toBe('مكرر · الفقرة ٢');
    expect(copyLabel(ar, [2, 4])).toBe('مكرر · الفقرات ٢–٤');
    expect(copyLabel(en, [2, 4])).toBe('Repeat of ¶ 2–4');
    expect(originalLabel(ar, [7, 9])).toBe('لها نسخة · الفقرات ٧–٩');
    expect(rangeText(en, [3, 3])).toBe('3');
  });

  it.each([
    [1, 'يشبه الفقرة ٢، بفرق واحد'],
    [2, 'يشبه الفقرة ٢، بفرقين'],
    [3, 'يشبه الفقرة ٢، بثلاثة فروق'],
    [10, 'يشبه الفقرة ٢، بعشرة فروق'],
    [11, 'يشبه الفقرة ٢، وبينهما ١١ فرقًا'],
    [0, 'يشبه الفقرة ٢'],
  ])('count %i changes as Arabic does', (changes, text) => {
    expect(nearLabel(ar, 2, changes)).toBe(text);
  });

  it('count changes in English', () => {
    expect(nearLabel(en, 1, 1)).toBe('Nearly ¶ 1, 1 change');
    expect(nearLabel(en, 1, 3)).toBe('Nearly ¶ 1, 3 changes');
  });
});
