import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './diff-excerpt';

const rangeOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};
const shown = (text: string, words: string[]) =>
  excerpt(
    text,
    words.map((word) => rangeOf(text, word)),
  )
    .map(({ kind, text: part }) => (kind === 'changed' ? `[${part}]` : part))
    .join('');

describe('excerpt', () => {
  it('keeps three words around each change and a gap for the rest', () => {
    const text = 'قال المدير إن الفرق السبع أنهت عملها مساء الخميس بعد ثلاثة أيام من العمل المتواصل في الميناء';
    expect(shown(text, ['مساء'])).toBe('… السبع أنهت عملها [مساء] الخميس بعد ثلاثة …');
  });

  it('shows the text between two near changes whole', () => {
    const text = 'شارك في التمرين 240 خبيرا من 12 دولة';
    expect(shown(text, ['240', '12'])).toBe('شارك في التمرين [240] خبيرا من [12] دولة');
  });

  it('shows the place of words that only the other side has', () => {
    const text = 'وصلت القافلة إلى المدينة بعد يومين من السير في الطريق الجبلي الوعر';
    const at = text.indexOf(' بعد');
    const parts = excerpt(text, [{ start: at, end: at }]);
    expect(parts.some(({ kind }) => kind === 'changed')).toBe(false);
    expect(parts.map(({ text: part }) => part).join('')).toBe('وصلت القافلة إلى المدينة بعد يومين من …');
  });

  it('leaves everything out when nothing changed', () => {
    expect(excerpt('نص واحد طويل', [])).toEqual([{ kind: 'gap', text: '… ' }]);
    expect(excerpt('', [])).toEqual([]);
  });

  it('shows every changed character, in order, whatever the text', () => {
    const cut = fc.tuple(fc.string({ maxLength: 80 }), fc.array(fc.nat(80), { maxLength: 8 }));
    fc.assert(
      fc.property(cut, ([text, offsets]) => {
        const sorted = [...new Set(offsets.filter((at) => at <= text.length))].sort((a, b) => a - b);
        const ranges = [];
        for (let i = 0; i + 1 < sorted.length; i += 2) {
          ranges.push({ start: sorted[i] as number, end: sorted[i + 1] as number });
        }
        const changed = excerpt(text, ranges).filter(({ kind }) => kind === 'changed');
        expect(changed.map((part) => part.text)).toEqual(ranges.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });
});
