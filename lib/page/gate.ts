/**
 * The gate: does this page hold Arabic at all? It runs on every page of the web, so it knows no tables and no classes
 * of characters; it samples text nodes and counts by plain ranges. The reader decides the language properly.
 */

const MOST_NODES = 800;
const ENOUGH_LETTERS = 1_500;
/** A page passes when this share of the sampled letters is of the Arabic script, or this many letters are. */
const ARABIC_SHARE = 0.12;
const ARABIC_LETTERS = 300;

/** Letters read of one text node. */
const SAMPLE = 400;
const SHOW_TEXT = 4;

/**
 * Code and data (scripts, styles, JSON) are text nodes too. They are told by their signs and not by their element: a
 * touch of one element brings the prototypes of all HTML elements into our world, 70 KB in every page.
 */
const CODE = /[{}=<>]/;

/** Share of Arabic-script letters in a sample of the page, 0–1; 0 when the page is not worth reading. Under 1 ms. */
export function gate(document: Document): number {
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  let arabic = 0;
  let other = 0;
  for (let nodes = 0; nodes < MOST_NODES && arabic + other < ENOUGH_LETTERS; nodes++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = (node as Text).data.slice(0, SAMPLE);
    if (CODE.test(text)) continue;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x41) continue;
      if ((unit >= 0x0620 && unit <= 0x06ff) || (unit >= 0xfb50 && unit <= 0xfefc)) arabic++;
      else if (unit < 0x5b || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x0600) || unit >= 0x0900)
        other++;
    }
  }
  const share = arabic === 0 ? 0 : arabic / (arabic + other);
  return share >= ARABIC_SHARE || arabic >= ARABIC_LETTERS ? share : 0;
}
