// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageText } from './page-text';
import type { PageBlock } from './paragraphs';

/** A block as the segmenter gives it, around one text node. */
function block(text: string, role: PageBlock['role'] = 'body'): PageBlock {
  const anchor = document.createElement('p');
  const node = document.createTextNode(text);
  anchor.append(node);
  return { text, role, linkDensity: 0, arabicShare: 1, anchor, nodes: [node], runs: Uint32Array.of(0, 0, 0) };
}

describe('the text of a page', () => {
  it('numbers body paragraphs from 1 and leaves the rest without', () => {
    const text = new PageText();
    text.replace([block('عنوان', 'heading'), block('أول'), block('ثان')]);
    expect(text.body.map(({ ordinal, block }) => [ordinal, block.text])).toEqual([
      [1, 'أول'],
      [2, 'ثان'],
    ]);
  });

  it('keeps the identity of what stayed and gives what came an id between its neighbours', () => {
    const text = new PageText();
    const [first, second] = [block('أول'), block('ثان')];
    text.replace([first, second]);
    const kept = [...text.body];
    const change = text.replace([first, block('جديد'), second]);
    expect(change.added.map(({ block }) => block.text)).toEqual(['جديد']);
    expect(change.removed).toEqual([]);
    expect([text.body[0], text.body[2]]).toEqual(kept);
    expect(text.body.map(({ id }) => id)).toEqual([...text.body.map(({ id }) => id)].sort((a, b) => a - b));
  });

  it('tells what left', () => {
    const text = new PageText();
    const [first, second] = [block('أول'), block('ثان')];
    text.replace([first, second]);
    expect(text.replace([second]).removed.map(({ block }) => block.text)).toEqual(['أول']);
    expect(text.byNode(first.nodes[0] as Text)).toBeUndefined();
  });

  it('an edited paragraph leaves and comes', () => {
    const text = new PageText();
    const first = block('أول');
    text.replace([first]);
    const change = text.replace([{ ...first, text: 'أول معدل' }]);
    expect([change.added.length, change.removed.length]).toEqual([1, 1]);
  });

  it('keeps ids in page order through any history of insertions and removals', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 60 }), (edits) => {
        const text = new PageText();
        const blocks: PageBlock[] = [];
        for (const [where, inserts] of edits) {
          const at = blocks.length === 0 ? 0 : where % (blocks.length + 1);
          if (inserts) blocks.splice(at, 0, block(`فقرة ${where}`));
          else blocks.splice(at, 1);
          text.replace(blocks);
          const ids = text.body.map(({ id }) => id);
          expect(ids.every((id, i) => id >= 0 && (i === 0 || id > (ids[i - 1] as number)))).toBe(true);
          expect(text.body.map((paragraph) => paragraph.block.text)).toEqual(blocks.map((one) => one.text));
        }
      }),
    );
  });
});
