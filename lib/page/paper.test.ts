import { expect, it } from 'vitest';
import { luminance } from './paper';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', undefined],
  ['rgba(255, 255, 255, 0.4)', undefined],
  ['oklch(0.5 0.1 20)', undefined],
])('%s has luminance %s', (colour, expected) => {
  expect(luminance(colour)).toBe(expected);
});
