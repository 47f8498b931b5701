import type { AnalyseReply, AnalyseRequest, JumpTarget, PageReport, PageUpdate } from '@/lib/messages';
import type { Settings } from '@/lib/storage';
import { type CardCalls, CardController, type DrawCard } from './card-controller';
import { foldCss } from './fold';
import { highlightCss } from './highlight-css';
import { Highlights } from './highlights';
import { type TextPoint, textAtNode, textAtPoint, wordAt } from './hit-test';
import { bringIntoView } from './jump';
import { listenToKeys } from './keyboard';
import { LampHost } from './lamp-host';
import { type Mark, Marks } from './marks';
import { type Mention, mentionsOfEntity, mentionsOfTerm } from './mentions';
import { observePage } from './observe';
import { PaperFinder } from './paper';
import { Pointer, type Target } from './pointer';
import { Reading } from './reading';
import { placeBars, type RepeatBar, stretch } from './repeat-bars';
import { compareCard } from './repeat-card';
import { viewRepeats } from './repeat-view';
import { reportPage } from './report';
import { inSlices, throttle } from './schedule';

export interface LampCalls extends CardCalls {
  analyse(request: AnalyseRequest): Promise<AnalyseReply>;
  style(css: string, previous: string): Promise<unknown>;
  counts(counts: { repeats: number; terms: number }): Promise<unknown>;
}

export interface BarActions {
  jump(bar: RepeatBar): void;
  fold(folded: boolean): void;
  compare(bar: RepeatBar): void;
}

/** How our own UI is drawn; given from outside, since this folder knows no components. */
export interface LampDrawing {
  css: string;
  card: DrawCard;
  bars(bars: readonly RepeatBar[], dark: boolean, folded: boolean, actions: BarActions): void;
  /** Sets up what the drawing needs (language, theme) for these settings; called before anything is drawn. */
  begin(host: LampHost, settings: Settings): void;
  problems: Record<'save' | 'copy' | 'failed', string>;
  announcement(mark: Mark, index: number, count: number): string;
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
  private css = '';
  private folded = new Set<Element>();
  private isFolded = false;
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
    this.host = new LampHost(view.document, drawing.css);
    drawing.begin(this.host, settings);
    this.reading = new Reading(
      {
        view,
        analyse: (request) => calls.analyse(request),
        place: (update, removed) => this.place(update, removed),
        isFolded: (element) => this.folded.has(element),
        signal,
      },
      force,
    );
    this.marks = new Marks(view, this.reading.text, this.highlights, settings);
    const page = { view, text: this.reading.text, marks: this.marks, highlights: this.highlights, host: this.host };
    this.card = new CardController(page, calls, drawing.card, drawing.problems);
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
    this.view.addEventListener('scroll', () => this.card.isOpen && this.card.position(), {
      passive: true,
      capture: true,
      signal,
    });
    this.view.addEventListener('load', move, { signal });
    this.host.card.addEventListener('pointerenter', () => this.pointer.hold(), { signal });
    await Promise.all([styled, this.read()]);
    observePage(this.view.document, () => this.read(), signal);
    new this.view.ResizeObserver(move).observe(this.view.document.body);
  }

  /** Leaves the page exactly as it was. */
  stop(): void {
    this.stopper.abort(new DOMException('the lamp is off', 'AbortError'));
    this.card.close();
    this.highlights.clear();
    this.host.detach();
    void this.calls.style('', this.css);
    void this.calls.counts({ repeats: 0, terms: 0 });
  }

  /** Reads once more after what is being read is done. */
  private read(): Promise<boolean> {
    const reading = this.busy
      .then(() => this.reading.read())
      .then(async (hasChanged) => {
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
    if (this.isFolded) await this.restyle();
    this.drawBars();
    const terms = new Set(this.marks.found().flatMap((one) => one.terms.map((term) => term.termId)));
    await this.calls.counts({ repeats: viewRepeats(this.reading.repeats).length, terms: terms.size });
  }

  /** Shows the page by new settings; the site must still be on. */
  async apply(settings: Settings): Promise<void> {
    this.settings = settings;
    this.card.close();
    this.drawing.begin(this.host, settings);
    await this.restyle();
    await inSlices(this.marks.restyle(settings), this.stopper.signal);
    this.drawBars();
  }

  private async restyle(): Promise<void> {
    const copies = this.isFolded
      ? viewRepeats(this.reading.repeats).map((one) => stretch(this.reading.text, one.copy))
      : [];
    const fold = foldCss(this.reading.text, copies);
    this.folded = fold.folded;
    const css = `${highlightCss(this.settings)}\n${fold.css}`;
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
    this.drawBars();
    this.card.position();
  }

  private drawBars(): void {
    const bars = this.settings.repeats
      ? placeBars(this.view, this.reading.text, this.reading.repeats, (element) => this.folded.has(element))
      : [];
    if (bars.length > 0) this.host.attach();
    const dark = bars[0] !== undefined && new PaperFinder(this.view).paperOf(bars[0].paper) === 'dark';
    this.drawing.bars(bars, dark, this.isFolded, {
      jump: (bar) => this.jump({ kind: 'paragraph', paragraph: bar.other[0] }),
      fold: (folded) => void this.fold(folded),
      compare: (bar) => this.compare(bar),
    });
  }

  private compare(bar: RepeatBar): void {
    const [original, copy] = [this.reading.text.byId(bar.view.original[0]), this.reading.text.byId(bar.view.copy[0])];
    if (!original || !copy) return;
    const place = { paragraph: copy, start: 0, end: 1 };
    this.card.show(compareCard(original, copy, bar.view, this.isFolded), place, {
      onGoTo: (paragraph) => void this.jump({ kind: 'paragraph', paragraph }),
      onFold: (folded) => {
        this.card.close();
        void this.fold(folded);
      },
    });
  }

  /** Folds or unfolds the later copies of repeats. */
  async fold(folded: boolean): Promise<void> {
    this.isFolded = folded;
    await this.restyle();
    this.drawBars();
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
  command(command: 'next-mark' | 'previous-mark' | 'look-up'): void {
    if (command === 'look-up') this.lookUpSelection();
    else this.stepMark(command === 'next-mark' ? 1 : -1);
  }

  private stepMark(by: 1 | -1): void {
    const marks = this.marks.inOrder();
    if (marks.length === 0) return;
    const at = this.current ? marks.findIndex((mark) => mark.range === this.current?.range) : -1;
    const index = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    const mark = marks[index] as Mark;
    this.current = mark;
    bringIntoView(this.view, mark.paragraph, mark.start, mark.end);
    this.host.announce(this.drawing.announcement(mark, index + 1, marks.length));
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
    return { state, ...reportPage(this.view, text, this.marks, repeats, this.isFolded) };
  }
}
