import { compareParagraphs, type WordChange } from '@/lib/repeats';
import type { PageParagraph } from './page-text';

/** Comparisons made, by original and copy; a paragraph that changes is another object, so none grows stale. */
const compared = new WeakMap<PageParagraph, WeakMap<PageParagraph, WordChange[]>>();

/** What the words of a copy changed; compared once, though bars and reports ask again and again. */
export function changesBetween(original: PageParagraph, copy: PageParagraph): WordChange[] {
  const ofOriginal = compared.get(original) ?? new WeakMap<PageParagraph, WordChange[]>();
  compared.set(original, ofOriginal);
  const changes = ofOriginal.get(copy) ?? compareParagraphs(original.block.text, copy.block.text);
  ofOriginal.set(copy, changes);
  return changes;
}
