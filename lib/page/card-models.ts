import type { EntityType } from '@/lib/entities';
import type { Term } from '@/lib/glossary';
import type { WordExplanation } from '@/lib/messages';
import type { RepeatKind, WordChange } from '@/lib/repeats';

/** Where the thing on the card is mentioned: the page as a line, a tick a mention. */
export interface Mentions {
  /** Places in the page from its start (0) to its end (1), in order. */
  positions: number[];
  /** Index into `positions` of the mention whose card this is. */
  index: number;
  /** Ordinal of the paragraph, from 1; 0 when it is not known. */
  paragraph: number;
}

export interface EntityCardModel {
  kind: 'entity';
  type: EntityType;
  /** Key of a fine class, or ''. */
  fine: string;
  /** The canonical name, clitics off. */
  name: string;
  english: string;
  romanised: string;
  /** As it stands in the page, clitics and all. */
  surface: string;
  /** Other forms of the name on this page. */
  forms: string[];
  mentions: Mentions;
}

export interface TermCardModel {
  kind: 'term';
  term: Term;
  /** A term that the reader has added. */
  own: boolean;
  surface: string;
  /** Terms of the glossary that the reader can go on to. */
  related: { id: string; headword: string }[];
  mentions: Mentions;
}

export interface WordCardModel {
  kind: 'word';
  /** As it stands in the page. */
  surface: string;
  /** Undefined while it is being looked up; null when that failed. */
  explanation: WordExplanation | null | undefined;
  state: WordState;
}

export type WordState = 'new' | 'learning' | 'known' | 'ignored';

/** One side of a comparison. `paragraph` is its ordinal on the page, from 1. */
export interface ComparedParagraph {
  paragraph: number;
  text: string;
}

export interface RepeatCardModel {
  kind: 'repeat';
  repeatKind: RepeatKind;
  /** 0–1. */
  similarity: number;
  original: ComparedParagraph;
  copy: ComparedParagraph;
  /** From the original to the copy, with offsets in both. */
  changes: WordChange[];
  /** True while the copy is folded. */
  folded: boolean;
}

export type CardModel = EntityCardModel | TermCardModel | WordCardModel | RepeatCardModel;

/** What the actions at the card's foot show of themselves. */
export interface CardStatus {
  saved: boolean;
  copied: boolean;
  speaking: boolean;
  /** False when the device has no Arabic voice. */
  voice: boolean;
  /** A sentence about something that went wrong, or ''. */
  problem: string;
}

/** What the reader can do on a card. An action that is not given is not offered. */
export interface CardActions {
  onClose: () => void;
  onSave?: () => void;
  onListen?: () => void;
  onCopy?: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
  onRelated?: (termId: string) => void;
  onState?: (state: WordState) => void;
  /** Opens the options for marks. */
  onOptions?: () => void;
  /** Edits the term in the reader's own words. */
  onEdit?: () => void;
  /** Goes to the paragraph on the other side of a comparison. */
  onGoTo?: (paragraph: number) => void;
  onFold?: (folded: boolean) => void;
}

export interface CardProps<Model extends CardModel = CardModel> {
  model: Model;
  status: CardStatus;
  actions: CardActions;
  /** Which languages meanings are given in. */
  meanings: 'both' | 'ar' | 'en';
}
