import type { PageBlock } from './block';
import { type Context, enterContext, isArticle } from './contexts';
import { Flow, type PageEnvironment } from './environment';
import { PartJudge, roleOf } from './roles';
import { isLink, type Place, Walker, type WalkOptions } from './walker';

/** Nodes walked, or blocks decided, between two chances to pause: well under a millisecond. */
const STEP = 64;

/**
 * Cuts pages into blocks of text with roles. One segmenter serves one page for its whole life: it remembers which parts
 * proved to be the article, so that a subtree that comes later is judged as the page was.
 */
export class Segmenter {
  private readonly articles = new WeakSet<Element>();

  constructor(
    private readonly environment: PageEnvironment,
    private readonly options: WalkOptions = {},
  ) {}

  /**
   * The blocks of a document, or of a block-level subtree, in page order. Yields often: the caller
   * decides how long a slice lasts. Reads only; nothing in the page changes.
   */
  *blocks(root: Document | Element): Generator<undefined, PageBlock[]> {
    const element = root.nodeType === DOCUMENT ? ((root as Document).body as Element | null) : (root as Element);
    if (!element) return [];
    const place = this.placeOf(element);
    if (place.hidden) return [];
    const walker = new Walker(element, place, this.environment, this.options);
    while (!walker.done) {
      walker.step(STEP);
      yield;
    }
    const isPage = root.nodeType === DOCUMENT;
    const judge = new PartJudge(isPage ? walker.totalProse : 0, walker.cleanProse, this.articles);
    const blocks: PageBlock[] = [];
    for (const raw of walker.blocks) {
      const { text, linkDensity, arabicShare, anchor, nodes, runs } = raw;
      const role = raw.fixed ?? roleOf(raw.context, raw, judge);
      blocks.push({ text, role, linkDensity, arabicShare, anchor, nodes, runs });
      if (blocks.length % STEP === 0) yield;
    }
    return blocks;
  }

  /** Where a subtree stands: what its ancestors and itself make of it, and whether one of them is not shown. */
  private placeOf(element: Element): Place & { hidden: boolean } {
    const ancestors: Element[] = [];
    for (let node: Node | null = element; node; node = parentOf(node)) {
      if (node.nodeType === ELEMENT) ancestors.unshift(node as Element);
    }
    let context: Context | undefined;
    let inArticle = false;
    let inLink = false;
    let hidden = false;
    for (const ancestor of ancestors) {
      const flow = this.environment.flow(ancestor);
      hidden ||= (flow & Flow.Hidden) !== 0;
      context = enterContext(ancestor, context, { flow, inArticle, proseBefore: 0, kin: new Map() });
      inArticle ||= isArticle(ancestor);
      inLink ||= isLink(ancestor);
    }
    return { context, inArticle, inLink, hidden };
  }
}

const ELEMENT = 1;
const DOCUMENT = 9;
const SHADOW_ROOT = 11;

function parentOf(node: Node): Node | null {
  return node.nodeType === SHADOW_ROOT ? ((node as ShadowRoot).host ?? null) : node.parentNode;
}

/** All blocks in one go; for tools and tests, and for small subtrees. */
export function segment(root: Document | Element, environment: PageEnvironment, options?: WalkOptions): PageBlock[] {
  const steps = new Segmenter(environment, options).blocks(root);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
