import {
  type Declaration,
  mediaApplies,
  type Property,
  parseDeclarations,
  parseStyleSheet,
  specificity,
  splitSelectors,
} from './css-rules';

interface Winner {
  value: string;
  weight: number;
}
type Style = Map<Property, Winner>;

const IMPORTANT = 1e12;
const INLINE = 1e11;
/** Elements tried against rules in one page, at most: hostile style sheets must not stop the headless entry. */
const MOST_TRIES = 300_000;

/** Rules for pages whose scripts have not run yet, or never will. */
const UNTIL_SCRIPTS = /no-?js\b|\b(?:v|ng)-cloak\b/;

/** What stands last in a selector and can be looked up: an id, a class or a type. */
function keyOf(selector: string): string | undefined {
  const compound = /[^\s>+~]+$/.exec(selector.replace(/\([^()]*\)/g, ''))?.[0] ?? '';
  return (
    /#[\w-]+/.exec(compound)?.[0] ??
    /\.[\w-]+/.exec(compound)?.[0] ??
    (/^[a-z][\w-]*/i.exec(compound)?.[0] ?? '').toLowerCase()
  );
}

/**
 * The declared values of a document's own style sheets and `style` attributes, for documents that no browser lays out.
 * Only rules that bear on whether text is shown are matched, each against the elements its last part can mean.
 */
export class Cascade {
  private readonly styles = new Map<Element, Style>();
  /** Elements whose `style` attribute is in `styles` already. */
  private readonly inlined = new WeakSet<Element>();
  private tries = MOST_TRIES;

  constructor(document: Document) {
    let order = 0;
    let index: Map<string, Element[]> | undefined;
    for (const sheet of document.getElementsByTagName('style')) {
      if (sheet.parentElement?.localName === 'noscript' || !mediaApplies(sheet.getAttribute('media') ?? '')) continue;
      for (const rule of parseStyleSheet(sheet.textContent ?? '')) {
        index ??= indexElements(document);
        for (const selector of splitSelectors(rule.selector)) {
          const weight = specificity(selector) + ++order / 1e6;
          for (const element of this.matching(selector, index)) this.declare(element, rule.declarations, weight);
        }
      }
    }
  }

  /** The declared value, inline or from a sheet; undefined where none is. */
  value(element: Element, property: Property): string | undefined {
    const style = this.styleOf(element);
    return style?.get(property)?.value;
  }

  private styleOf(element: Element): Style | undefined {
    if (!this.inlined.has(element)) {
      this.inlined.add(element);
      const inline = element.getAttribute('style');
      if (inline) this.declare(element, parseDeclarations(inline), INLINE);
    }
    return this.styles.get(element);
  }

  private declare(element: Element, declarations: readonly Declaration[], weight: number): void {
    if (declarations.length === 0) return;
    let style = this.styles.get(element);
    if (!style) {
      style = new Map();
      this.styles.set(element, style);
    }
    for (const { property, value, important } of declarations) {
      const total = weight + (important ? IMPORTANT : 0);
      const winner = style.get(property);
      if (!winner || total >= winner.weight) style.set(property, { value, weight: total });
    }
  }

  private matching(selector: string, index: Map<string, Element[]>): Element[] {
    if (
      UNTIL_SCRIPTS.test(selector) ||
      /::|:(?:before|after|first-letter|first-line|hover|focus|active|target)\b/.test(selector)
    )
      return [];
    const key = keyOf(selector);
    const candidates = index.get(key || '*') ?? [];
    if (selector === key || selector === '*') return candidates;
    this.tries -= candidates.length;
    if (this.tries < 0) return [];
    try {
      return candidates.filter((element) => element.matches(selector));
    } catch {
      return []; // a selector that the parser does not know matches nothing, as in a browser
    }
  }
}

function indexElements(document: Document): Map<string, Element[]> {
  const index = new Map<string, Element[]>([['*', []]]);
  const add = (key: string, element: Element) => {
    const list = index.get(key);
    if (list) list.push(element);
    else index.set(key, [element]);
  };
  for (const element of document.getElementsByTagName('*')) {
    add('*', element);
    add(element.localName, element);
    if (element.id) add(`#${element.id}`, element);
    for (const name of new Set((element.getAttribute('class') ?? '').split(/\s+/))) if (name) add(`.${name}`, element);
  }
  return index;
}
