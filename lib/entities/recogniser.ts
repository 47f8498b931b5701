import type { Paragraph } from '@/lib/arabic';
import { canonicalName } from './canonical-name';
import { confidenceOf } from './confidence';
import { coreferenceKeys, type Mention } from './coreference';
import { findDates } from './dates';
import type { Gazetteer } from './gazetteer';
import { hashText } from './hash';
import type { EntityModel } from './model';
import { type TaggedLine, Tagger } from './tagger';
import type { TaggerToken } from './tagger-tokens';
import { type Entity, TAGGED_TYPES } from './types';

type Found = Omit<Entity, 'key'>;

/** How far before a name a title is looked for, in UTF-16 units. */
const TITLE_REACH = 80;

/** A grammar does not doubt. */
const DATE_CONFIDENCE = 1;

/** Finds people, organisations, places (by the model) and dates (by the grammar) in the paragraphs of one page. */
export class EntityRecogniser {
  private readonly tagger: Tagger;

  constructor(
    private readonly model: EntityModel,
    private readonly gazetteer?: Gazetteer,
  ) {
    this.tagger = new Tagger(model);
  }

  /** The whole document at once; sorted by paragraph (as given), then start; spans never overlap. */
  recognise(paragraphs: readonly Paragraph[]): Entity[] {
    const lines = this.tagger.tag(paragraphs.map(({ text }) => text));
    const found = paragraphs.flatMap((paragraph, i) => this.inParagraph(paragraph, lines[i] as TaggedLine));
    const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
    const keys = coreferenceKeys(
      found.map((entity, i) => mentionOf(entity, found[i - 1], texts.get(entity.paragraphId) ?? '', i)),
    );
    return shareClasses(found.map((entity, i) => ({ ...entity, key: keys[i] as string })));
  }

  private inParagraph(paragraph: Paragraph, line: TaggedLine): Found[] {
    const names = this.names(paragraph, line);
    const dates = findDates(paragraph.text).map(
      (date): Found => ({
        paragraphId: paragraph.id,
        start: date.start,
        end: date.end,
        type: 'date',
        fine: date.fine,
        name: paragraph.text.slice(date.start, date.end),
        confidence: DATE_CONFIDENCE,
      }),
    );
    return mergeSpans(names, dates);
  }

  private canonical(surface: string, type: Entity['type']): string {
    const { words } = this.model;
    const frequency = (skeleton: string) => words.frequency[words.find(hashText(skeleton))] ?? 0;
    return canonicalName(surface, type, { gazetteer: this.gazetteer, frequency });
  }

  private names(paragraph: Paragraph, line: TaggedLine): Found[] {
    const found: Found[] = [];
    let free = 0;
    for (const name of line.names) {
      const span = wholeWords(line.text, line.tokens, name.start, name.end, free);
      if (!span) continue;
      free = span.end;
      const type = TAGGED_TYPES[name.type] as Entity['type'];
      const canonical = this.canonical(line.text.slice(span.start, span.end), type);
      const before = line.text.slice(Math.max(0, span.start - TITLE_REACH), span.start);
      const fine = this.gazetteer?.fineClass(canonical, type, before) ?? type;
      const confidence = confidenceOf(name.probability);
      found.push({ paragraphId: paragraph.id, ...span, type, fine, name: canonical, confidence });
    }
    return found;
  }
}

/**
 * The offsets of a tagged name: punctuation at its ends left off, words that a joiner glues to it taken in («جونغ-أون»),
 * and the sign of a hashtag. Undefined when no letter is left or it would begin before `free`.
 */
function wholeWords(
  text: string,
  tokens: TaggerToken[],
  from: number,
  to: number,
  free: number,
): { start: number; end: number } | undefined {
  let first = from;
  let last = to - 1;
  while (first < last && !tokens[first]?.isWord) first++;
  while (last > first && !tokens[last]?.isWord) last--;
  while (tokens[first]?.joined) first--;
  while (tokens[last + 1]?.joined) last++;
  let start = (tokens[first] as TaggerToken).start;
  const { end } = tokens[last] as TaggerToken;
  if (start < free || !/\p{L}/u.test(text.slice(start, end))) return undefined;
  if (text[start - 1] === '#' && start > free) start--;
  return { start, end };
}

/** One sorted list without overlaps: a date yields only to a longer name. */
function mergeSpans(names: Found[], dates: Found[]): Found[] {
  const length = ({ start, end }: Found) => end - start;
  const overlaps = (a: Found, b: Found) => a.start < b.end && b.start < a.end;
  const keptDates = dates.filter((date) => !names.some((name) => overlaps(name, date) && length(name) > length(date)));
  const keptNames = names.filter((name) => !keptDates.some((date) => overlaps(name, date)));
  return [...keptNames, ...keptDates].sort((a, b) => a.start - b.start);
}

/** Mentions of one entity are of one fine class: the first that is known (a title stands before the first mention only). */
function shareClasses(entities: Entity[]): Entity[] {
  const classes = new Map<string, string>();
  for (const { key, fine, type } of entities) if (fine !== type && !classes.has(key)) classes.set(key, fine);
  return entities.map((entity) =>
    entity.type === 'date' ? entity : { ...entity, fine: classes.get(entity.key) ?? entity.fine },
  );
}

/** A short form in brackets right behind a name glosses it: «المنظمة الإسلامية للتربية (إيسيسكو)». */
function mentionOf(entity: Found, before: Found | undefined, text: string, at: number): Mention {
  const { type, name } = entity;
  const isGloss =
    type === 'organisation' &&
    before?.paragraphId === entity.paragraphId &&
    /^\s*["«]?\s*\(["«]?$/.test(text.slice(before.end, entity.start)) &&
    /^["»]?\)/.test(text.slice(entity.end));
  return isGloss ? { type, name, glosses: at - 1 } : { type, name };
}
