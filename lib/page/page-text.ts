import type { Paragraph } from '@/lib/arabic';
import type { PageBlock } from './paragraphs';

/** A block of the page that can be pointed at. Body blocks have an id for the engine and an ordinal for the reader. */
export interface PageParagraph {
  readonly block: PageBlock;
  /** Grows in page order among body paragraphs, with gaps for what comes later; -1 for all others. */
  id: number;
  /** Place among the body paragraphs, from 1; 0 for all others. */
  ordinal: number;
}

export interface PageTextChange {
  added: PageParagraph[];
  removed: PageParagraph[];
  /** True when the ids had to be given anew: everything must be sent again. */
  renumbered: boolean;
}

const GAP = 1024;

function isSame(a: PageBlock, b: PageBlock): boolean {
  return (
    a.text === b.text &&
    a.role === b.role &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, i) => node === b.nodes[i])
  );
}

/** The text of the page as it stands now: its blocks, and from any text node back to its block. */
export class PageText {
  /** Body paragraphs, in page order. */
  body: PageParagraph[] = [];
  private all: PageParagraph[] = [];
  private ofNode = new WeakMap<Text, PageParagraph>();
  private ofId = new Map<number, PageParagraph>();

  byNode(node: Text): PageParagraph | undefined {
    return this.ofNode.get(node);
  }

  byId(id: number): PageParagraph | undefined {
    return this.ofId.get(id);
  }

  byOrdinal(ordinal: number): PageParagraph | undefined {
    return this.body[ordinal - 1];
  }

  /** Takes the page's blocks as they are now; paragraphs that are still there keep their identity and id. */
  replace(blocks: readonly PageBlock[]): PageTextChange {
    const former = new Map<Element, PageParagraph[]>();
    for (const paragraph of this.all) {
      const list = former.get(paragraph.block.anchor);
      if (list) list.push(paragraph);
      else former.set(paragraph.block.anchor, [paragraph]);
    }
    const kept = new Set<PageParagraph>();
    const all: PageParagraph[] = [];
    for (const block of blocks) {
      if (block.role === 'hidden') continue;
      const same = former.get(block.anchor)?.find((old) => !kept.has(old) && isSame(old.block, block));
      if (same) kept.add(same);
      all.push(same ?? { block, id: -1, ordinal: 0 });
    }
    const removed = this.all.filter((paragraph) => !kept.has(paragraph));
    this.index(all);
    const renumbered = !this.number();
    const added = renumbered ? this.body : this.body.filter((paragraph) => !kept.has(paragraph));
    return { added, removed, renumbered };
  }

  private index(all: PageParagraph[]): void {
    this.all = all;
    this.body = all.filter((paragraph) => paragraph.block.role === 'body');
    this.ofNode = new WeakMap();
    for (const paragraph of all) {
      for (const node of paragraph.block.nodes) this.ofNode.set(node, paragraph);
    }
    this.body.forEach((paragraph, i) => {
      paragraph.ordinal = i + 1;
    });
  }

  /** Gives ids to new body paragraphs between those of their neighbours; false when there was no room left. */
  private number(): boolean {
    let roomy = true;
    let before = 0;
    for (let at = 0; at < this.body.length && roomy; ) {
      let next = at;
      while (next < this.body.length && (this.body[next] as PageParagraph).id < 0) next++;
      const after = this.body[next]?.id ?? before + GAP * (next - at + 1);
      const step = Math.floor((after - before) / (next - at + 1));
      if (next > at && step < 1) roomy = false;
      for (let i = at; i < next; i++) (this.body[i] as PageParagraph).id = before + step * (i - at + 1);
      before = after;
      if (next < this.body.length && after <= (this.body[next - 1]?.id ?? -1)) roomy = false;
      at = next + 1;
    }
    if (!roomy) {
      this.body.forEach((paragraph, i) => {
        paragraph.id = (i + 1) * GAP;
      });
    }
    this.ofId = new Map(this.body.map((paragraph) => [paragraph.id, paragraph]));
    return roomy;
  }
}

/** What the engine gets of a paragraph. */
export function toEngine(paragraph: PageParagraph): Paragraph {
  return { id: paragraph.id, text: paragraph.block.text };
}
