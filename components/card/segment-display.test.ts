import { describe, expect, it } from 'vitest';
import type { WordSegment } from '@/lib/messages';
import { shownSegments, standingAlone } from './segment-display';

const segment = (vowelled: string, role: WordSegment['role'], name = '', gloss = ''): WordSegment => ({
  text: vowelled,
  role,
  vowelled,
  gloss,
  function: name,
});

const theirInstitutions = [
  segment('وَ', 'proclitic', 'conjunction', 'and'),
  segment('لِ', 'proclitic', 'preposition', 'for'),
  segment('مُؤَسَّس', 'stem', 'noun', 'institutions'),
  segment('اتِ', 'suffix', 'ending'),
  segment('هِمْ', 'enclitic', 'pronoun', 'their'),
];

describe('shownSegments', () => {
  it('joins an inflectional ending to the stem and keeps the stem’s gloss', () => {
    expect(shownSegments(theirInstitutions).map(({ text, gloss }) => [text, gloss])).toEqual([
      ['وَ', 'and'],
      ['لِ', 'for'],
      ['مُؤَسَّساتِ', 'institutions'],
      ['هِمْ', 'their'],
    ]);
  });

  it('joins the prefix of the imperfect, which the lexicon gives as a stem of its own', () => {
    const writes = [segment('سَ', 'proclitic', 'future'), segment('يَ', 'stem'), segment('كْتُبُ', 'stem', 'verb', 'write')];
    expect(shownSegments(writes).map(({ text, gloss }) => [text, gloss])).toEqual([
      ['سَ', ''],
      ['يَكْتُبُ', 'write'],
    ]);
  });

  it('gives each kind of clitic its ink and the stem none', () => {
    expect(shownSegments(theirInstitutions).map(({ ink }) => ink)).toEqual([
      'conjunction',
      'preposition',
      '',
      'pronoun',
    ]);
  });

  it('falls back on the spelling where a piece has no vowels', () => {
    expect(shownSegments([{ ...segment('', 'stem'), text: 'القليطي' }])[0]?.text).toBe('القليطي');
  });
});

describe('standingAlone', () => {
  const pieces = shownSegments(theirInstitutions);
  it.each([
    [0, 'وَ', 'waw never joins to what follows'],
    [1, 'لِـ', 'lam joins'],
    [2, 'مُؤَسَّساتِ', 'the stem stands as it is'],
    [3, 'ـهِمْ', 'the pronoun hangs on a ta, which joins'],
  ])('writes piece %i as %s: %s', (at, text) => {
    expect(standingAlone(pieces, at)).toBe(text);
  });

  it('writes no tatweel before a pronoun that follows a letter that does not join', () => {
    const house = shownSegments([segment('دَار', 'stem'), segment('هُمْ', 'enclitic', 'pronoun')]);
    expect(standingAlone(house, 1)).toBe('هُمْ');
  });
});
