import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { offsetIn, rangeAt, segment } from './index';
import { staticEnvironment } from './static';

const { window } = new JSDOM('');

function blocksOf(html: string) {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  return segment(page, staticEnvironment(page));
}

const word = fc.constantFrom('وقال', 'الـوزير', 'مُدَرِّس', '٢٠٢٥', '«', '،', '\u00A0', '\u200F', '😀', 'x');
const gap = fc.constantFrom('', ' ', '  ', '\n\t ', '<br>', '<wbr>', '<img>', '<!-- -->', '<b hidden>س</b>');
const tree = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 4 },
    fc.array(fc.tuple(gap, word, gap), { maxLength: 5 }).map((parts) => parts.flat().join('')),
    fc
      .tuple(fc.constantFrom('b', 'i', 'p', 'div', 'span', 'a href="#"', 'li'), tie('html'), gap, tie('html'))
      .map(([tag, inner, between, after]) => `<${tag}>${inner}</${tag.split(' ')[0]}>${between}${after}`),
  ),
})).html;

test('every character of a block leads to itself in the page, and back', () => {
  fc.assert(
    fc.property(tree, (html) => {
      for (const block of blocksOf(`<div>${html}</div>`)) {
        expect(block.text).toBe(block.text.replace(/^[ \n\t]+|[ \n\t]+$/g, ''));
        expect(block.text).not.toMatch(/ {2}|[\n\t]/);
        for (let offset = 0; offset < block.text.length; offset++) {
          const span = rangeAt(block, offset, offset + 1);
          if (!span) throw new Error('no range');
          expect(span.startNode).toBe(span.endNode);
          if (block.text[offset] === ' ') continue; // may stand for a break or a picture, which has no character
          expect(span.startNode.data.slice(span.startOffset, span.endOffset)).toBe(block.text[offset]);
          expect(offsetIn(block, span.startNode, span.startOffset)).toBe(offset);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a range over several nodes begins and ends inside the words', () => {
  const [block] = blocksOf('<p>قال  <b>الأمين</b> \n <i>العام</i> أمس</p>');
  if (!block) throw new Error('no block');
  expect(block.text).toBe('قال الأمين العام أمس');
  const start = block.text.indexOf('الأمين');
  const span = rangeAt(block, start, start + 'الأمين العام'.length);
  expect(span?.startNode.data).toBe('الأمين');
  expect([span?.startOffset, span?.endNode.data, span?.endOffset]).toEqual([0, 'العام', 5]);
});

test('offsets inside collapsed whitespace lead to the next word', () => {
  const [block] = blocksOf('<p>قال    أمس</p>');
  const node = block?.nodes[0];
  if (!block || !node) throw new Error('no block');
  expect([3, 4, 5, 6, 7, 8].map((offset) => offsetIn(block, node, offset))).toEqual([3, 4, 4, 4, 4, 5]);
  expect(offsetIn(block, window.document.createTextNode('قال'), 0)).toBe(-1);
});

test('no range outside the text; offsets are clamped to what the node holds now', () => {
  const [block] = blocksOf('<p>نص قصير</p>');
  if (!block) throw new Error('no block');
  for (const [start, end] of [
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 99],
    [Number.NaN, 2],
  ] as const) {
    expect(rangeAt(block, start, end)).toBeUndefined();
  }
  block.nodes[0]?.replaceData(0, 7, 'نص');
  expect(rangeAt(block, 0, 7)).toMatchObject({ startOffset: 0, endOffset: 2 });
});
