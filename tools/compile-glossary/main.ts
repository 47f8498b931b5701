/**
 * Compiles the term files to public/data/glossary.bin: `npx tsx tools/compile-glossary/main.ts`. To be run again when
 * the lexicon was compiled anew: the glossary holds first words as the lexicon reads them (without a run, it starts slower).
 * With faults in the files it prints them, writes nothing and exits with 1. `--check` also looks for every form of every
 * term in plain sentences and prints what is not found.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { glossaryLexicon } from '@/lib/engine/glossary-lexicon';
import { type Term, TermMatcher } from '@/lib/glossary';
import { loadLexicon } from '@/lib/lexicon';
import { lintTerms } from './lint';
import { readTermFiles, termsOf } from './read-terms';
import { checkForms } from './self-check';
import { encodeGlossary } from './write-asset';

const LEXICON = new URL('../../public/data/lexicon.bin', import.meta.url);
const ASSET = fileURLToPath(new URL('../../public/data/glossary.bin', import.meta.url));

function reportForms(terms: readonly Term[]): void {
  const lexicon = loadLexicon(gunzipSync(readFileSync(LEXICON)));
  const { forms, missed } = checkForms(terms, new TermMatcher(terms, glossaryLexicon(lexicon)));
  console.log(`${missed.join('\n')}\n${missed.length} of ${forms} forms not found`);
}

const files = readTermFiles();
const faults = lintTerms(files);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`${faults.length} faults; nothing written`);
  process.exitCode = 1;
} else {
  const terms = termsOf(files);
  const bytes = encodeGlossary(terms, LEXICON);
  writeFileSync(ASSET, bytes);
  if (process.argv.includes('--check')) reportForms(terms);
  console.log(`${terms.length} terms, ${bytes.length} bytes: public/data/glossary.bin`);
}
