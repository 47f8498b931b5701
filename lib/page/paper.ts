export type Paper = 'light' | 'dark';

/** Relative luminance (WCAG 2.2) of a computed colour, or undefined when it is not opaque enough to be a paper. */
export function luminance(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (!/^rgba?\(/.test(colour) || alpha < 0.5) return undefined;
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const DARK_BELOW = 0.18;

/**
 * Tells light paper from dark by the first opaque background around an element; where none is found (pictures,
 * gradients, colours of other spaces), by the colour of the text: light letters stand on dark paper.
 */
export class PaperFinder {
  private readonly known = new Map<Element, Paper>();

  constructor(private readonly view: Window & typeof globalThis) {}

  paperOf(element: Element): Paper {
    const seen: Element[] = [];
    let paper: Paper | undefined;
    for (let at: Element | null = element; at && !paper; at = parentOf(at)) {
      paper = this.known.get(at) ?? this.ownPaper(at);
      seen.push(at);
    }
    paper ??= this.byInk(element);
    for (const at of seen) this.known.set(at, paper);
    return paper;
  }

  private ownPaper(element: Element): Paper | undefined {
    const style = this.view.getComputedStyle(element);
    if (style.backgroundImage !== 'none' && element.localName !== 'body' && element.localName !== 'html') {
      return this.byInk(element);
    }
    const light = luminance(style.backgroundColor);
    return light === undefined ? undefined : light < DARK_BELOW ? 'dark' : 'light';
  }

  private byInk(element: Element): Paper {
    return (luminance(this.view.getComputedStyle(element).color) ?? 0) > 0.4 ? 'dark' : 'light';
  }
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
