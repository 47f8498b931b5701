import { callBackground } from '@/lib/messages';
import type { LampDrawing, LampHost } from '@/lib/page';
import type { Settings } from '@/lib/storage';

declare global {
  /** Set in our isolated world by the view script once it is there. */
  var sirajView: (() => LampDrawing) | undefined;
}

/**
 * Stands for the view until it is there: Preact, the components and the texts are as large as all the rest of the
 * reader, and needed only when the first card or bar is drawn.
 */
export class LazyView implements LampDrawing {
  private view: LampDrawing | undefined;
  private loading: Promise<LampDrawing> | undefined;
  private begun: [LampHost, Settings] | undefined;

  get css(): string {
    return this.view?.css ?? '';
  }

  begin(host: LampHost, settings: Settings): void {
    this.begun = [host, settings];
    this.view?.begin(host, settings);
  }

  prepare(): void {
    void this.load().catch(() => undefined);
  }

  card: LampDrawing['card'] = (model, status, actions) => {
    if (this.view) return this.view.card(model, status, actions);
    // Nothing was drawn yet, so there is nothing to empty.
    return model && this.load().then((view) => view.card(model, status, actions));
  };

  bars: LampDrawing['bars'] = (bars, dark, actions) => {
    if (this.view) return this.view.bars(bars, dark, actions);
    return bars.length > 0 ? this.load().then((view) => view.bars(bars, dark, actions)) : undefined;
  };

  problem: LampDrawing['problem'] = (kind) => this.view?.problem(kind) ?? '';

  announcement: LampDrawing['announcement'] = async (mark, index, count) =>
    (await this.load()).announcement(mark, index, count);

  barAnnouncement: LampDrawing['barAnnouncement'] = async (bar) => (await this.load()).barAnnouncement(bar);

  private load(): Promise<LampDrawing> {
    this.loading ??= this.fetch().catch((error) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async fetch(): Promise<LampDrawing> {
    if (!globalThis.sirajView) await callBackground('page/view', {});
    const view = globalThis.sirajView?.();
    if (!view) throw new Error('the view did not start');
    if (this.begun) view.begin(...this.begun);
    this.view = view;
    return view;
  }
}
