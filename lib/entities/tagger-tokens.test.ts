import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taggerTokens } from './tagger-tokens';

/** Tokens as text; `~` marks a token that a joiner glues to the one before. */
function cut(text: string): string[] {
  return taggerTokens(text).map(({ start, end, joined }) => (joined ? '~' : '') + text.slice(start, end));
}

describe('taggerTokens', () => {
  it.each([
    ['words keep their proclitics', 'وبباريس للأمم', ['وبباريس', 'للأمم']],
    ['punctuation in a row is one token', 'قال؟" ثم', ['قال', '؟"', 'ثم']],
    ['also with spaces between', 'قال ( " نعم', ['قال', '( "', 'نعم']],
    ['hyphen inside a word', 'كيم جونغ-أون', ['كيم', 'جونغ', '~أون']],
    ['hashtag', '#عاصي_الحلاني', ['#', 'عاصي', '~الحلاني']],
    ['site', 'العربية.نت', ['العربية', '~نت']],
    ['full stop ends a word', 'باريس.', ['باريس', '.']],
    ['hyphen with spaces', 'القاهرة - رويترز', ['القاهرة', '-', 'رويترز']],
    ['figures', '2-1 ثم 3.5', ['2', '~1', 'ثم', '3.5']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('covers every letter and digit once, in order', () => {
    const char = fc.constantFrom(...'ابتو٣4a.-_#،«» \u0640\u064e\u200f');
    fc.assert(
      fc.property(fc.array(char, { maxLength: 40 }), (chars) => {
        const text = chars.join('');
        const tokens = taggerTokens(text);
        let free = 0;
        let kept = '';
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
          kept += text.slice(start, end);
        }
        const letters = (s: string) => s.replace(/[^\p{L}\p{N}]|\u0640/gu, ''); // ARABIC TATWEEL
        expect(letters(kept)).toBe(letters(text));
      }),
    );
  });
});
