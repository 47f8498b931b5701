import { gzipSync } from 'node:zlib';
import { GLOSSARY_FORMAT, type GlossaryAsset, type Term, toRow } from '@/lib/glossary';

/** The terms as the extension ships them: gzipped JSON with a header, terms in order of id. */
export function encodeGlossary(terms: readonly Term[]): Uint8Array {
  const sorted = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const asset: GlossaryAsset = { format: GLOSSARY_FORMAT, licence: 'MIT', terms: sorted.map(toRow) };
  return gzipSync(JSON.stringify(asset), { level: 9 });
}
