import { type Box, placeCard } from './card-placement';

/** Name of the one element that we add to a page. It is not a defined custom element, so the page runs no code for it. */
export const HOST_NAME = 'siraj-lamp';

/** Width of the box that holds the bars (px): how wide it is in the window tells how the page is scaled. */
const PROBE = 100;

/** So often the host is put back for the bars' sake into a page that takes it out again. */
const MOST_LOSSES = 3;

/**
 * The host's own style. In a shadow tree's `:host`, important declarations win over the page's rules, important or not.
 * `display: contents` gives the host no box of its own; what is inside places itself.
 */
const HOST_CSS = `:host{all:initial!important;display:contents!important}
.siraj-bars{position:absolute;inset:0 auto auto 0;width:${PROBE}px;height:0;z-index:1}
.siraj-card{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;color:inherit;overflow:visible;z-index:2147483647}
.siraj-card[data-sheet]{inset:auto 0 0 0;width:100%;max-width:none}
.siraj-card .card{position:static;max-block-size:min(560px,var(--card-room,560px))}
.siraj-live{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/**
 * The one element that Siraj adds to a page, with a closed shadow root: made when there is first something to show,
 * gone when the lamp is switched off. The page can neither look inside nor style it.
 */
export class LampHost {
  private host: HTMLElement | undefined;
  /** How often the page took the host away. */
  private losses = 0;
  private hasCard = false;
  /** After the lamp was put out nothing comes back, though an answer may still be on its way. */
  private isGone = false;
  private root: ShadowRoot | undefined;
  readonly card: HTMLElement;
  readonly bars: HTMLElement;
  private readonly live: HTMLElement;
  private readonly style: HTMLStyleElement;
  /** The paper under the mark that the card is about: our UI follows it unless the reader chose a theme. */
  theme: 'light' | 'dark' = 'light';

  constructor(
    private readonly document: Document,
    /** The view's style sheet; '' until the view is there. */
    private readonly css: () => string,
  ) {
    this.style = this.document.createElement('style');
    this.card = this.box('siraj-card');
    this.card.setAttribute('popover', 'manual');
    this.bars = this.box('siraj-bars');
    this.live = this.box('siraj-live');
    this.live.setAttribute('aria-live', 'polite');
  }

  private box(name: string): HTMLElement {
    const box = this.document.createElement('div');
    box.className = name;
    return box;
  }

  /** Puts the host into the page, or shows it anew where it is. */
  private attach(home: Element): void {
    if (this.isGone) return;
    if (this.host && !this.host.isConnected) this.losses++;
    this.host ??= this.make();
    this.dress();
    if (this.host.parentNode !== home) home.append(this.host);
    this.align(home);
  }

  private make(): HTMLElement {
    const host = this.document.createElement(HOST_NAME);
    this.root = host.attachShadow({ mode: 'closed' });
    this.root.append(this.style, this.bars, this.card, this.live);
    return host;
  }

  /**
   * Undoes the page's zoom for the card, and for the bars whatever else stands between them and document coordinates:
   * a root with margins, scaled or moved. Rotation stays.
   */
  private align(home: Element): void {
    const { bars, card } = this;
    card.style.zoom = String(1 / (home.currentCSSZoom ?? 1));
    bars.hidden = home !== this.document.documentElement;
    const { width } = bars.getBoundingClientRect();
    if (width === 0) return;
    if (Math.abs(width - PROBE) > 0.1) bars.style.zoom = String(((Number(bars.style.zoom) || 1) * PROBE) / width);
    const { left, top } = bars.getBoundingClientRect();
    const [dx, dy] = [left + window.scrollX, top + window.scrollY];
    if (Math.abs(dx) + Math.abs(dy) < 1) return;
    bars.style.left = `${(Number.parseFloat(bars.style.left) || 0) - dx}px`;
    bars.style.top = `${(Number.parseFloat(bars.style.top) || 0) - dy}px`;
  }

  /** Shows the bars that were drawn; not for ever in a page that takes them away. */
  showBars(): void {
    // With the card the host may stand in a dialog; the bars are seen again when it has closed.
    if (this.losses < MOST_LOSSES && !this.hasCard) this.attach(this.document.documentElement);
  }

  private dress(): void {
    const css = `${this.css()}\n${HOST_CSS}`;
    // textContent, not innerHTML: Firefox drops the latter's styles under a strict page CSP.
    if (this.style.textContent !== css) this.style.textContent = css;
  }

  /** Takes the host out of the page for good, with all that is in it. */
  detach(): void {
    this.isGone = true;
    this.hideCard();
    this.host?.remove();
    this.host = undefined;
    this.root = undefined;
  }

  /** True when an event came from inside our shadow root. */
  owns(event: Event): boolean {
    return this.host !== undefined && event.composedPath()[0] !== undefined && event.composedPath().includes(this.host);
  }

  /** The element inside our root that has the focus. */
  get focused(): Element | null {
    return this.root?.activeElement ?? null;
  }

  /** True when the card was shown and the page took it away, by removing our host or what holds it. */
  get isCardLost(): boolean {
    return this.hasCard && !this.card.checkVisibility();
  }

  /**
   * Shows the card in the top layer, over dialogs and fullscreen, near a mark in `anchor`. Its content must be drawn
   * already. Outside a modal dialog or a fullscreen element everything is inert: for a mark in one, the host moves in.
   */
  showCard(mark: Box, direction: 'rtl' | 'ltr', anchor: Element): void {
    this.attach(modalAround(anchor) ?? this.document.documentElement);
    this.hasCard = true;
    if (!this.card.matches(':popover-open')) this.card.showPopover();
    const view = this.document.documentElement;
    this.card.style.removeProperty('--card-room');
    const size = { width: this.card.offsetWidth, height: this.card.offsetHeight };
    const place = placeCard(mark, size, { width: view.clientWidth, height: window.innerHeight }, direction);
    this.card.style.setProperty('--card-room', `${place.room}px`);
    this.card.toggleAttribute('data-sheet', place.sheet);
    this.card.style.left = place.sheet ? '' : `${place.left}px`;
    this.card.style.top = place.sheet ? '' : `${place.top}px`;
  }

  hideCard(): void {
    this.hasCard = false;
    if (this.card.isConnected && this.card.matches(':popover-open')) this.card.hidePopover();
    // Out of the dialog that the card was shown in.
    const { documentElement } = this.document;
    if (this.host?.isConnected && this.host.parentNode !== documentElement) this.attach(documentElement);
  }

  /** Has a screen reader say something. */
  announce(text: string): void {
    this.attach(this.host?.isConnected ? (this.host.parentElement as Element) : this.document.documentElement);
    this.live.textContent = text;
  }
}

/** The modal dialog or fullscreen element that an element stands in, looked for through shadow trees. */
function modalAround(element: Element): Element | undefined {
  const modal = element.closest(':modal');
  if (modal) return modal;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? modalAround(root.host) : undefined;
}
