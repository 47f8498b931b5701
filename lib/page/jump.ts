import { liveRange } from './hit-test';
import type { PageParagraph } from './page-text';

/** Brings a stretch of a paragraph to the middle of the window. Jumps without glide where motion is not wanted. */
export function bringIntoView(view: Window, paragraph: PageParagraph, start: number, end: number): boolean {
  const range = liveRange(paragraph, start, end);
  if (!range) return false;
  const box = range.getBoundingClientRect();
  if (box.top >= view.innerHeight * 0.1 && box.bottom <= view.innerHeight * 0.9) return true;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const anchor = paragraph.block.anchor;
  // The anchor brings scrollers inside the page along; a long paragraph then needs the rest of the way.
  anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const after = range.getBoundingClientRect();
  if (after.top < view.innerHeight * 0.1 || after.bottom > view.innerHeight * 0.9) {
    view.scrollBy({ top: after.top - view.innerHeight / 3, behavior: still ? 'instant' : 'auto' });
  }
  return true;
}
