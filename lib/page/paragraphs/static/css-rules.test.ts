import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediaApplies, parseDeclarations, parseStyleSheet, specificity, splitSelectors } from './css-rules';

describe('style sheets', () => {
  const cases: [css: string, selectors: string[]][] = [
    ['.a{display:none}.b{color:red}', ['.a']],
    ['/* .a{display:none} */ .b { DISPLAY : NONE ; }', ['.b']],
    ['@import "x.css"; .a{display:none}', ['.a']],
    ['@charset "utf-8";.a,.b > p{visibility:hidden}', ['.a,.b > p']],
    ['@media print{.a{display:none}}.b{display:none}', ['.b']],
    ['@media (min-width:600px) and (max-width:2000px){.a{display:none}}', ['.a']],
    ['@media (max-width:600px){.a{display:none}}', []],
    ['@supports (display:grid){@layer x{.a{display:grid}}}', ['.a']],
    ['@font-face{font-family:x;src:url(y)}@keyframes k{from{left:0}}.a{display:none}', ['.a']],
    ['.a::before{content:"}{";display:block}.b{display:none}', ['.a::before', '.b']],
    ['.a{display:none', ['.a']],
    ['}}{{', []],
  ];
  test.each(cases)('%s', (css, selectors) => {
    expect(parseStyleSheet(css).map(({ selector }) => selector)).toEqual(selectors);
  });

  test('any text is read to its end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '@media ', '.a', ';', ':', '"', '/*', '*/', 'display', 'none')),
        (parts) => {
          for (const { declarations } of parseStyleSheet(parts.join('')))
            expect(declarations.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

test('declarations: only what bears on showing, with its weight', () => {
  expect(parseDeclarations('color:red; display : none !important;left:-9999px;foo:bar')).toEqual([
    { property: 'display', value: 'none', important: true },
    { property: 'left', value: '-9999px', important: false },
  ]);
});

const QUERIES: [query: string, applies: boolean][] = [
  ['', true],
  ['screen', true],
  ['all and (min-width: 48em)', true],
  ['(max-width: 48em)', false],
  ['print', false],
  ['not print', true],
  ['print, screen', true],
  ['(prefers-color-scheme: dark)', false],
  ['only screen and (max-width: 600px), (min-width: 1200px)', true],
];
test.each(QUERIES)('media %j applies: %j', (query, applies) => {
  expect(mediaApplies(query)).toBe(applies);
});

test('selector lists are split at their own commas', () => {
  expect(splitSelectors('.a, :is(.b, .c) > p , [x="1,2"]')).toEqual(['.a', ':is(.b, .c) > p', '[x="1,2"]']);
});

test('specificity orders selectors as CSS does', () => {
  const ascending = ['*', 'p', 'div p', '.a', 'p.a', '.a.b', '.a [x].b', '#a', '#a p', '#a .b', '#a #b'];
  const weights = ascending.map(specificity);
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
  expect(new Set(weights).size).toBe(weights.length);
  expect(specificity(':where(#a) p')).toBe(specificity('p'));
  expect(specificity(':not(.a)')).toBe(specificity('.a'));
});
