import type { PageBlock } from './block';

/** Two positions in the page, as `Range` takes them. */
export interface DomSpan {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

const TRIPLE = 3;

/** Index of the last run that begins at or before `offset` (binary search). */
function runAt(runs: Uint32Array, offset: number): number {
  let low = 0;
  let high = runs.length / TRIPLE - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * TRIPLE] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function nodeAt(block: PageBlock, offset: number): { node: Text; offset: number } | undefined {
  const run = runAt(block.runs, offset) * TRIPLE;
  const node = block.nodes[block.runs[run + 1] ?? -1];
  if (!node) return undefined;
  return { node, offset: (block.runs[run + 2] ?? 0) + offset - (block.runs[run] ?? 0) };
}

/**
 * The place in the page of `text.slice(start, end)`. The end lies in the node of the last character, not at the start
 * of the next one. Offsets are clamped to what the nodes hold now: a page may have changed them since.
 * @returns undefined where `start` and `end` are no stretch of the block's text
 */
export function rangeAt(block: PageBlock, start: number, end: number): DomSpan | undefined {
  if (!(start >= 0 && start < end && end <= block.text.length)) return undefined;
  const first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  if (!first || !last) return undefined;
  return {
    startNode: first.node,
    startOffset: Math.min(first.offset, first.node.length),
    endNode: last.node,
    endOffset: Math.min(last.offset + 1, last.node.length),
  };
}

/**
 * Where a DOM position (say, the caret under the pointer) lies in the block's text; positions inside collapsed
 * whitespace give the next character kept. @returns −1 where the node is not of this block.
 */
export function offsetIn(block: PageBlock, node: Text, offset: number): number {
  const index = block.nodes.indexOf(node);
  if (index < 0) return -1;
  const { runs } = block;
  let found = -1;
  for (let run = 0; run < runs.length; run += TRIPLE) {
    if (runs[run + 1] !== index) continue;
    const start = runs[run] ?? 0;
    const nodeStart = runs[run + 2] ?? 0;
    if (nodeStart > offset) return found < 0 ? start : Math.min(found, start);
    const end = runs[run + TRIPLE] ?? block.text.length;
    found = Math.min(start + offset - nodeStart, end);
  }
  return found;
}
