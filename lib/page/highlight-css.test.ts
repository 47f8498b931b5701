import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/storage';
import { highlightCss } from './highlight-css';

describe('the style sheet of the marks', () => {
  it('draws a line for every type on light and on dark paper', () => {
    const css = highlightCss(DEFAULT_SETTINGS);
    for (const name of ['person', 'organisation', 'place', 'date', 'term']) {
      expect(css).toContain(`::highlight(siraj-${name})`);
      expect(css).toContain(`::highlight(siraj-${name}-dark)`);
    }
  });

  it('never sets the colour of the text: the page keeps its own contrast', () => {
    expect(highlightCss(DEFAULT_SETTINGS)).not.toMatch(/[{;]color:/);
  });

  it('adds tints only when marks are to be clear', () => {
    const person = (strength: 'quiet' | 'clear') => highlightCss({ ...DEFAULT_SETTINGS, strength }).split('\n')[0];
    expect(person('quiet')).not.toContain('background');
    expect(person('clear')).toContain('background-color:#266fcf17');
  });

  it('takes the reader’s own colour and line', () => {
    const marks = { ...DEFAULT_SETTINGS.marks, person: { shown: true, colour: '#123456', line: 'dotted' as const } };
    expect(highlightCss({ ...DEFAULT_SETTINGS, marks }).split('\n')[0]).toContain(
      'underline dotted max(2px, .1em) #123456',
    );
  });
});
