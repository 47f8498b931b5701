/**
 * 32-bit hashing of features. Training and inference share it, so a change here makes every trained asset useless:
 * raise FORMAT_VERSION in asset-format.ts with it. Mixing steps after MurmurHash3 (Austin Appleby, 2011).
 */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

/** Spreads the bits of a mixed hash; the result is an unsigned 32-bit integer, never 0 (0 marks an empty slot). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h = (h ^ (h >>> 16)) >>> 0;
  return h === 0 ? 1 : h;
}

/** Hash of the code units of `text` from `start` to `end`, forwards. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0;
  for (let at = start; at < end; at++) h = mix(h, text.charCodeAt(at));
  return finish(h ^ (end - start));
}
