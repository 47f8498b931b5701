import * as v from 'valibot';
import type { BackgroundCalls, PageCalls } from './protocol';

/** Caps at the door: no page can make the background hold more than this for one request. */
export const LIMITS = {
  paragraphsPerRequest: 5_000,
  charactersPerParagraph: 2_000_000,
  css: 200_000,
  sentence: 20_000,
  ids: 5_000,
  name: 500,
} as const;

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const name = v.pipe(v.string(), v.maxLength(LIMITS.name));
const nothing = v.strictObject({});
const entityType = v.picklist(['person', 'organisation', 'place', 'date']);

type Schemas<Calls extends Record<keyof Calls, { request: unknown }>> = {
  [Name in keyof Calls]: v.GenericSchema<unknown, Calls[Name]['request']>;
};

export const backgroundSchemas: Schemas<BackgroundCalls> = {
  'page/arabic': v.strictObject({ arabicShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  'page/analyse': v.strictObject({
    page: v.pipe(v.string(), v.maxLength(64)),
    known: count,
    added: v.pipe(
      v.array(v.strictObject({ id, text: v.pipe(v.string(), v.maxLength(LIMITS.charactersPerParagraph)) })),
      v.maxLength(LIMITS.paragraphsPerRequest),
    ),
    removed: v.pipe(v.array(id), v.maxLength(100_000)),
    complete: v.boolean(),
  }),
  'page/style': v.strictObject({
    css: v.pipe(v.string(), v.maxLength(LIMITS.css)),
    previous: v.pipe(v.string(), v.maxLength(LIMITS.css)),
  }),
  'page/view': nothing,
  'page/counts': v.strictObject({ repeats: count, terms: count }),
  'word/explain': v.strictObject({
    sentence: v.pipe(v.string(), v.maxLength(LIMITS.sentence)),
    start: count,
    end: count,
  }),
  describe: v.strictObject({
    terms: v.pipe(v.array(name), v.maxLength(LIMITS.ids)),
    entities: v.pipe(v.array(v.strictObject({ name, type: entityType })), v.maxLength(LIMITS.ids)),
  }),
  about: nothing,
  'terms/changed': nothing,
};

export const pageSchemas: Schemas<PageCalls> = {
  report: nothing,
  jump: v.variant('kind', [
    v.strictObject({ kind: v.literal('term'), termId: name, index: count }),
    v.strictObject({ kind: v.literal('entity'), key: name, index: count }),
    v.strictObject({ kind: v.literal('paragraph'), paragraph: count }),
  ]),
  fold: v.strictObject({ folded: v.boolean() }),
  recheck: v.strictObject({ force: v.boolean() }),
  command: v.strictObject({
    command: v.picklist(['next-mark', 'previous-mark', 'look-up', 'next-repeat', 'previous-repeat']),
  }),
};
