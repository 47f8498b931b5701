import type { RepeatCardModel } from './card-models';
import { changesBetween } from './changes';
import type { PageParagraph } from './page-text';
import type { RepeatView } from './repeat-view';

/** The comparison of a near copy with its original, word by word. */
export function compareCard(
  original: PageParagraph,
  copy: PageParagraph,
  view: RepeatView,
  folded: boolean,
): RepeatCardModel {
  const changes = changesBetween(original, copy);
  const side = (paragraph: PageParagraph, which: 'first' | 'second') => ({
    paragraph: paragraph.ordinal,
    text: paragraph.block.text,
    changed: changes.map((change) => change[which]).filter(({ start, end }) => start < end),
  });
  return {
    kind: 'repeat',
    repeatKind: view.kind,
    similarity: view.similarity,
    changes,
    original: side(original, 'first'),
    copy: side(copy, 'second'),
    folded,
  };
}
