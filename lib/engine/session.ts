import type { Paragraph } from '@/lib/arabic';
import type { PageUpdate } from '@/lib/messages/pack';
import type { AnalyseRequest } from '@/lib/messages/protocol';
import { RepeatDetector } from '@/lib/repeats';
import type { Engine } from './engine';

/** What the background holds of one reading of one page; made again from the page whenever it is lost. */
export class PageSession {
  private readonly paragraphs = new Map<number, Paragraph>();
  private readonly repeats: RepeatDetector;

  constructor(private readonly engine: Engine) {
    this.repeats = new RepeatDetector(engine);
  }

  get size(): number {
    return this.paragraphs.size;
  }

  /**
   * Takes in what came and went. Until the page is complete the new paragraphs alone are read, so that the first marks
   * come soon; then the whole page is, since names are understood by their other mentions.
   */
  update(request: Pick<AnalyseRequest, 'added' | 'removed' | 'complete'>): PageUpdate {
    for (const id of request.removed) {
      this.paragraphs.delete(id);
      this.repeats.remove(id);
    }
    for (const paragraph of request.added) {
      if (this.paragraphs.has(paragraph.id)) this.repeats.remove(paragraph.id);
      this.paragraphs.set(paragraph.id, paragraph);
      this.repeats.add(paragraph);
    }
    const read = request.complete ? this.inOrder() : request.added;
    return {
      paragraphs: read.map((paragraph) => paragraph.id),
      entities: this.engine.entities(read),
      terms: this.engine.terms(read),
      repeats: this.repeats.result(),
    };
  }

  private inOrder(): Paragraph[] {
    return [...this.paragraphs.values()].sort((a, b) => a.id - b.id);
  }
}

const MOST_SESSIONS = 24;

/** The sessions of all tabs, least recently used forgotten first. */
export class Sessions {
  private readonly sessions = new Map<string, PageSession>();

  constructor(private readonly engine: Engine) {}

  /** The update for a request, or undefined when the session that it continues is not held any more. */
  update(request: AnalyseRequest): PageUpdate | undefined {
    let session = this.sessions.get(request.page);
    if (request.known === 0) session = new PageSession(this.engine);
    if (!session || session.size !== request.known) return undefined;
    this.sessions.delete(request.page);
    this.sessions.set(request.page, session);
    if (this.sessions.size > MOST_SESSIONS) {
      const oldest = this.sessions.keys().next().value;
      if (oldest !== undefined) this.sessions.delete(oldest);
    }
    return session.update(request);
  }
}
