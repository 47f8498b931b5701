import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mayBeName } from '@/lib/engine/name-words';
import { loadGazetteer } from '@/lib/entities';
import { loadLexicon } from '@/lib/lexicon';
import { scorePages, total } from './evaluate';
import { HELD_OUT_MOULDS, KNOWN_MOULDS } from './moulds';
import { evaluationPages } from './pages';

const asset = (name: string): Uint8Array =>
  gunzipSync(readFileSync(new URL(`../../public/data/${name}`, import.meta.url)));
const lexicon = loadLexicon(asset('lexicon.bin'));
const gazetteer = loadGazetteer(asset('gazetteer.bin'));
const measure = (moulds: typeof KNOWN_MOULDS, seed: number) =>
  total(scorePages(evaluationPages(moulds, seed), (word) => mayBeName(lexicon, gazetteer, word)));

describe('the repeat detector on pages made of invented stories', () => {
  it.each([
    ['moulds that it was tuned on', KNOWN_MOULDS, 1],
    ['other moulds', HELD_OUT_MOULDS, 2],
  ] as const)('%s: precision .99, recall .985', (_, moulds, seed) => {
    const { precision, recall, wrongPerPage, pages } = measure(moulds, seed);
    expect(pages).toBeGreaterThanOrEqual(200);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.985);
    expect(wrongPerPage).toBeLessThanOrEqual(0.02);
  });
});
