import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PageUpdate, pack, unpack } from './pack';

const id = fc.nat({ max: 1_000_000 });
const place = { paragraphId: id, start: id, end: id };
const thousandths = fc.nat({ max: 1000 }).map((n) => n / 1000);
const pair = fc.record(
  {
    first: id,
    second: id,
    kind: fc.constantFrom('exact' as const, 'near' as const, 'contains' as const),
    similarity: thousandths,
    differsIn: fc.constantFrom('name' as const, 'figure' as const),
  },
  { requiredKeys: ['first', 'second', 'kind', 'similarity'], noNullPrototype: true },
);
const stretch = fc.tuple(id, id);

const update: fc.Arbitrary<PageUpdate> = fc.record(
  {
    paragraphs: fc.array(id),
    entities: fc.array(
      fc.record(
        {
          ...place,
          type: fc.constantFrom('person' as const, 'organisation' as const, 'place' as const, 'date' as const),
          name: fc.string(),
          key: fc.string(),
          fine: fc.string(),
          confidence: thousandths,
        },
        { noNullPrototype: true },
      ),
    ),
    terms: fc.array(fc.record({ ...place, termId: fc.string() }, { noNullPrototype: true })),
    repeats: fc.record(
      {
        pairs: fc.array(pair),
        groups: fc.array(fc.array(id)),
        runs: fc.array(fc.record({ first: stretch, second: stretch }, { noNullPrototype: true })),
        lookalikes: fc.array(pair),
      },
      { noNullPrototype: true },
    ),
  },
  { noNullPrototype: true },
);

it('unpacking gives back what was packed', () => {
  fc.assert(
    fc.property(update, (given) => {
      expect(unpack(pack(given))).toEqual(given);
    }),
  );
});

it('refuses what was not packed by it', () => {
  expect(() => unpack('no JSON')).toThrow(SyntaxError);
});
