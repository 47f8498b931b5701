import type { Role } from '@/lib/page/paragraphs';

/** A paragraph with what it is on its page. */
export interface PageParagraph {
  text: string;
  role: Role;
}

/** Plain text: a line is a paragraph, all of them body; blank lines are none. */
export function paragraphsOfText(text: string): PageParagraph[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/) // LINE SEPARATOR, PARAGRAPH SEPARATOR
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, role: 'body' }));
}

/** An HTML page, cut by the code that cuts it in the extension. No script runs and nothing is loaded. */
export async function paragraphsOfHtml(html: string): Promise<PageParagraph[]> {
  const { blocksOfHtml } = await import('./html'); // the parser takes half a second to load; texts do without it
  return blocksOfHtml(html).map(({ text, role }) => ({ text, role }));
}
