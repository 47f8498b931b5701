import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { loadGazetteer } from '@/lib/entities';
import { loadLexicon } from '@/lib/lexicon';
import { mayBeName } from './name-words';

const asset = (name: string): Uint8Array => gunzipSync(readFileSync(`public/data/${name}`));
const lexicon = loadLexicon(asset('lexicon.bin'));
const gazetteer = loadGazetteer(asset('gazetteer.bin'));

it.each([
  ['يونس', true],
  ['والهاشمي', true],
  ['الكعبي', true],
  ['طنجة', true],
  ['لبنى', true],
  ['بدناريك', true],
  ['وزارة', false],
  ['أعلنت', false],
  ['على', false],
  ['الذين', false],
  ['مسؤولون', false],
  ['عشوائية', false],
])('%s: %s', (word, expected) => expect(mayBeName(lexicon, gazetteer, word)).toBe(expected));
