import type { MarkName } from '@/lib/storage';
import { highlightName, type LightName } from './highlight-css';
import type { Paper } from './paper';

const LIGHT_PRIORITY: Record<LightName, number> = { echo: 10, diff: 11, active: 12, flash: 13 };

/**
 * Our part of the registry of the CSS Custom Highlight API. The registry belongs to the page too: every name begins
 * with `siraj-`, and our own sets are kept here, since Firefox refuses to iterate the registry from a content script.
 */
export class Highlights {
  private readonly sets = new Map<string, Highlight>();
  private readonly forced: boolean;

  constructor(private readonly view: Window & typeof globalThis) {
    // Under forced colours Chromium paints every highlight as a selection: only the lit one is registered.
    this.forced = view.matchMedia('(forced-colors: active)').matches;
  }

  add(name: MarkName, paper: Paper, range: AbstractRange): void {
    if (!this.forced) this.set(highlightName(name, paper), 0).add(range);
  }

  remove(name: MarkName, paper: Paper, range: AbstractRange): void {
    this.sets.get(highlightName(name, paper))?.delete(range);
  }

  /** Lights up these ranges and no others under that name. */
  light(name: LightName, lit: readonly { range: AbstractRange; paper: Paper }[]): void {
    this.restore();
    for (const paper of ['light', 'dark'] as const) {
      const key = highlightName(name, paper);
      const ranges = lit.filter((one) => one.paper === paper);
      if (ranges.length === 0 && !this.sets.has(key)) continue;
      const set = this.set(key, LIGHT_PRIORITY[name]);
      set.clear();
      for (const { range } of ranges) set.add(range);
    }
  }

  /** Registers our sets again where the page has emptied the registry, as scripts that search in pages do. */
  restore(): void {
    const { highlights } = this.view.CSS;
    for (const [name, set] of this.sets) if (!highlights.has(name)) highlights.set(name, set);
  }

  /** Takes everything of ours out of the registry. */
  clear(): void {
    for (const [name, set] of this.sets) {
      set.clear();
      this.view.CSS.highlights.delete(name);
    }
    this.sets.clear();
  }

  private set(name: string, priority: number): Highlight {
    let set = this.sets.get(name);
    if (!set) {
      set = new this.view.Highlight();
      set.priority = priority;
      this.sets.set(name, set);
      this.view.CSS.highlights.set(name, set);
    }
    return set;
  }
}
