import type { Mentions } from './card-models';
import { type Mark, type Marks, staticRange } from './marks';
import type { PageParagraph, PageText } from './page-text';
import { type Paper, PaperFinder } from './paper';
import { rangeAt } from './paragraphs';

/** One place where the thing on a card stands. */
export interface Mention {
  paragraph: PageParagraph;
  start: number;
  end: number;
}

/** The place of a mark. */
export function mentionOf({ paragraph, start, end }: Mark): Mention {
  return { paragraph, start, end };
}

/** What stands at a place of the page. */
export function textOf({ paragraph, start, end }: Mention): string {
  return paragraph.block.text.slice(start, end);
}

/** Every mention of an entity (by its key) on the page, in order. */
export function mentionsOfEntity(marks: Marks, key: string): Mention[] {
  return marks
    .found()
    .flatMap(({ paragraph, entities }) =>
      entities.filter((entity) => entity.key === key).map(({ start, end }) => ({ paragraph, start, end })),
    );
}

/** Every mention of a term on the page, in order. */
export function mentionsOfTerm(marks: Marks, termId: string): Mention[] {
  return marks
    .found()
    .flatMap(({ paragraph, terms }) =>
      terms.filter((term) => term.termId === termId).map(({ start, end }) => ({ paragraph, start, end })),
    );
}

/** The page as a line with a tick for each mention. */
export function mentionStrip(text: PageText, mentions: readonly Mention[], index: number): Mentions {
  const before = new Map<PageParagraph, number>();
  let length = 0;
  for (const paragraph of text.body) {
    before.set(paragraph, length);
    length += paragraph.block.text.length;
  }
  return {
    positions: mentions.map(({ paragraph, start }) => ((before.get(paragraph) ?? 0) + start) / Math.max(1, length)),
    index,
    paragraph: mentions[index]?.paragraph.ordinal ?? 0,
  };
}

/** What to light for these mentions: their ranges, each with the paper that it stands on. */
export function litRanges(
  view: Window & typeof globalThis,
  mentions: readonly Mention[],
): { range: StaticRange; paper: Paper }[] {
  const papers = new PaperFinder(view);
  return mentions.flatMap(({ paragraph, start, end }) => {
    const place = rangeAt(paragraph.block, start, end);
    if (!place) return [];
    const range = staticRange(view, place.startNode, place.startOffset, place.endNode, place.endOffset);
    return [{ range, paper: papers.paperOf(paragraph.block.anchor) }];
  });
}
