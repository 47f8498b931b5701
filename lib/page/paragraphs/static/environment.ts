import { type BoxStyle, boxFlow, Flow, isClippedAway, type PageEnvironment } from '../environment';
import { BLOCK } from '../tags';
import { Cascade } from './cascade';
import type { Property } from './css-rules';
import { isOffByClass } from './utility-classes';

/** The environment of a document that is parsed but laid out by nobody: user-agent defaults and its own style sheets. */
export function staticEnvironment(document: Document): PageEnvironment {
  const cascade = new Cascade(document);
  const hosts = new WeakMap<Node, Element>();
  const value = (element: Element, property: Property) => cascade.value(element, property) ?? '';
  return {
    flow(element) {
      // pages hide themselves until their scripts have run; here none will
      if (element.localName === 'body' || element.localName === 'html') return Flow.Block;
      const display = displayOf(element, cascade);
      if (display === 'none' || isInvisible(element, cascade)) return Flow.Hidden;
      if (value(element, 'content-visibility') === 'hidden') return Flow.Hidden;
      const position = value(element, 'position');
      if ((position === 'absolute' || position === 'fixed') && isClippedAway(lengthsOf(element, cascade))) {
        return Flow.Hidden;
      }
      const box: BoxStyle = { display, position, float: value(element, 'float') };
      if (display.startsWith('inline') && isBlockified(element, box, cascade)) box.display = 'block';
      return boxFlow(box, element.localName);
    },
    keepsLines: (element) => /^(?:pre|break-spaces)/.test(inherited(element, 'white-space', cascade)),
    content: (element) => {
      if (element.localName === 'template') return (element as HTMLTemplateElement).content;
      const shadow = element.shadowRoot ?? declaredShadow(element);
      if (shadow) hosts.set(shadow, element);
      return shadow ?? element;
    },
    assigned(slot) {
      const host = hosts.get(slot.getRootNode());
      const nodes = host ? slotted(slot, host) : [];
      return nodes.length > 0 ? nodes : undefined;
    },
  };
}

function displayOf(element: Element, cascade: Cascade): string {
  const declared = cascade.value(element, 'display');
  if (declared !== undefined && declared !== 'inherit' && declared !== 'revert') return declared;
  const tag = element.localName;
  const isOff =
    isOffByClass(element.getAttribute('class')) ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('popover') ||
    (tag === 'dialog' && !element.hasAttribute('open'));
  if (isOff) return 'none';
  if (tag === 'button' || tag === 'marquee') return 'inline-block';
  return BLOCK.has(tag) ? 'block' : 'inline';
}

function isInvisible(element: Element, cascade: Cascade): boolean {
  const declared = cascade.value(element, 'visibility');
  return declared === 'hidden' || declared === 'collapse';
}

/** Floats, positioned elements and the children of flex and grid boxes are blocks. */
function isBlockified(element: Element, box: BoxStyle, cascade: Cascade): boolean {
  if (box.position === 'absolute' || box.position === 'fixed') return true;
  if (box.float === 'left' || box.float === 'right' || box.float.startsWith('inline-')) return true;
  const parent = element.parentElement;
  return parent !== null && /flex|grid/.test(cascade.value(parent, 'display') ?? '');
}

function lengthsOf(element: Element, cascade: Cascade) {
  const value = (property: Property) => cascade.value(element, property) ?? '';
  return {
    clip: value('clip'),
    clipPath: value('clip-path'),
    width: value('width'),
    height: value('height'),
    left: value('left'),
    right: value('right'),
  };
}

function inherited(element: Element, property: Property, cascade: Cascade): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const declared = cascade.value(at, property);
    if (declared !== undefined && declared !== 'inherit') return declared;
  }
  return '';
}

/** The content of a declarative shadow root, which the parser leaves as a template. */
function declaredShadow(element: Element): DocumentFragment | undefined {
  if (!element.localName.includes('-')) return undefined;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'template' && child.getAttribute('shadowrootmode') === 'open') {
      return (child as HTMLTemplateElement).content;
    }
  }
  return undefined;
}

/** The nodes of `host` that go to the slot, as a browser would assign them. */
function slotted(slot: Element, host: Element): readonly Node[] {
  const name = slot.getAttribute('name') ?? '';
  return Array.from(host.childNodes).filter((node) => {
    if (node.nodeType !== 1) return node.nodeType === 3 && name === '';
    const child = node as Element;
    return (child.getAttribute('slot') ?? '') === name && child.localName !== 'template';
  });
}
