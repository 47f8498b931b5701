import { describe, expect, it } from 'vitest';
import type { WordSegment } from '@/lib/messages';
import { firstSense, glossLine, stemGloss } from './gloss-line';

const segment = (text: string, role: WordSegment['role'], gloss = ''): WordSegment => ({
  text,
  role,
  vowelled: text,
  gloss,
  function: '',
});
const institutions = {
  pos: 'noun',
  gloss: 'and + for/to + institutions;organizations + their',
  segments: [
    segment('و', 'proclitic', 'and'),
    segment('ل', 'proclitic', 'for/to'),
    segment('مؤسسات', 'stem'),
    segment('هم', 'enclitic', 'their'),
  ],
};
const receive = {
  pos: 'verb',
  gloss: 'will + receive;greet + it/them/her',
  segments: [segment('س', 'proclitic', 'will'), segment('يستقبل', 'stem'), segment('ها', 'enclitic', 'it/them/her')],
};
const city = {
  pos: 'noun',
  gloss: 'to/for + city',
  segments: [segment('ل', 'proclitic', 'to/for'), segment('ل', 'article', 'the'), segment('مدينة', 'stem')],
};
const withIt = {
  pos: 'preposition',
  gloss: 'with/by + it/them/her',
  segments: [segment('ب', 'stem'), segment('ها', 'enclitic')],
};

describe('stemGloss', () => {
  it('takes the clitics’ glosses off', () => {
    expect(stemGloss(institutions)).toBe('institutions, organizations');
    expect(firstSense(institutions)).toBe('institutions');
  });
  it('keeps a gloss that holds a plus of its own', () => {
    expect(stemGloss(withIt)).toBe('with/by it/them/her');
  });
  it('keeps a stem whose gloss is that of its clitic', () => {
    const and = { pos: 'conjunction', gloss: 'and', segments: [segment('و', 'proclitic', 'and')] };
    expect(stemGloss(and)).toBe('and');
  });
});

describe('glossLine', () => {
  it.each([
    ['a possessive stands before its noun', institutions, 'and for their institutions, organizations'],
    ['an object stands after its verb', receive, 'will receive, greet it/them/her'],
    ['the article is said', city, 'to the city'],
    ['a preposition with its pronoun is left as it is', withIt, 'with/by it/them/her'],
    ['a word without a gloss has none', { ...institutions, gloss: '', segments: [segment('ا', 'stem')] }, ''],
  ])('%s', (_, reading, line) => {
    expect(glossLine(reading)).toBe(line);
  });
});
