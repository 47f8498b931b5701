import type { WordPlace } from './hit-test';
import type { Mark } from './marks';

/** What lies under the pointer. */
export type Target = { kind: 'mark'; mark: Mark } | { kind: 'word'; place: WordPlace };

export interface PointerOptions {
  find(x: number, y: number): Target | undefined;
  /** True for events from our own card and bars. */
  owns(event: Event): boolean;
  /** Whether resting on a plain word opens its card, given the state of the Alt key. */
  opensWords(alt: boolean): boolean;
  open(target: Target): void;
  /** The pointer left the mark and did not come to the card. */
  leave(): void;
  tapped(target: Target | undefined): void;
}

const REST = 220;
const LEAVE = 280;
/** A hand at rest still trembles: moves below this are none (px). */
const TREMBLE = 4;
const INTERACTIVE = 'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[contenteditable]';

/**
 * Watches the pointer: rest opens, leaving closes, a tap opens at once. It listens passively, prevents nothing, and
 * leaves links, buttons and selections to the page.
 */
export class Pointer {
  private x = -1;
  private y = -1;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly options: PointerOptions,
    private readonly signal: AbortSignal,
  ) {
    const listen = { passive: true, capture: true, signal } as const;
    document.addEventListener('pointermove', (event) => this.move(event), listen);
    document.addEventListener('pointerdown', () => this.cancel(), listen);
    document.addEventListener('click', (event) => this.click(event), listen);
    document.documentElement.addEventListener('pointerleave', () => this.cancel(), listen);
    signal.addEventListener('abort', () => this.cancel(), { once: true });
  }

  /** The pointer is on the card: it stays. */
  hold(): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
  }

  private cancel(): void {
    clearTimeout(this.rest);
    this.hold();
  }

  private move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (this.options.owns(event)) {
      this.cancel();
      return;
    }
    if (Math.hypot(event.clientX - this.x, event.clientY - this.y) < TREMBLE) return;
    this.x = event.clientX;
    this.y = event.clientY;
    clearTimeout(this.rest);
    if (event.buttons !== 0) return;
    this.leaving ??= setTimeout(() => {
      this.leaving = undefined;
      if (!this.signal.aborted && !this.target(false)) this.options.leave();
    }, LEAVE);
    this.rest = setTimeout(() => this.rested(event.altKey), REST);
  }

  private rested(alt: boolean): void {
    const target = this.target(alt);
    if (!target) return;
    this.hold();
    this.options.open(target);
  }

  private target(alt: boolean): Target | undefined {
    const target = this.options.find(this.x, this.y);
    return target?.kind === 'word' && !this.options.opensWords(alt) ? undefined : target;
  }

  private click(event: MouseEvent): void {
    if (!event.isTrusted || this.options.owns(event)) return;
    const byTouch = (event as PointerEvent).pointerType === 'touch';
    const element = event.composedPath()[0];
    const busy = element instanceof Element && element.closest(INTERACTIVE) !== null;
    const selecting = this.document.getSelection()?.isCollapsed === false;
    const target = busy || selecting ? undefined : this.options.find(event.clientX, event.clientY);
    this.options.tapped(byTouch || target?.kind === 'mark' ? target : undefined);
  }
}
