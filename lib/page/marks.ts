import type { Entity } from '@/lib/entities';
import type { TermSpan } from '@/lib/glossary';
import type { MarkName, Settings } from '@/lib/storage';
import type { Highlights } from './highlights';
import type { PageParagraph, PageText } from './page-text';
import { type Paper, PaperFinder } from './paper';
import { rangeAt } from './paragraphs';

/** A mark as it stands in the page. */
export interface Mark {
  readonly name: MarkName;
  readonly paragraph: PageParagraph;
  readonly start: number;
  readonly end: number;
  readonly range: StaticRange;
  readonly paper: Paper;
  readonly entity?: Entity;
  readonly term?: TermSpan;
}

interface Spans {
  entities: Entity[];
  terms: TermSpan[];
}

/** All spans of the page, and the marks of those that the settings show. */
export class Marks {
  private readonly spans = new Map<number, Spans>();
  private readonly placed = new Map<number, Mark[]>();

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly text: PageText,
    private readonly highlights: Highlights,
    private settings: Settings,
  ) {}

  /** Replaces the spans of some paragraphs. Yields between paragraphs. */
  *place(
    paragraphIds: readonly number[],
    entities: readonly Entity[],
    terms: readonly TermSpan[],
  ): Generator<undefined, void> {
    const papers = new PaperFinder(this.view);
    const entitiesOf = Map.groupBy(entities, (entity) => entity.paragraphId);
    const termsOf = Map.groupBy(terms, (term) => term.paragraphId);
    for (const id of paragraphIds) {
      const paragraph = this.text.byId(id);
      if (!paragraph) continue;
      this.spans.set(id, { entities: entitiesOf.get(id) ?? [], terms: termsOf.get(id) ?? [] });
      this.mark(paragraph, papers);
      yield;
    }
  }

  /** Forgets paragraphs that left the page. */
  forget(paragraphIds: readonly number[]): void {
    for (const id of paragraphIds) {
      this.unmark(id);
      this.spans.delete(id);
    }
  }

  /** Marks everything again after the settings changed. */
  *restyle(settings: Settings): Generator<undefined, void> {
    this.settings = settings;
    const papers = new PaperFinder(this.view);
    for (const paragraph of this.text.body) {
      if (this.spans.has(paragraph.id)) this.mark(paragraph, papers);
      yield;
    }
  }

  /** Every mark that is shown, in page order. */
  inOrder(): Mark[] {
    return this.text.body.flatMap((paragraph) => this.placed.get(paragraph.id) ?? []);
  }

  /** Every entity that passes the reader's threshold, and every term, shown as marks or not, in page order. */
  found(): { paragraph: PageParagraph; entities: Entity[]; terms: TermSpan[] }[] {
    return this.text.body.map((paragraph) => {
      const spans = this.spans.get(paragraph.id);
      return {
        paragraph,
        entities: spans?.entities.filter((entity) => this.isSure(entity)) ?? [],
        terms: spans?.terms ?? [],
      };
    });
  }

  /** The mark at an offset of a paragraph: the entity where an entity and a term overlap. */
  at(paragraph: PageParagraph, offset: number): Mark | undefined {
    const marks = this.placed.get(paragraph.id)?.filter((mark) => mark.start <= offset && offset < mark.end) ?? [];
    return marks.find((mark) => mark.entity) ?? marks[0];
  }

  private isSure(entity: Entity): boolean {
    return entity.type === 'date' || entity.confidence >= this.settings.confidence;
  }

  private mark(paragraph: PageParagraph, papers: PaperFinder): void {
    this.unmark(paragraph.id);
    const spans = this.spans.get(paragraph.id);
    if (!spans || spans.entities.length + spans.terms.length === 0) return;
    const paper = papers.paperOf(paragraph.block.anchor);
    const marks: Mark[] = [];
    const add = (name: MarkName, start: number, end: number, of: Pick<Mark, 'entity' | 'term'>) => {
      const place = this.settings.marks[name].shown
        ? rangeAt(paragraph.block, whole(paragraph.block.text, start), end)
        : undefined;
      if (!place) return;
      const range = staticRange(this.view, place.startNode, place.startOffset, place.endNode, place.endOffset);
      marks.push({ name, paragraph, start, end, range, paper, ...of });
      this.highlights.add(name, paper, range);
    };
    for (const entity of spans.entities) {
      if (this.isSure(entity)) add(entity.type, entity.start, entity.end, { entity });
    }
    for (const term of spans.terms) add('term', term.start, term.end, { term });
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    if (marks.length > 0) this.placed.set(paragraph.id, marks);
  }

  private unmark(id: number): void {
    for (const mark of this.placed.get(id) ?? []) this.highlights.remove(mark.name, mark.paper, mark.range);
    this.placed.delete(id);
  }
}

/** Lam and alef are drawn as one shape: a line under the alef alone would tear it (لاستمرارية), so it takes the lam too. */
function whole(text: string, start: number): number {
  return start > 0 && /^ل[اأإآٱ]$/.test(text.slice(start - 1, start + 1)) ? start - 1 : start;
}

/**
 * A range that the browser need not keep up to date while the page changes its nodes: thousands of live ranges would
 * make every change of the page slower. What changes is read and marked again.
 */
export function staticRange(
  view: Window & typeof globalThis,
  startContainer: Node,
  startOffset: number,
  endContainer: Node,
  endOffset: number,
): StaticRange {
  return new view.StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
