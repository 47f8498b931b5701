import type { PageParagraph, PageText } from './page-text';

/**
 * The path of an element by its place alone («html > :nth-child(2) > …»), or undefined inside a shadow tree.
 * Made of tag-free positions only: nothing that the page wrote enters the selector.
 */
export function structuralSelector(element: Element): string | undefined {
  const steps: string[] = [];
  for (let at: Element = element; at.parentElement; at = at.parentElement) {
    steps.unshift(`:nth-child(${indexOf(at) + 1})`);
  }
  const top = element.ownerDocument.documentElement;
  return top.contains(element) ? [':root', ...steps].join('>') : undefined;
}

function indexOf(element: Element): number {
  let index = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) index++;
  return index;
}

/** Longest selector list that one style sheet takes; longer folds leave the rest as it is. */
const MOST_RULES = 500;

/**
 * A style sheet that folds copies without a change to the page's nodes: each stretch becomes one faded line of its
 * first paragraph, the others are not shown. A paragraph that shares its element with other text cannot be folded by a
 * selector and is left as it is.
 */
export function foldCss(
  text: PageText,
  copies: readonly (readonly PageParagraph[])[],
): { css: string; folded: Set<Element> } {
  const owners = new Map<Element, number>();
  for (const { block } of text.body) owners.set(block.anchor, (owners.get(block.anchor) ?? 0) + 1);
  const folded = new Set<Element>();
  const rules: string[] = [];
  for (const copy of copies) {
    copy.forEach(({ block: { anchor } }, i) => {
      const selector = owners.get(anchor) === 1 && rules.length < MOST_RULES ? structuralSelector(anchor) : undefined;
      if (!selector) return;
      folded.add(anchor);
      rules.push(
        i === 0
          ? `${selector}{max-block-size:1lh!important;overflow:hidden!important;opacity:.45!important}`
          : `${selector}{display:none!important}`,
      );
    });
  }
  return { css: rules.join('\n'), folded };
}
