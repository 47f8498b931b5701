import { detectLanguage } from '@/lib/arabic';
import { type AnalyseReply, type AnalyseRequest, type PageState, type PageUpdate, unpack } from '@/lib/messages';
import type { Repeats } from '@/lib/repeats';
import { type PageParagraph, PageText, toEngine } from './page-text';
import { browserEnvironment, Flow, type PageEnvironment, Segmenter } from './paragraphs';
import { inSlices } from './schedule';

const NO_REPEATS: Repeats = { pairs: [], groups: [], runs: [], lookalikes: [] };
/** What one request carries at most: messages are copied between processes. */
const CHUNK_PARAGRAPHS = 400;
const CHUNK_CHARACTERS = 200_000;
/** The first request holds what the reader sees, and no more than can be marked at once. */
const FIRST_PARAGRAPHS = 24;

/** So many paragraphs tell the language of a page. */
const LANGUAGE_SAMPLE = 40;

export interface ReadingOptions {
  view: Window & typeof globalThis;
  analyse(request: AnalyseRequest): Promise<AnalyseReply>;
  /** Called with each update of spans, in the order of arrival; its work is done in slices. */
  place(update: PageUpdate, removed: readonly number[]): Generator<unknown, void>;
  /** Called for each open shadow tree that holds text of the page. */
  foundRoot(root: ShadowRoot): void;
  /** Elements that we hide ourselves count as shown. */
  isFolded(element: Element): boolean;
  signal: AbortSignal;
}

/** Reads one page: paragraphs from the DOM to the engine, spans back, again whenever the page changes. */
export class Reading {
  readonly text = new PageText();
  state: PageState = 'reading';
  repeats: Repeats = NO_REPEATS;
  private readonly segmenter: Segmenter;
  /** Names this reading to the engine; a new one whenever it must begin anew. */
  private page = newPageName();
  private sent = 0;

  constructor(
    private readonly options: ReadingOptions,
    /** True when the reader has said that the page is Arabic, whatever we think. */
    private readonly force = false,
  ) {
    this.segmenter = new Segmenter(this.environment());
  }

  private environment(): PageEnvironment {
    const environment = browserEnvironment(this.options.view);
    const { isFolded, foundRoot } = this.options;
    return {
      ...environment,
      flow: (element) => (isFolded(element) ? Flow.Block : environment.flow(element)),
      content: (element) => {
        if (element.shadowRoot) foundRoot(element.shadowRoot);
        return environment.content(element);
      },
    };
  }

  /**
   * Reads the page as it is now and sends what changed; true when anything did. One call at a time.
   * @throws what aborts the signal
   */
  async read(): Promise<boolean> {
    const { view, signal } = this.options;
    const blocks = await inSlices(this.segmenter.blocks(view.document), signal);
    const change = this.text.replace(blocks);
    if (this.state !== 'ready' && !this.isArabic()) {
      this.state = 'not-arabic';
      // Nothing was sent: when the page turns Arabic later, all of it is new.
      this.text.replace([]);
      return false;
    }
    if (change.renumbered) this.forget();
    const removed = change.removed.map((paragraph) => paragraph.id).filter((id) => id >= 0);
    const hasChanged = change.added.length > 0 || removed.length > 0;
    if (hasChanged) await this.send(change.added, this.sent === 0 ? [] : removed);
    this.state = 'ready';
    return hasChanged;
  }

  private isArabic(): boolean {
    const sample = this.text.body.slice(0, LANGUAGE_SAMPLE).map(({ block }) => block.text.slice(0, 1_000));
    return this.force || detectLanguage(sample).code === 'ar';
  }

  private forget(): void {
    this.page = newPageName();
    this.sent = 0;
  }

  private async send(added: readonly PageParagraph[], removed: readonly number[]): Promise<void> {
    const chunks = this.chunks(added);
    for (let at = 0; at < chunks.length; at++) {
      const request = {
        page: this.page,
        known: this.sent,
        added: (chunks[at] ?? []).map(toEngine),
        removed: at === 0 ? [...removed] : [],
        complete: at === chunks.length - 1,
      };
      const reply = await this.options.analyse(request);
      this.options.signal.throwIfAborted();
      if ('resend' in reply) {
        // The background was stopped meanwhile and forgot the page: begin anew with all of it.
        this.forget();
        return this.send(this.text.body, []);
      }
      this.sent += request.added.length - request.removed.length;
      await this.apply(unpack(reply.packed), request.removed);
    }
  }

  private async apply(update: PageUpdate, removed: readonly number[]): Promise<void> {
    this.repeats = update.repeats;
    await inSlices(this.options.place(update, removed), this.options.signal);
  }

  /** What stands in the window first, then the rest, in pieces that a message carries well. At least one piece. */
  private chunks(added: readonly PageParagraph[]): PageParagraph[][] {
    const height = this.options.view.innerHeight;
    const seen = new Set(added.filter((one) => isInWindow(one, height)).slice(0, FIRST_PARAGRAPHS));
    const chunks: PageParagraph[][] = seen.size > 0 && seen.size < added.length ? [[...seen]] : [];
    let chunk: PageParagraph[] = [];
    let characters = 0;
    for (const paragraph of chunks.length > 0 ? added.filter((one) => !seen.has(one)) : added) {
      if (
        chunk.length >= CHUNK_PARAGRAPHS ||
        (characters > 0 && characters + paragraph.block.text.length > CHUNK_CHARACTERS)
      ) {
        chunks.push(chunk);
        chunk = [];
        characters = 0;
      }
      chunk.push(paragraph);
      characters += paragraph.block.text.length;
    }
    if (chunk.length > 0 || chunks.length === 0) chunks.push(chunk);
    return chunks;
  }
}

function isInWindow({ block }: PageParagraph, height: number): boolean {
  const box = block.anchor.getBoundingClientRect();
  return box.bottom > 0 && box.top < height;
}

/** A name that no other reading has; no secret, so it need not be unguessable. */
function newPageName(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
