import { JSDOM, VirtualConsole } from 'jsdom';
import { type PageBlock, segment } from '@/lib/page/paragraphs';
import { staticEnvironment } from '@/lib/page/paragraphs/static';

/** jsdom's selector engine keeps the documents that it has searched as long as their window lives. */
const PAGES_A_WINDOW = 50;

let window: JSDOM['window'] | undefined;
let pages = 0;

/** A document that is only parsed: no script runs, nothing is loaded, its console is silent. */
function parse(html: string): Document {
  if (!window || ++pages % PAGES_A_WINDOW === 0) {
    window?.close();
    window = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;
  }
  return new window.DOMParser().parseFromString(html, 'text/html');
}

/** All blocks of a page in page order, those that are not shown with the role `hidden`. */
export function blocksOfHtml(html: string): PageBlock[] {
  const page = parse(html);
  return segment(page, staticEnvironment(page), { hidden: true });
}
