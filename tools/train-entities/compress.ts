import { gzipSync } from 'node:zlib';

/** gzip with the operating system byte made neutral, so that every machine writes the same file. */
export function compress(bytes: Uint8Array): Uint8Array {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
}
