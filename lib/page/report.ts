import type { Entity } from '@/lib/entities';
import type { Occurrence, PageReport, ReportedEntity, ReportedRepeat, ReportedTerm } from '@/lib/messages';
import type { Repeats } from '@/lib/repeats';
import { changesBetween } from './changes';
import type { Marks } from './marks';
import type { PageParagraph, PageText } from './page-text';
import { viewRepeats } from './repeat-view';

const CONTEXT = 44;
const OPENING = 60;

/** A stretch of a paragraph with some words before and after it, for lists of occurrences. */
export function occurrence(paragraph: PageParagraph, start: number, end: number): Occurrence {
  const { text } = paragraph.block;
  const from = start <= CONTEXT ? 0 : text.indexOf(' ', start - CONTEXT) + 1;
  const until = text.length - end <= CONTEXT ? text.length : text.lastIndexOf(' ', end + CONTEXT);
  return {
    paragraph: paragraph.ordinal,
    before: text.slice(Math.min(from, start), start),
    text: text.slice(start, end),
    after: text.slice(end, Math.max(until, end)),
  };
}

type Found = ReturnType<Marks['found']>;

function reportTerms(found: Found): ReportedTerm[] {
  const terms = new Map<string, ReportedTerm>();
  for (const { paragraph, terms: spans } of found) {
    for (const span of spans) {
      const term: ReportedTerm = terms.get(span.termId) ?? { termId: span.termId, occurrences: [] };
      term.occurrences.push(occurrence(paragraph, span.start, span.end));
      terms.set(span.termId, term);
    }
  }
  return [...terms.values()];
}

function reportEntities(found: Found): ReportedEntity[] {
  const entities = new Map<string, ReportedEntity>();
  for (const { paragraph, entities: spans } of found) {
    for (const span of spans) {
      const entity = entities.get(span.key) ?? newEntity(span);
      // The longest of its names is the one to show: later mentions are often cut short.
      if (span.name.length > entity.name.length) entity.name = span.name;
      entity.confidence = Math.max(entity.confidence, span.confidence);
      entity.occurrences.push(occurrence(paragraph, span.start, span.end));
      entities.set(span.key, entity);
    }
  }
  return [...entities.values()];
}

function newEntity({ key, type, name, fine, confidence }: Entity): ReportedEntity {
  return { key, type, name, fine, confidence, occurrences: [] };
}

function reportRepeats(
  text: PageText,
  repeats: Repeats,
): Pick<PageReport, 'repeats' | 'lookalikes' | 'groups' | 'runs'> {
  const ordinal = (id: number) => text.byId(id)?.ordinal ?? 0;
  const pairs = repeats.pairs.map((pair): ReportedRepeat => {
    const [original, copy] = [text.byId(pair.first), text.byId(pair.second)];
    const changes = pair.kind !== 'exact' && original && copy ? changesBetween(original, copy).length : 0;
    return { ...pair, first: ordinal(pair.first), second: ordinal(pair.second), changes };
  });
  return {
    repeats: pairs.map(({ first, second, kind, similarity, changes }) => ({
      first,
      second,
      kind,
      similarity,
      changes,
    })),
    lookalikes: repeats.lookalikes.flatMap(({ first, second, differsIn }) =>
      differsIn ? [{ first: ordinal(first), second: ordinal(second), differsIn }] : [],
    ),
    groups: repeats.groups.map((group) => group.map(ordinal)),
    runs: viewRepeats(repeats)
      .filter((view) => view.copy[0] !== view.copy[1])
      .map((view) => ({
        first: [ordinal(view.original[0]), ordinal(view.original[1])],
        second: [ordinal(view.copy[0]), ordinal(view.copy[1])],
      })),
  };
}

/** Ordinal of the paragraph in the middle of the window, or 0. */
function paragraphHere(view: Window, text: PageText): number {
  const middle = view.innerHeight / 2;
  const here = text.body.findLast(({ block }) => block.anchor.getBoundingClientRect().top <= middle);
  return here?.ordinal ?? 0;
}

/** What the popup and the panel show of this page. */
export function reportPage(
  view: Window,
  text: PageText,
  marks: Marks,
  repeats: Repeats,
  folded: boolean,
): Omit<PageReport, 'state'> {
  const found = marks.found();
  return {
    host: view.location.hostname,
    title: view.document.title,
    url: view.location.href,
    terms: reportTerms(found),
    entities: reportEntities(found),
    ...reportRepeats(text, repeats),
    folded,
    outline: text.body.map(({ block }) => ({ length: block.text.length, opening: block.text.slice(0, OPENING) })),
    here: paragraphHere(view, text),
  };
}
