import { describe, expect, it } from 'vitest';
import { coreferenceKeys } from './coreference';
import type { EntityType } from './types';

/** Chains as lists of mention numbers. */
function chains(mentions: [EntityType, string, number?][]): number[][] {
  const keys = coreferenceKeys(mentions.map(([type, name, glosses]) => ({ type, name, glosses })));
  return [...new Set(keys)].map((key) => keys.flatMap((own, i) => (own === key ? [i] : [])));
}

describe('coreferenceKeys', () => {
  it.each<[string, [EntityType, string, number?][], number[][]]>([
    [
      'family name after the full name',
      [
        ['person', 'خالد المهيري'],
        ['person', 'المهيري'],
      ],
      [[0, 1]],
    ],
    [
      'full name only later',
      [
        ['person', 'المهيري'],
        ['person', 'خالد المهيري'],
      ],
      [[0, 1]],
    ],
    [
      'article is no difference',
      [
        ['person', 'بشار الأسد'],
        ['person', 'أسد'],
      ],
      [[0, 1]],
    ],
    [
      'first and last of a chain',
      [
        ['person', 'يوسف بن أحمد العثيمين'],
        ['person', 'يوسف العثيمين'],
      ],
      [[0, 1]],
    ],
    [
      'two brothers: the latest one',
      [
        ['person', 'رفعت الأسد'],
        ['person', 'بشار الأسد'],
        ['person', 'الأسد'],
      ],
      [[0], [1, 2]],
    ],
    [
      'again after the other brother',
      [
        ['person', 'رفعت الأسد'],
        ['person', 'الأسد'],
        ['person', 'بشار الأسد'],
        ['person', 'الأسد'],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'hamza written or not',
      [
        ['place', 'أوكرانيا'],
        ['place', 'اوكرانيا'],
      ],
      [[0, 1]],
    ],
    [
      'short country name',
      [
        ['place', 'الولايات المتحدة الأميركية'],
        ['place', 'الولايات المتحدة'],
      ],
      [[0, 1]],
    ],
    [
      'one word of a place is another place',
      [
        ['place', 'كوريا الشمالية'],
        ['place', 'كوريا'],
      ],
      [[0], [1]],
    ],
    [
      'another type is another thing',
      [
        ['place', 'برشلونة'],
        ['organisation', 'برشلونة'],
      ],
      [[0], [1]],
    ],
    [
      'acronym in brackets',
      [
        ['organisation', 'المنظمة الإسلامية للتربية'],
        ['organisation', 'إيسيسكو', 0],
      ],
      [[0, 1]],
    ],
    [
      'acronym again later',
      [
        ['organisation', 'المنظمة الإسلامية للتربية'],
        ['organisation', 'إيسيسكو', 0],
        ['organisation', 'إيسيسكو'],
      ],
      [[0, 1, 2]],
    ],
    [
      'dates stay apart',
      [
        ['date', 'مارس 2021'],
        ['date', 'مارس'],
      ],
      [[0], [1]],
    ],
  ])('%s', (_, mentions, expected) => {
    expect(chains(mentions)).toEqual(expected);
  });
});
