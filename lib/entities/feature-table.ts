import { WEIGHTS_PER_FEATURE } from './asset-format';

/** Row width in the weight array: the weights of both passes, padded to a power of two. */
export const ROW_WIDTH = 16;

/** Bits of a hash that pick its bit in the filter: 2^22 bits, half a megabyte, which a processor's cache holds. */
const FILTER_BITS = 22;

/**
 * Quantised weights by feature hash: open addressing, one 16-byte row of 8-bit weights a feature. Most features of a
 * token have no weights; a filter of one bit a hash (Bloom, 1970) turns them away before the large tables are touched.
 */
export class FeatureTable {
  private readonly keys: Uint32Array;
  private readonly rowOf: Int32Array;
  private readonly mask: number;
  private readonly rows: Int8Array;
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));

  /** `columns` holds `WEIGHTS_PER_FEATURE` columns of `hashes.length` weights, one after another. */
  constructor(hashes: Uint32Array, columns: Int8Array) {
    const count = hashes.length;
    let capacity = 16;
    while (capacity < count * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Uint32Array(capacity);
    this.rowOf = new Int32Array(capacity);
    this.rows = new Int8Array(count * ROW_WIDTH);
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      let slot = hash & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.rowOf[slot] = i * ROW_WIDTH;
      const bit = hash >>> (32 - FILTER_BITS);
      this.filter[bit >> 5] = (this.filter[bit >> 5] as number) | (1 << (bit & 31));
    }
    for (let column = 0; column < WEIGHTS_PER_FEATURE; column++) {
      const from = column * count;
      for (let i = 0; i < count; i++) this.rows[i * ROW_WIDTH + column] = columns[from + i] as number;
    }
  }

  /** Adds the weights of a feature, if it has any, to `sums` from index `at`. */
  add(hash: number, sums: Int32Array, at: number): void {
    const bit = hash >>> (32 - FILTER_BITS);
    if ((((this.filter[bit >> 5] as number) >> (bit & 31)) & 1) === 0) return;
    const { keys, mask, rows } = this;
    let slot = hash & mask;
    for (;;) {
      const key = keys[slot] as number;
      if (key === 0) return;
      if (key === hash) break;
      slot = (slot + 1) & mask;
    }
    const row = this.rowOf[slot] as number;
    for (let i = 0; i < WEIGHTS_PER_FEATURE; i++) sums[at + i] = (sums[at + i] as number) + (rows[row + i] as number);
  }
}
