import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { glossaryLexicon, lexiconName } from '@/lib/engine/glossary-lexicon';
import { GLOSSARY_FORMAT, type GlossaryAsset, type Term, TermMatcher, toRow } from '@/lib/glossary';
import { loadLexicon } from '@/lib/lexicon';

/**
 * The terms as the extension ships them: gzipped JSON with a header, terms in order of id, and their first words as the
 * lexicon at `lexiconPath` reads them.
 */
export function encodeGlossary(terms: readonly Term[], lexiconPath: string | URL): Uint8Array {
  const lexicon = loadLexicon(gunzipSync(readFileSync(lexiconPath)));
  const sorted = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const asset: GlossaryAsset = {
    format: GLOSSARY_FORMAT,
    licence: 'MIT',
    terms: sorted.map(toRow),
    lexicon: lexiconName(lexicon),
    words: new TermMatcher(sorted, glossaryLexicon(lexicon)).compiledWords(),
  };
  return gzipSync(JSON.stringify(asset), { level: 9 });
}
