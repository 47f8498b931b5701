import { JSDOM, VirtualConsole } from 'jsdom';
import { type PageBlock, segment } from '@/lib/page/paragraphs';
import { staticEnvironment } from '@/lib/page/paragraphs/static';

/** One window for all pages: they are only parsed, so nothing of one can reach another. Its console is silent. */
const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });

/** All blocks of a page in page order, those that are not shown with the role `hidden`. */
export function blocksOfHtml(html: string): PageBlock[] {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  return segment(page, staticEnvironment(page), { hidden: true });
}
