import type { Role } from './block';
import { type Context, enterContext, isArticle, type Kin } from './contexts';
import { Flow, type PageEnvironment } from './environment';
import { BODY_LINK_DENSITY } from './roles';
import { BLOCK, NEVER_SHOWN, UNREAD } from './tags';
import { type BuiltText, TextBuilder } from './text-builder';

/** A block whose role is not decided yet. */
export interface RawBlock extends BuiltText {
  anchor: Element;
  context: Context | undefined;
  /** The role where it is known at once: hidden text. */
  fixed: Role | undefined;
  linkDensity: number;
  arabicShare: number;
}

/** An element being walked. */
interface Frame {
  element: Element;
  /** What holds the children that are walked: the element, or its shadow root. */
  container: Node;
  next: Node | null;
  /** Nodes given to a slot, and the next of them; they are no siblings. */
  assigned: readonly Node[] | undefined;
  index: number;
  context: Context | undefined;
  isBlock: boolean;
  anchor: Element;
  inLink: boolean;
  inArticle: boolean;
  apart: boolean;
  /** Whether line feeds break lines here; asked once, at the first one. */
  lines: boolean | undefined;
  /** Whether bare text stands among the element's children; asked once, at the first custom element. */
  bare: boolean | undefined;
}

/** Where a subtree stands in its page. */
export interface Place {
  context: Context | undefined;
  inArticle: boolean;
  inLink: boolean;
}

const NOWHERE: Place = { context: undefined, inArticle: false, inLink: false };

export interface WalkOptions {
  /** Parts to leave out: the extension's own. */
  ignore?(element: Element): boolean;
  /** Lists text that is not shown, too, with the role `hidden`. */
  hidden?: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
/** Shorter texts are labels, not prose: they do not say where the article is. */
const PROSE_LETTERS = 40;
/** Longest stretch of text taken in one go, in characters: well under a millisecond's work. */
const LONGEST_STRETCH = 16_384;
/** So much text takes as long as a node. */
const CHARACTERS_A_NODE = 256;

/** Walks a subtree in rendered order, a few nodes at a time, and cuts its text into blocks. */
export class Walker {
  readonly blocks: RawBlock[] = [];
  totalProse = 0;
  /** Of `totalProse`, what stands in no part. */
  cleanProse = 0;
  private readonly kin = new Map<string, Kin>();
  private readonly stack: Frame[] = [];
  private readonly builder = new TextBuilder();
  /** Context and anchor of the block being built, from its first word. */
  private context: Context | undefined;
  private hiddenParts: Element[] = [];
  /** A text node that is not taken whole yet, and how far it is. */
  private longText: Text | undefined;
  private textFrom = 0;
  /** Length of the text where the last inline element, and the last link, ended. */
  private inlineEnd = -1;
  private linkEnd = -1;

  constructor(
    root: Element,
    place: Place,
    private readonly environment: PageEnvironment,
    private readonly options: WalkOptions,
    private readonly fixed?: Role,
  ) {
    this.push(root, Flow.Block, { ...place, anchor: root });
  }

  get done(): boolean {
    return this.stack.length === 0;
  }

  /** Walks about `count` nodes further; long texts count for more. */
  step(count: number): void {
    for (let left = count; left > 0; ) {
      const frame = this.stack[this.stack.length - 1];
      if (!frame) return;
      const node = this.longText ?? this.nextNode(frame);
      left--;
      if (!node) this.leave(frame);
      else if (node.nodeType === TEXT) left -= this.text(frame, node as Text) / CHARACTERS_A_NODE;
      else if (node.nodeType === ELEMENT) this.enter(frame, node as Element);
    }
  }

  private nextNode(frame: Frame): Node | null {
    if (frame.assigned) return frame.assigned[frame.index++] ?? null;
    const node = frame.next;
    // a page may move the node elsewhere between two steps; it is walked where it is, at the next reading
    if (node?.parentNode !== frame.container) return null;
    frame.next = node.nextSibling;
    return node;
  }

  private push(element: Element, flow: number, inherited: Place & { anchor: Element }): void {
    const isBlock = (flow & Flow.Block) !== 0;
    const assigned = element.localName === 'slot' ? this.environment.assigned(element) : undefined;
    const container = this.environment.content(element);
    this.stack.push({
      element,
      container,
      next: assigned ? null : container.firstChild,
      assigned,
      index: 0,
      context: inherited.context,
      isBlock,
      anchor: isBlock ? element : inherited.anchor,
      inLink: inherited.inLink,
      inArticle: inherited.inArticle,
      apart: (flow & Flow.Apart) !== 0,
      lines: undefined,
      bare: undefined,
    });
  }

  /** @returns the number of characters read */
  private text(frame: Frame, node: Text): number {
    if (frame.lines === undefined && node.data.includes('\n')) frame.lines = this.environment.keepsLines(frame.element);
    const before = this.builder.size;
    const { length } = node;
    const limit = Math.min(length, this.textFrom + LONGEST_STRETCH);
    const end = this.builder.add(node, this.textFrom, limit, frame.lines ?? false, frame.inLink);
    if (this.builder.size > before) this.noteContext(frame, before === 0);
    if (this.builder.ended) this.flush(frame.anchor);
    const read = end - this.textFrom;
    // the rest of a long or divided text comes next
    this.longText = end < length ? node : undefined;
    this.textFrom = end < length ? end : 0;
    return read;
  }

  /** A block is of the part that all its words stand in. */
  private noteContext(frame: Frame, first: boolean): void {
    if (first) this.context = frame.context;
    else if (this.context !== frame.context) this.context = blockContext(this.stack);
  }

  private enter(parent: Frame, element: Element): void {
    const tag = element.localName;
    if (tag === 'br') {
      this.builder.lineBreak();
      if (this.builder.ended) this.flush(parent.anchor);
      return;
    }
    if (UNREAD.has(tag) || isEditable(element) || this.options.ignore?.(element)) {
      if (BLOCK.has(tag)) this.flush(parent.anchor);
      this.builder.setApart();
      return;
    }
    if (!element.firstChild && !element.shadowRoot && tag !== 'template' && tag !== 'slot') {
      if (BLOCK.has(tag)) this.flush(parent.anchor);
      return;
    }
    const flow = this.flowOf(parent, element, tag);
    if (flow & Flow.Hidden) this.hide(element);
    else this.open(parent, element, flow);
  }

  private open(parent: Frame, element: Element, flow: number): void {
    const opensLink = isLink(element);
    if (flow & Flow.Block) this.flush(parent.anchor);
    // a link right beside another element is a label beside a label, not the rest of its word
    else if (flow & Flow.Apart || this.builder.size === (opensLink ? this.inlineEnd : this.linkEnd)) {
      this.builder.setApart();
    }
    const context = enterContext(element, parent.context, {
      flow,
      inArticle: parent.inArticle,
      proseBefore: this.cleanProse,
      kin: this.kin,
    });
    this.push(element, flow, {
      context,
      anchor: parent.anchor,
      inLink: parent.inLink || opensLink,
      inArticle: parent.inArticle || isArticle(element),
    });
  }

  private leave(frame: Frame): void {
    if (frame.isBlock) this.flush(frame.element);
    else if (frame.apart) this.builder.setApart();
    if (!frame.isBlock) this.inlineEnd = this.builder.size;
    if (frame.inLink && isLink(frame.element)) this.linkEnd = this.builder.size;
    this.stack.pop();
    if (this.done) this.flush(frame.element);
  }

  private flowOf(parent: Frame, element: Element, tag: string): number {
    if (this.fixed === 'hidden') return BLOCK.has(tag) || NEVER_SHOWN.has(tag) ? Flow.Block : Flow.Inline;
    if (NEVER_SHOWN.has(tag)) return Flow.Hidden;
    if (parent.element.localName === 'details' && tag !== 'summary' && !parent.element.hasAttribute('open')) {
      return Flow.Hidden;
    }
    const flow = this.environment.flow(element);
    if (flow !== Flow.Inline || !tag.includes('-')) return flow;
    // custom elements are inline until a style sheet says otherwise; where no sentence runs around one, it is an item
    parent.bare ??= hasBareText(parent.element);
    return parent.bare ? Flow.Inline : Flow.Block;
  }

  private hide(element: Element): void {
    this.builder.setApart();
    if (this.options.hidden) this.hiddenParts.push(element);
  }

  private flush(anchor: Element): void {
    if (this.builder.size === 0) this.builder.reset();
    else this.finish(this.builder.take(), anchor);
    if (this.hiddenParts.length > 0) this.listHidden();
  }

  private finish(built: BuiltText, anchor: Element): void {
    if (built.text.trim() === '') return; // no-break spaces only
    const { letters, arabic } = built;
    const linkDensity = built.linked / built.text.length;
    const arabicShare = letters === 0 ? 0 : arabic / letters;
    this.blocks.push({ ...built, anchor, context: this.context, fixed: this.fixed, linkDensity, arabicShare });
    if (letters < PROSE_LETTERS || linkDensity >= BODY_LINK_DENSITY || this.fixed) return;
    this.totalProse += letters;
    let isClean = true;
    for (let part = this.context; part; part = part.parent) {
      part.kin.prose += letters;
      if (part.strength !== 'local') isClean = false;
    }
    if (isClean) this.cleanProse += letters;
  }

  private listHidden(): void {
    const parts = this.hiddenParts;
    this.hiddenParts = [];
    for (const part of parts) {
      const inner = new Walker(part, NOWHERE, this.environment, this.options, 'hidden');
      while (!inner.done) inner.step(Number.POSITIVE_INFINITY);
      for (const block of inner.blocks) this.blocks.push(block);
    }
  }
}

/** The context of the block that is being built, not of the phrase inside it. */
function blockContext(stack: readonly Frame[]): Context | undefined {
  for (let index = stack.length - 1; index >= 0; index--) if (stack[index]?.isBlock) return stack[index]?.context;
  return undefined;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Whether the element is a link to somewhere. */
export function isLink(element: Element): boolean {
  return (element.localName === 'a' && element.hasAttribute('href')) || element.getAttribute('role') === 'link';
}

function hasBareText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT && /\S/.test((node as Text).data)) return true;
  }
  return false;
}
