import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createEngine, type Engine, type EngineAssets } from '@/lib/engine';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../public/data');

function readAsset(name: keyof EngineAssets): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(join(DATA, `${name}.bin`))));
}

/** The extension's engine with the extension's data. @throws where `public/data` is not complete */
export function loadEngine(): Engine {
  return createEngine({
    lexicon: readAsset('lexicon'),
    entities: readAsset('entities'),
    gazetteer: readAsset('gazetteer'),
    glossary: readAsset('glossary'),
  });
}
