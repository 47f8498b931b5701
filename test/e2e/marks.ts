import { expect, type Page } from '@playwright/test';
import { highlightCounts } from './fixtures';

const KINDS = ['person', 'organisation', 'place', 'date', 'term'];

/** Waits until the page has marks of every kind and their number stands still: the document pass has run. */
export async function marksOf(page: Page): Promise<Record<string, number>> {
  let before = '';
  let counts: Record<string, number> = {};
  await expect
    .poll(
      async () => {
        counts = await highlightCounts(page);
        const same = JSON.stringify(counts) === before && KINDS.every((name) => (counts[`siraj-${name}`] ?? 0) > 0);
        before = JSON.stringify(counts);
        return same;
      },
      { intervals: [150] },
    )
    .toBe(true);
  return counts;
}

/** Brings the mark of a text into view and gives its middle in the window. */
export async function middleOfMark(page: Page, name: string, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([name, text]) => {
      for (const key of [name, `${name}-dark`]) {
        for (const range of CSS.highlights.get(key as string) ?? []) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (!live.toString().includes(text as string)) continue;
          live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const box = live.getClientRects()[0] as DOMRect;
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      throw new Error(`no mark ${name} with «${text}»`);
    },
    [name, text],
  );
}
