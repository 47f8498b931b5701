import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { CardView } from '@/components/card';
import css from '@/components/card/card.css?inline';
import { TranslatorContext } from '@/components/common';
import { createTranslator, type Translator } from '@/lib/i18n';
import type {
  BarActions,
  CardActions,
  CardModel,
  CardStatus,
  LampDrawing,
  LampHost,
  Mark,
  RepeatBar,
} from '@/lib/page';
import { browserLanguage } from '@/lib/runtime/environment';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage';
import { noteOf, RepeatBars } from './repeat-bars';

/** Draws the card and the bars with Preact into the lamp's shadow root. */
export class LampView implements LampDrawing {
  readonly css = css;
  private host: LampHost | undefined;
  private settings: Settings = DEFAULT_SETTINGS;
  private translator: Translator = createTranslator('en');

  begin(host: LampHost, settings: Settings): void {
    this.host = host;
    this.settings = settings;
    const language = settings.uiLanguage === 'auto' ? browserLanguage() : settings.uiLanguage;
    this.translator = createTranslator(language, settings.digits === 'auto' ? undefined : settings.digits);
  }

  prepare(): void {
    // It is here already.
  }

  problem(kind: 'save' | 'copy' | 'failed'): string {
    const keys = { save: 'page.saveFailed', copy: 'page.copyFailed', failed: 'page.speechFailed' } as const;
    return this.translator(keys[kind]);
  }

  announcement(mark: Mark, index: number, count: number): string {
    const text = mark.paragraph.block.text.slice(mark.start, mark.end);
    return this.translator('page.announcement', { type: this.translator(`mark.${mark.name}`), text, index, count });
  }

  barAnnouncement(bar: RepeatBar): string {
    return noteOf(this.translator, bar);
  }

  card = (model: CardModel | undefined, status: CardStatus, actions: CardActions): void => {
    if (!this.host) return;
    const view = model && (
      <CardView model={model} status={status} actions={actions} meanings={this.settings.meanings} />
    );
    const theme = this.settings.theme === 'auto' ? this.host.theme : this.settings.theme;
    render(view ? this.wrap(view, theme) : null, this.host.card);
  };

  bars = (bars: readonly RepeatBar[], dark: boolean, actions: BarActions): void => {
    if (!this.host) return;
    const view = (
      <section aria-label={this.translator('app.name')}>
        <RepeatBars bars={bars} actions={actions} />
      </section>
    );
    // Bars stand on the page's own paper, whatever theme the reader has chosen for the card.
    render(bars.length > 0 ? this.wrap(view, dark ? 'dark' : 'light') : null, this.host.bars);
  };

  private wrap(children: ComponentChildren, theme: 'light' | 'dark') {
    const { language, direction } = this.translator;
    return (
      <TranslatorContext.Provider value={this.translator}>
        <div
          class="siraj"
          lang={language}
          dir={direction}
          data-theme={theme}
          style={{ '--scale': this.settings.scale }}
        >
          {children}
        </div>
      </TranslatorContext.Provider>
    );
  }
}
