/**
 * The call map: every message between the extension's parts, what it carries and what it is answered with.
 * All of it survives JSON. Text that comes from a page is data: it is capped by the schemas at the receiving door.
 */
import type { Paragraph } from '@/lib/arabic';
import type { EntityType } from '@/lib/entities';
import type { Term } from '@/lib/glossary';
import type { RepeatKind, Slot } from '@/lib/repeats';

export type MarkType = EntityType | 'term';

/** Calls that the background answers. */
export interface BackgroundCalls {
  /** The gate saw Arabic: start the reader in that frame if the site is on. */
  'page/arabic': { request: { arabicShare: number }; reply: { started: boolean } };
  /** New, changed and gone paragraphs of a page. The reply is packed (see lib/engine/pack), or asks for everything again. */
  'page/analyse': { request: AnalyseRequest; reply: AnalyseReply };
  /** Put this style sheet into the frame in place of the one before; nothing of it is visible to the page. */
  'page/style': { request: { css: string; previous: string }; reply: null };
  /** Put the view (card and bars) into the frame; answered when it is there. */
  'page/view': { request: Record<string, never>; reply: null };
  /** What the badge shows for this tab. */
  'page/counts': { request: { repeats: number; terms: number }; reply: null };
  /** The word at [start, end) of a sentence, explained in its context. */
  'word/explain': { request: { sentence: string; start: number; end: number }; reply: WordExplanation };
  /** What marks do not carry: meanings of terms, facts of entities. Unknown ids are left out of the reply. */
  describe: { request: { terms: string[]; entities: EntityQuery[] }; reply: Descriptions };
  /** Version, data and licences of the assets in use, for the About page. */
  about: { request: Record<string, never>; reply: AboutData };
  /** Reader's own terms changed: build the matcher again. */
  'terms/changed': { request: Record<string, never>; reply: null };
}

/** Calls that a page's content script answers (sent by popup, panel and background to a tab). */
export interface PageCalls {
  report: { request: Record<string, never>; reply: PageReport };
  /** Scroll to an occurrence and light it up. */
  jump: { request: JumpTarget; reply: { found: boolean } };
  /** Fold or unfold the later copies of repeated paragraphs. */
  fold: { request: { folded: boolean }; reply: null };
  /** Look at the page again: settings changed, or the reader says that it is Arabic after all. */
  recheck: { request: { force: boolean }; reply: null };
  /** A keyboard command. */
  command: { request: { command: PageCommand }; reply: null };
}

export type PageCommand = 'next-mark' | 'previous-mark' | 'look-up' | 'next-repeat' | 'previous-repeat';

export interface AnalyseRequest {
  /** One reading of one page in one frame; the background forgets it when it dies. */
  page: string;
  /** How many paragraphs the background must already hold; when it does not, it answers `resend`. */
  known: number;
  added: Paragraph[];
  removed: number[];
  /** True when every paragraph of the page is now known: the document pass may run. */
  complete: boolean;
}

export type AnalyseReply = { resend: true } | { packed: string };

export interface EntityQuery {
  name: string;
  type: EntityType;
}

export interface Descriptions {
  terms: Term[];
  entities: EntityDescription[];
}

export interface EntityDescription extends EntityQuery {
  /** Fine class, a key of the catalogue (`city`, `ministry` …) or ''. */
  fine: string;
  english: string;
  romanised: string;
}

export type SegmentRole = 'proclitic' | 'article' | 'stem' | 'suffix' | 'enclitic';

export interface WordSegment {
  text: string;
  role: SegmentRole;
  vowelled: string;
  gloss: string;
  /** Key of the catalogue that names it: `conjunction`, `preposition`, `article`, `pronoun`, `noun` … */
  function: string;
}

export interface WordReading {
  segments: WordSegment[];
  lemma: string;
  lemmaGloss: string;
  vowelled: string;
  romanised: string;
  root: string;
  pos: string;
  gloss: string;
  /** Catalogue keys of the grammar in plain words, in order: `perfect`, `third-feminine-singular` … */
  grammar: string[];
  pattern: string;
  /** I–X, or ''. */
  verbForm: string;
  /** The singular of a broken plural, or the broken plural of a singular; ''. */
  partner: { kind: 'singular' | 'plural'; vowelled: string } | null;
  family: { lemma: string; gloss: string }[];
  /** 1 (most frequent) – 6, 0 unknown. */
  frequencyBand: number;
}

export interface WordExplanation {
  surface: string;
  known: boolean;
  /** Best first. */
  readings: WordReading[];
  /** Catalogue keys of the spelling slips that were forgiven. */
  forgiven: string[];
  /** The whole sentence as read, vowelled word by word, for the reading line. */
  readingLine: { text: string; vowelled: string }[];
}

export type PageState = 'reading' | 'ready' | 'not-arabic' | 'site-off' | 'everywhere-off' | 'failed';

export interface Occurrence {
  /** Ordinal of the paragraph on the page, from 1. */
  paragraph: number;
  /** About 40 characters of context on either side. */
  before: string;
  text: string;
  after: string;
}

export interface ReportedTerm {
  termId: string;
  occurrences: Occurrence[];
}

export interface ReportedEntity {
  key: string;
  type: EntityType;
  name: string;
  fine: string;
  confidence: number;
  occurrences: Occurrence[];
}

export interface ReportedRepeat {
  /** Ordinals from 1. */
  first: number;
  second: number;
  kind: RepeatKind;
  similarity: number;
  changes: number;
}

export interface PageReport {
  state: PageState;
  host: string;
  title: string;
  url: string;
  terms: ReportedTerm[];
  entities: ReportedEntity[];
  repeats: ReportedRepeat[];
  /** Paragraphs of one mould with other names or figures: alike, but no repeats. Ordinals from 1. */
  lookalikes: { first: number; second: number; differsIn: Slot }[];
  /** Groups of copies of one text, ordinals from 1. */
  groups: number[][];
  runs: { first: [number, number]; second: [number, number] }[];
  folded: boolean;
  /** The page's paragraphs, for the map of repeats: length in characters and first words of each. */
  outline: { length: number; opening: string }[];
  /** Ordinal of the paragraph that stands in the middle of the window, or 0. */
  here: number;
}

export type JumpTarget =
  | { kind: 'term'; termId: string; index: number }
  | { kind: 'entity'; key: string; index: number }
  | { kind: 'paragraph'; paragraph: number };

export interface AboutData {
  version: string;
  assets: AssetFacts[];
}

/** What a data file says of itself. */
export interface AssetFacts {
  /** Key of the catalogue: `lexicon`, `entities`, `gazetteer`, `glossary`. */
  name: string;
  /** Of the data, or ''. */
  version: string;
  /** Day on which it was made (ISO 8601), or ''. */
  made: string;
  /** Sources with their licences where those differ, one an item. */
  from: string[];
  licence: string;
  /** Numbers by catalogue key (`lemmas`, `terms` …). */
  counts: Record<string, number>;
}
