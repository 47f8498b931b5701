/**
 * Measures the repeat detector on pages made from invented stories: `npx tsx tools/evaluate-repeats/main.ts [--examples]`.
 * Every kind of copy and of look-alike is reported by itself; the moulds of the second table were not tuned on.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { mayBeName } from '@/lib/engine/name-words';
import { loadGazetteer } from '@/lib/entities';
import { loadLexicon } from '@/lib/lexicon';
import { type Score, scorePages, total } from './evaluate';
import { HELD_OUT_MOULDS, KNOWN_MOULDS } from './moulds';
import { evaluationPages } from './pages';

const asset = (name: string): Uint8Array =>
  gunzipSync(readFileSync(new URL(`../../public/data/${name}`, import.meta.url)));
const lexicon = loadLexicon(asset('lexicon.bin'));
const gazetteer = loadGazetteer(asset('gazetteer.bin'));
const isName = (word: string): boolean => mayBeName(lexicon, gazetteer, word);

function print(title: string, scores: Score[], examples: boolean): void {
  const { precision, recall, wrongPerPage, pages } = total(scores);
  console.log(
    `\n${title}: ${pages} pages, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${wrongPerPage.toFixed(3)} false marks a page`,
  );
  for (const { kind, copies, expected, found, wrong, example } of scores) {
    const result = copies ? `${found}/${expected}` : '';
    console.log(`  ${kind.padEnd(36)} ${result.padStart(8)}${wrong > 0 ? `  ${wrong} wrong` : ''}`);
    if (examples && example) console.log(`      ${example}`);
  }
}

const examples = process.argv.includes('--examples');
print('Tuned on', scorePages(evaluationPages(KNOWN_MOULDS, 1), isName), examples);
print('Held out', scorePages(evaluationPages(HELD_OUT_MOULDS, 2), isName), examples);
