import type { Descriptions, EntityQuery, WordExplanation } from '@/lib/messages';
import type { CardActions, CardModel, CardStatus, WordState } from './card-models';
import { copyText } from './clipboard';
import type { Highlights } from './highlights';
import { rectsOf, type WordPlace } from './hit-test';
import { bringIntoView } from './jump';
import { copyOf, type Keepsake, keepsakeOf, sentenceAround } from './keepsake';
import type { LampHost } from './lamp-host';
import type { Mark, Marks } from './marks';
import { litRanges, type Mention, mentionOf, mentionStrip, mentionsOfEntity, mentionsOfTerm, textOf } from './mentions';
import type { PageText } from './page-text';
import { PaperFinder } from './paper';
import type { Target } from './pointer';
import { canSpeak, speak } from './speech';

export interface CardCalls {
  explain(sentence: string, start: number, end: number): Promise<WordExplanation>;
  describe(terms: string[], entities: EntityQuery[]): Promise<Descriptions>;
  save(keepsake: Keepsake): Promise<void>;
  unsave(headword: string): Promise<void>;
  isSaved(headword: string): Promise<boolean>;
  setState(keepsake: Keepsake, state: WordState): Promise<void>;
  stateOf(headword: string): Promise<WordState>;
}

export interface CardPage {
  view: Window & typeof globalThis;
  text: PageText;
  marks: Marks;
  highlights: Highlights;
  host: LampHost;
}

/** Draws a model into the card's box, or empties the box. */
export type DrawCard = (model: CardModel | undefined, status: CardStatus, actions: CardActions) => void | Promise<void>;

const FRESH: CardStatus = { saved: false, copied: false, speaking: false, voice: true, problem: '' };
const FLASH = 1_200;

/** The one card: what it shows, where, and what its buttons do. */
export class CardController {
  private model: CardModel | undefined;
  private status = FRESH;
  private mentions: Mention[] = [];
  private place: Mention | undefined;
  /** What had the focus before the card took it. */
  private formerFocus: HTMLElement | undefined;
  /** Actions of a model that was made elsewhere. */
  private given: Partial<CardActions> = {};
  private flashing: ReturnType<typeof setTimeout> | undefined;
  /** Grows with every opening and closing: an answer that comes for an earlier one is dropped. */
  private turn = 0;

  constructor(
    private readonly page: CardPage,
    private readonly calls: CardCalls,
    private readonly draw: DrawCard,
    private readonly problem: (kind: 'save' | 'copy' | 'failed') => string,
  ) {}

  /** False, too, after the page took the card away. */
  get isOpen(): boolean {
    return this.model !== undefined && !this.page.host.isCardLost;
  }

  /** Opens the card of a mark or word. By keyboard the card takes the focus and gives it back when it closes. */
  async open(target: Target, options: { focus: boolean } = { focus: false }): Promise<void> {
    const mention = target.kind === 'mark' ? mentionOf(target.mark) : target.place;
    if (this.isAt(mention) && !options.focus) return;
    const turn = this.begin(mention, options.focus);
    if (target.kind === 'word') await this.openWord(target.place, turn);
    else if (target.mark.entity) await this.openEntity(target.mark, turn);
    else if (target.mark.term) await this.openTerm(target.mark.term.termId, mention, turn);
    if (options.focus && turn === this.turn) this.page.host.card.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }

  /** Shows a model that was made elsewhere (the comparison of copies) at a place of the page. */
  show(model: CardModel, place: Mention, actions: Partial<CardActions>): void {
    this.begin(place, false);
    this.mentions = [];
    this.given = actions;
    void this.present(model);
  }

  close(): void {
    if (!this.model) return;
    this.turn++;
    this.model = undefined;
    this.place = undefined;
    this.page.highlights.light('active', []);
    this.page.highlights.light('echo', []);
    this.page.host.hideCard();
    void this.draw(undefined, FRESH, this.actions());
    this.formerFocus?.focus({ preventScroll: true });
    this.formerFocus = undefined;
  }

  /** Lights a place for a moment, and stays: the eye needs time to find it. */
  flash(mention: Mention): void {
    clearTimeout(this.flashing);
    this.page.highlights.light('flash', litRanges(this.page.view, [mention]));
    this.flashing = setTimeout(() => this.page.highlights.light('flash', []), FLASH);
  }

  private isAt(mention: Mention): boolean {
    return this.place?.paragraph === mention.paragraph && this.place.start === mention.start && this.isOpen;
  }

  private begin(place: Mention, focus: boolean): number {
    if (!this.isOpen) this.close();
    if (focus && !this.formerFocus) {
      const { activeElement } = this.page.view.document;
      this.formerFocus = activeElement instanceof HTMLElement ? activeElement : undefined;
    }
    this.place = place;
    this.status = { ...FRESH, voice: canSpeak(this.page.view) };
    return ++this.turn;
  }

  private async openEntity(mark: Mark, turn: number): Promise<void> {
    const entity = mark.entity;
    if (!entity) return;
    const place = mentionOf(mark);
    this.mentions = mentionsOfEntity(this.page.marks, entity.key);
    const names = this.page.marks
      .found()
      .flatMap(({ entities }) => entities.filter((one) => one.key === entity.key).map((one) => one.name));
    const name = names.reduce((longest, one) => (one.length > longest.length ? one : longest), entity.name);
    const model: CardModel = {
      kind: 'entity',
      type: entity.type,
      fine: entity.fine,
      name,
      english: '',
      romanised: '',
      surface: textOf(place),
      forms: [...new Set(names)].filter((one) => one !== name),
      mentions: this.strip(place),
    };
    // The facts are in the background a few milliseconds away: the card waits for them rather than grow under the eye.
    const facts = await this.calls.describe([], [{ name, type: entity.type }]).catch(() => undefined);
    if (turn !== this.turn) return;
    const described = facts?.entities[0];
    await this.present(
      described ? { ...model, ...described, type: model.type, fine: described.fine || model.fine } : model,
    );
    await this.markSaved(name, turn);
  }

  private async openTerm(termId: string, place: Mention, turn: number): Promise<void> {
    const found = await this.calls.describe([termId], []).catch(() => undefined);
    const term = found?.terms[0];
    if (turn !== this.turn) return;
    if (!term) {
      this.close();
      return;
    }
    const related = await this.calls.describe([...term.related], []).catch(() => undefined);
    if (turn !== this.turn) return;
    this.mentions = mentionsOfTerm(this.page.marks, termId);
    await this.present({
      kind: 'term',
      term,
      own: term.id.startsWith('own:'),
      surface: textOf(place),
      related: related?.terms.map(({ id, headword }) => ({ id, headword })) ?? [],
      mentions: this.strip(place),
    });
    await this.markSaved(term.headword, turn);
  }

  private async openWord(place: WordPlace, turn: number): Promise<void> {
    const surface = textOf(place);
    this.mentions = [];
    const { sentence, start } = sentenceAround(place);
    const explanation = await this.calls.explain(sentence, start, start + surface.length).catch(() => null);
    const lemma = explanation?.readings[0]?.lemma ?? surface;
    const state = await this.calls.stateOf(lemma).catch(() => 'new' as const);
    if (turn !== this.turn) return;
    await this.present({ kind: 'word', surface, explanation, state });
    await this.markSaved(lemma, turn);
  }

  private async markSaved(headword: string, turn: number): Promise<void> {
    const saved = await this.calls.isSaved(headword).catch(() => false);
    if (turn === this.turn && saved) this.change({ saved });
  }

  private strip(place: Mention) {
    const index = this.mentions.findIndex((one) => one.paragraph === place.paragraph && one.start === place.start);
    return mentionStrip(this.page.text, this.mentions, Math.max(0, index));
  }

  private async present(model: CardModel): Promise<void> {
    const place = this.place;
    if (!place) return;
    this.model = model;
    this.page.host.theme = new PaperFinder(this.page.view).paperOf(place.paragraph.block.anchor);
    const drawn = this.draw(model, this.status, this.actions());
    const others = this.mentions.filter((one) => one.paragraph !== place.paragraph || one.start !== place.start);
    this.page.highlights.light('active', litRanges(this.page.view, [place]));
    this.page.highlights.light('echo', litRanges(this.page.view, others));
    if (!drawn) {
      this.position();
      return;
    }
    // The first card of a page waits until the view is there.
    await drawn;
    if (this.model === model) this.position();
  }

  /** Puts the card where its mark is now. One that the page took away is not put back: that would never end. */
  position(): void {
    if (!this.model || !this.place) return;
    if (this.page.host.isCardLost) {
      this.close();
      return;
    }
    const rects = rectsOf(this.place.paragraph, this.place.start, this.place.end);
    const box = rects[rects.length - 1];
    if (!box) return;
    const { anchor } = this.place.paragraph.block;
    const { direction } = this.page.view.getComputedStyle(anchor);
    this.page.host.showCard(box, direction === 'ltr' ? 'ltr' : 'rtl', anchor);
  }

  private change(change: Partial<CardStatus>): void {
    this.status = { ...this.status, ...change };
    if (this.model) void this.draw(this.model, this.status, this.actions());
  }

  private actions(): CardActions {
    const model = this.model;
    const actions: CardActions = { onClose: () => this.close() };
    if (model?.kind === 'repeat') return { ...actions, ...this.given };
    if (!model) return actions;
    const keepsake = keepsakeOf(model, this.place);
    actions.onSave = () => {
      const { saved } = this.status;
      const work = saved ? this.calls.unsave(keepsake.headword) : this.calls.save(keepsake);
      void this.attempt(work, { saved: !saved }, this.problem('save'));
    };
    actions.onCopy = () => void this.attempt(this.copy(), { copied: true }, this.problem('copy'));
    if (this.status.voice) actions.onListen = () => void this.listen(keepsake.headword);
    if (model.kind === 'term') actions.onRelated = (id) => void this.related(id);
    if (model.kind === 'word') actions.onState = (state) => void this.setState(keepsake, state);
    if (this.mentions.length > 1) {
      actions.onPrevious = () => void this.step(-1);
      actions.onNext = () => void this.step(1);
    }
    return actions;
  }

  private async attempt(work: Promise<void>, done: Partial<CardStatus>, problem: string): Promise<void> {
    const turn = this.turn;
    const change = await work.then(
      () => ({ ...done, problem: '' }),
      () => ({ problem }),
    );
    if (turn === this.turn) this.change(change);
  }

  private copy(): Promise<void> {
    return copyText(this.page.view.document, this.page.host.card, copyOf(this.model));
  }

  private async listen(text: string): Promise<void> {
    this.change({ speaking: true });
    await this.attempt(speak(this.page.view, text), { speaking: false }, this.problem('failed'));
  }

  private async setState(keepsake: Keepsake, state: WordState): Promise<void> {
    if (this.model?.kind !== 'word') return;
    this.model = { ...this.model, state };
    await this.attempt(this.calls.setState(keepsake, state), { saved: state !== 'ignored' }, this.problem('save'));
  }

  private async related(termId: string): Promise<void> {
    if (this.place) await this.openTerm(termId, this.place, ++this.turn);
  }

  /** Goes on to the next or the previous mention, round at the ends; the card comes along. */
  private async step(by: 1 | -1): Promise<void> {
    const model = this.model;
    if (!this.place || !model || !('mentions' in model)) return;
    const index = (model.mentions.index + by + this.mentions.length) % this.mentions.length;
    const next = this.mentions[index];
    if (!next) return;
    bringIntoView(this.page.view, next.paragraph, next.start, next.end);
    this.place = next;
    await this.present({ ...model, surface: textOf(next), mentions: { ...this.strip(next), index } });
    this.flash(next);
  }
}
