import { browser } from 'wxt/browser';

/** The data files of the extension, by the name that the engine knows them under. */
export const ASSET_NAMES = ['lexicon', 'entities', 'gazetteer', 'glossary'] as const;
export type AssetName = (typeof ASSET_NAMES)[number];

async function readAsset(name: AssetName): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/data/${name}.bin` as never));
  if (!response.ok || !response.body) throw new Error(`asset ${name}: ${response.status}`);
  const unzipped = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unzipped).arrayBuffer());
}

/** Reads and unzips all assets, side by side. @throws when one is missing or damaged */
export async function readAssets(): Promise<Record<AssetName, Uint8Array>> {
  const read = await Promise.all(ASSET_NAMES.map(async (name) => [name, await readAsset(name)] as const));
  return Object.fromEntries(read) as Record<AssetName, Uint8Array>;
}
