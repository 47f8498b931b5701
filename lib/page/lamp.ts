import type { AnalyseReply, AnalyseRequest, JumpTarget, PageCommand, PageReport, PageUpdate } from '@/lib/messages';
import type { Settings } from '@/lib/storage';
import { type CardCalls, CardController, type DrawCard } from './card-controller';
import { highlightCss } from './highlight-css';
import { Highlights } from './highlights';
import { type TextPoint, textAtNode, textAtPoint, wordAt } from './hit-test';
import { bringIntoView } from './jump';
import { listenToKeys } from './keyboard';
import { LampHost } from './lamp-host';
import { type Mark, Marks } from './marks';
import { type Mention, mentionsOfEntity, mentionsOfTerm } from './mentions';
import { observePage } from './observe';
import { Pointer, type Target } from './pointer';
import { Reading } from './reading';
import { type BarDrawing, RepeatLayer } from './repeat-layer';
import { reportPage } from './report';
import { inSlices, throttle } from './schedule';

export interface LampCalls extends CardCalls {
  analyse(request: AnalyseRequest): Promise<AnalyseReply>;
  style(css: string, previous: string): Promise<unknown>;
  counts(counts: { repeats: number; terms: number }): Promise<unknown>;
}

/** How our own UI is drawn; given from outside, since this folder knows no components. */
export interface LampDrawing extends BarDrawing {
  readonly css: string;
  /** The reader is about: what drawing needs may be fetched. */
  prepare(): void;
  card: DrawCard;
  /** Sets up what the drawing needs (language, theme) for these settings; called before anything is drawn. */
  begin(host: LampHost, settings: Settings): void;
  problem(kind: 'save' | 'copy' | 'failed'): string;
  announcement(mark: Mark, index: number, count: number): string | Promise<string>;
}

/** The lamp of one page: everything between the page's text and the reader's eye. Gone without a trace when stopped. */
export class Lamp {
  private readonly stopper = new AbortController();
  private readonly highlights: Highlights;
  private readonly host: LampHost;
  private readonly reading: Reading;
  private readonly marks: Marks;
  private readonly card: CardController;
  private readonly pointer: Pointer;
  private readonly repeats: RepeatLayer;
  private observer: ReturnType<typeof observePage> | undefined;
  private css = '';
  /** The mark that the keyboard stands on. */
  private current: Mark | undefined;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly view: Window & typeof globalThis,
    private settings: Settings,
    private readonly calls: LampCalls,
    private readonly drawing: LampDrawing,
    force: boolean,
  ) {
    const { signal } = this.stopper;
    this.highlights = new Highlights(view);
    this.host = new LampHost(view.document, () => drawing.css);
    drawing.begin(this.host, settings);
    this.reading = new Reading(
      {
        view,
        analyse: (request) => calls.analyse(request),
        place: (update, removed) => this.place(update, removed),
        foundRoot: (root) => this.observer?.watch(root),
        isFolded: (element) => this.repeats.hides(element),
        signal,
      },
      force,
    );
    this.marks = new Marks(view, this.reading.text, this.highlights, settings);
    const page = { view, text: this.reading.text, marks: this.marks, highlights: this.highlights, host: this.host };
    this.card = new CardController(page, calls, drawing.card, (kind) => drawing.problem(kind));
    this.repeats = new RepeatLayer({
      ...page,
      card: this.card,
      drawing,
      repeats: () => this.reading.repeats,
      jump: (paragraph) => void this.jump({ kind: 'paragraph', paragraph }),
      restyle: () => this.restyle(),
      signal,
    });
    this.pointer = new Pointer(
      view.document,
      {
        find: (x, y) => this.find(x, y),
        owns: (event) => this.host.owns(event),
        opensWords: (alt) => this.settings.wordCard === 'rest' || (this.settings.wordCard === 'alt' && alt),
        open: (target) => void this.card.open(target),
        leave: () => !this.host.focused && this.card.close(),
        tapped: (target) => (target ? void this.card.open(target) : this.card.close()),
      },
      signal,
    );
  }

  /** Reads the page and goes on reading what comes. */
  async start(): Promise<void> {
    const { signal } = this.stopper;
    // The style sheet goes its way while the page is read: marks are painted when both are there.
    const styled = this.restyle();
    listenToKeys(this.view.document, {
      command: (command) => this.command(command),
      escape: () => this.escape(),
      owns: (event) => this.host.owns(event),
      signal,
    });
    const move = throttle(() => this.moved(), 100, signal);
    this.view.addEventListener('resize', move, { passive: true, signal });
    const scrolled = throttle(() => this.repeats.scrolled(), 200, signal);
    const follow = ({ target }: Event) => {
      this.card.position();
      scrolled();
      // Bars stand in the document: what scrolls inside it leaves them behind.
      if (target instanceof Element && this.repeats.isWithin(target)) move();
    };
    this.view.addEventListener('scroll', follow, {
      passive: true,
      capture: true,
      signal,
    });
    this.view.addEventListener('load', move, { signal });
    const prepare = () => this.drawing.prepare();
    for (const type of ['pointermove', 'pointerdown', 'keydown'] as const) {
      this.view.addEventListener(type, prepare, { passive: true, once: true, signal });
    }
    this.host.card.addEventListener('pointerenter', () => this.pointer.hold(), { signal });
    // Watched from before the first reading: what comes while the page is being read must not be missed.
    this.observer = observePage(this.view.document, () => this.read(), signal);
    await Promise.all([styled, this.read()]);
    const resized = new this.view.ResizeObserver(move);
    resized.observe(this.view.document.body);
    signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  }

  /** Leaves the page exactly as it was. */
  stop(): void {
    this.stopper.abort(new DOMException('the lamp is off', 'AbortError'));
    this.card.close();
    this.highlights.clear();
    this.host.detach();
    // When the extension is gone nobody answers; the browser has taken the style sheet away with it.
    void this.calls.style('', this.css).catch(() => undefined);
    void this.calls.counts({ repeats: 0, terms: 0 }).catch(() => undefined);
  }

  /** Reads once more after what is being read is done. */
  private read(): Promise<boolean> {
    const reading = this.busy
      .then(() => this.reading.read())
      .then(async (hasChanged) => {
        this.highlights.restore();
        if (hasChanged) await this.afterReading();
        return hasChanged;
      })
      .catch((error) => {
        if (!this.stopper.signal.aborted) {
          this.reading.state = 'failed';
          console.warn('Siraj could not read this page:', error);
        }
        return false;
      });
    this.busy = reading;
    return reading;
  }

  private *place(update: PageUpdate, removed: readonly number[]): Generator<unknown, void> {
    this.marks.forget(removed);
    yield* this.marks.place(update.paragraphs, update.entities, update.terms);
  }

  private async afterReading(): Promise<void> {
    if (this.repeats.hasFolds) await this.restyle();
    void this.repeats.draw(this.settings.repeats);
    const terms = new Set(this.marks.found().flatMap((one) => one.terms.map((term) => term.termId)));
    await this.calls.counts({ repeats: this.reading.repeats.groups.length, terms: terms.size });
  }

  /** Shows the page by new settings; the site must still be on. */
  async apply(settings: Settings): Promise<void> {
    this.settings = settings;
    this.card.close();
    this.drawing.begin(this.host, settings);
    await this.restyle();
    await inSlices(this.marks.restyle(settings), this.stopper.signal);
    await this.repeats.draw(this.settings.repeats);
  }

  private async restyle(): Promise<void> {
    const css = `${highlightCss(this.settings)}\n${this.repeats.css()}`;
    if (css === this.css) return;
    const previous = this.css;
    this.css = css;
    await this.calls.style(css, previous);
  }

  private find(x: number, y: number): Target | undefined {
    return this.targetAt(textAtPoint(this.view.document, this.reading.text, x, y));
  }

  private targetAt(point: TextPoint | undefined): Target | undefined {
    if (!point) return undefined;
    const mark = this.marks.at(point.paragraph, point.offset);
    if (mark) return { kind: 'mark', mark };
    const place = wordAt(point);
    return place ? { kind: 'word', place } : undefined;
  }

  private moved(): void {
    void this.repeats.draw(this.settings.repeats);
    this.card.position();
  }

  /** Folds or unfolds the later copies of repeats. */
  fold(folded: boolean): Promise<void> {
    return this.repeats.fold(folded);
  }

  /** Goes to a place of the page and lights it up; false when it is not there any more. */
  jump(target: JumpTarget): boolean {
    const mention = this.mentionAt(target);
    if (!mention) return false;
    bringIntoView(this.view, mention.paragraph, mention.start, mention.end);
    this.card.flash(mention);
    return true;
  }

  private mentionAt(target: JumpTarget): Mention | undefined {
    if (target.kind === 'term') return mentionsOfTerm(this.marks, target.termId)[target.index];
    if (target.kind === 'entity') return mentionsOfEntity(this.marks, target.key)[target.index];
    const paragraph = this.reading.text.byOrdinal(target.paragraph);
    return paragraph && { paragraph, start: 0, end: paragraph.block.text.length };
  }

  /** Answers a keyboard command. */
  command(command: PageCommand): void {
    if (command === 'look-up') this.lookUpSelection();
    else if (command === 'next-mark' || command === 'previous-mark') this.stepMark(command === 'next-mark' ? 1 : -1);
    else this.repeats.step(command === 'next-repeat' ? 1 : -1);
  }

  private stepMark(by: 1 | -1): void {
    const marks = this.marks.inOrder();
    if (marks.length === 0) return;
    const at = this.current ? marks.findIndex((mark) => mark.range === this.current?.range) : -1;
    const index = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    const mark = marks[index] as Mark;
    this.current = mark;
    bringIntoView(this.view, mark.paragraph, mark.start, mark.end);
    const announced = this.drawing.announcement(mark, index + 1, marks.length);
    void Promise.resolve(announced).then((text) => this.host.announce(text));
    void this.card.open({ kind: 'mark', mark }, { focus: true });
  }

  /** Explains the word at the selection or caret. */
  private lookUpSelection(): void {
    const selection = this.view.document.getSelection();
    const node = selection?.rangeCount ? selection.getRangeAt(0).startContainer : undefined;
    if (node?.nodeType !== Node.TEXT_NODE) return;
    const target = this.targetAt(
      textAtNode(this.reading.text, node as Text, selection?.getRangeAt(0).startOffset ?? 0),
    );
    if (target) void this.card.open(target, { focus: true });
  }

  private escape(): boolean {
    if (!this.card.isOpen) return false;
    this.card.close();
    return true;
  }

  report(): PageReport {
    const { state, text, repeats } = this.reading;
    return { state, ...reportPage(this.view, text, this.marks, repeats, this.repeats.isFolded) };
  }
}
