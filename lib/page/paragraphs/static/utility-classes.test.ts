import { expect, test } from 'vitest';
import { isOffByClass } from './utility-classes';

const CASES: [names: string | null, off: boolean][] = [
  [null, false],
  ['d-none', true],
  ['d-none d-md-block', false],
  ['d-block d-md-none', true],
  ['hidden', true],
  ['hidden md:block', false],
  ['md:hidden', true],
  ['block lg:hidden', true],
  ['hidden-xs', false],
  ['visible-xs', true],
  ['overflow-hidden', false],
  ['hide', true],
  ['hide-on-print', false],
];
test.each(CASES)('%j is off a desktop screen: %j', (names, off) => {
  expect(isOffByClass(names)).toBe(off);
});
