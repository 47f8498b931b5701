import type { Repeats } from '@/lib/repeats';
import type { CardController } from './card-controller';
import { foldCss } from './fold';
import type { LampHost } from './lamp-host';
import type { PageText } from './page-text';
import { PaperFinder } from './paper';
import { placeBars, type RepeatBar, stretch } from './repeat-bars';
import { compareCard } from './repeat-card';
import { type RepeatView, viewRepeats } from './repeat-view';
import { inSlices } from './schedule';

export interface BarActions {
  jump(bar: RepeatBar): void;
  fold(bar: RepeatBar, folded: boolean): void;
  compare(bar: RepeatBar): void;
}

/** How bars are drawn; given from outside, since this folder knows no components. */
export interface BarDrawing {
  bars(bars: readonly RepeatBar[], dark: boolean, actions: BarActions): void | Promise<void>;
  barAnnouncement(bar: RepeatBar): string | Promise<string>;
}

export interface RepeatLayerPage {
  view: Window & typeof globalThis;
  text: PageText;
  host: LampHost;
  card: CardController;
  drawing: BarDrawing;
  repeats(): Repeats;
  /** Goes to a paragraph (ordinal from 1) and lights it up. */
  jump(paragraph: number): void;
  /** The fold style changed: put it into the page. */
  restyle(): Promise<void>;
  signal: AbortSignal;
}

/** So many bars are drawn all; of more, those within some windows' height of what is seen. */
const FEW_BARS = 40;
const NEAR = 3;

function isNear(view: Window, { y, height }: RepeatBar): boolean {
  const reach = view.innerHeight * NEAR;
  return y + height >= view.scrollY - reach && y <= view.scrollY + view.innerHeight + reach;
}

/** Repeats as the reader meets them in the page: bars, folding, comparison, walking from copy to copy. */
export class RepeatLayer {
  isFolded = false;
  /** Ids of the first paragraphs of near copies that are folded. */
  private readonly foldedNear = new Set<number>();
  private folded = new Set<Element>();
  private bars: RepeatBar[] = [];
  private measuring: AbortController | undefined;
  /** The copy that the keyboard stands on. */
  private current: RepeatBar | undefined;

  constructor(private readonly page: RepeatLayerPage) {}

  /** True for paragraphs that our own style sheet hides or cuts: to the segmenter they count as shown. */
  hides(element: Element): boolean {
    return this.folded.has(element);
  }

  /** A near copy may hold a newer figure: it is folded by itself when the reader says so, never with all the others. */
  private isViewFolded({ kind, copy: [from] }: RepeatView): boolean {
    return kind === 'exact' ? this.isFolded : this.foldedNear.has(from);
  }

  /** The style sheet of the folds as they should be now. */
  css(): string {
    const { text } = this.page;
    const copies = viewRepeats(this.page.repeats())
      .filter((one) => this.isViewFolded(one))
      .map(({ copy }) => stretch(text, copy));
    const fold = foldCss(text, copies);
    this.folded = fold.folded;
    return fold.css;
  }

  /** Measures, in slices, where the bars stand now and draws them; none when `shown` is false. */
  async draw(shown: boolean): Promise<void> {
    const { view, text, signal } = this.page;
    this.measuring?.abort();
    const measuring = new AbortController();
    this.measuring = measuring;
    const work = placeBars(view, text, this.page.repeats(), (element) => this.hides(element));
    const bars = shown ? await inSlices(work, AbortSignal.any([measuring.signal, signal])).catch(() => undefined) : [];
    // A later drawing has begun, or the lamp is out.
    if (!bars || measuring.signal.aborted) return;
    this.bars = bars.map((bar) => ({ ...bar, isFolded: bar.side === 'copy' && this.isViewFolded(bar.view) }));
    this.current = this.bars.find((bar) => bar.key === this.current?.key);
    this.show();
  }

  /** Whether copies stand in an element. */
  isWithin(element: Element): boolean {
    const holds = (id: number) => element.contains(this.page.text.byId(id)?.block.anchor ?? null);
    return this.page.repeats().pairs.some(({ first, second }) => holds(first) || holds(second));
  }

  /** Other bars may be near the window now. */
  scrolled(): void {
    if (this.bars.length > FEW_BARS) this.show();
  }

  private show(): void {
    const { view, host, drawing } = this.page;
    const [first] = this.bars;
    const near = this.bars.length <= FEW_BARS ? this.bars : this.bars.filter((bar) => isNear(view, bar));
    const dark = first !== undefined && new PaperFinder(view).paperOf(first.paper) === 'dark';
    const drawn = drawing.bars(near, dark, {
      jump: (bar) => this.page.jump(bar.other[0]),
      fold: (bar, folded) => void this.foldBar(bar.view, folded),
      compare: (bar) => this.compare(bar),
    });
    if (first) void Promise.resolve(drawn).then(() => host.showBars());
  }

  /** True while anything is folded: the style sheet must follow the page's changes. */
  get hasFolds(): boolean {
    return this.isFolded || this.foldedNear.size > 0;
  }

  /** Folds or unfolds the later exact copies. The bars follow the text. */
  async fold(folded: boolean): Promise<void> {
    this.isFolded = folded;
    await this.page.restyle();
    await this.draw(true);
  }

  private foldBar(view: RepeatView, folded: boolean): Promise<void> {
    if (view.kind === 'exact') return this.fold(folded);
    if (folded) this.foldedNear.add(view.copy[0]);
    else this.foldedNear.delete(view.copy[0]);
    return this.fold(this.isFolded);
  }

  /** Goes from copy to copy down the page or up, round at the ends; a screen reader hears what it is a copy of. */
  step(by: 1 | -1): void {
    const copies = this.bars.filter((bar) => bar.side === 'copy');
    if (copies.length === 0) return;
    const here = this.page.view.scrollY + this.page.view.innerHeight / 2;
    const at = this.current ? copies.indexOf(this.current) : -1;
    const below = copies.findIndex((bar) => bar.y > here);
    const nearest = below < 0 ? copies.length : below;
    const index = at >= 0 ? at + by : by > 0 ? nearest : nearest - 1;
    const bar = copies[(index + copies.length) % copies.length] as RepeatBar;
    this.current = bar;
    this.page.jump(bar.own[0]);
    void Promise.resolve(this.page.drawing.barAnnouncement(bar)).then((text) => this.page.host.announce(text));
  }

  private compare(bar: RepeatBar): void {
    const { text, card } = this.page;
    const [original, copy] = [text.byId(bar.view.original[0]), text.byId(bar.view.copy[0])];
    if (!original || !copy) return;
    const place = { paragraph: copy, start: 0, end: 1 };
    card.show(compareCard(original, copy, bar.view, this.isViewFolded(bar.view)), place, {
      onGoTo: (paragraph) => this.page.jump(paragraph),
      onFold: (folded) => {
        card.close();
        void this.foldBar(bar.view, folded);
      },
    });
  }
}
