import { liveRange } from './hit-test';
import type { PageParagraph } from './page-text';
import { clipOf, scrollerOf } from './scroller';

/** Brings a stretch of a paragraph to the middle of the window. Jumps without glide where motion is not wanted. */
export function bringIntoView(view: Window, paragraph: PageParagraph, start: number, end: number): boolean {
  const range = liveRange(paragraph, start, end);
  if (!range) return false;
  const { anchor } = paragraph.block;
  const isSeen = () => {
    const [box, clip] = [range.getBoundingClientRect(), clipOf(view, anchor)];
    const [top, bottom] = [Math.max(clip.top, view.innerHeight * 0.1), Math.min(clip.bottom, view.innerHeight * 0.9)];
    return box.top >= top && box.bottom <= bottom;
  };
  if (isSeen()) return true;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The anchor brings scrollers inside the page along; a long paragraph then needs the rest of the way.
  anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!isSeen()) {
    const scroller = scrollerOf(view, anchor);
    const { top } = range.getBoundingClientRect();
    const third = scroller ? scroller.getBoundingClientRect().top + scroller.clientHeight / 3 : view.innerHeight / 3;
    (scroller ?? view).scrollBy({ top: top - third, behavior: still ? 'instant' : 'auto' });
  }
  return true;
}
