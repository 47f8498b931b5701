import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { glossaryLexicon } from '@/lib/engine/glossary-lexicon';
import { TermMatcher } from '@/lib/glossary';
import { loadLexicon } from '@/lib/lexicon';
import { readTermFiles, termsOf } from './read-terms';
import { checkForms } from './self-check';

it('finds nearly every form of every term; the rest are words that read otherwise without a context', () => {
  const lexicon = loadLexicon(gunzipSync(readFileSync('public/data/lexicon.bin')));
  const terms = termsOf(readTermFiles());
  const { forms, missed } = checkForms(terms, new TermMatcher(terms, glossaryLexicon(lexicon)));
  expect(missed.slice(0, missed.length > forms / 200 ? 50 : 0)).toEqual([]);
});
