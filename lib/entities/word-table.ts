/**
 * What is known of words from raw text and lists, by the hash of their skeleton (`hashText`): an open-addressing table
 * with parallel columns. 0 in a column says that nothing is known.
 */
export class WordTable {
  readonly size: number;
  /** One of about 128 word classes (from 1). */
  readonly coarse: Uint8Array;
  /** One of about 1,024 word classes (from 1). */
  readonly fine: Uint16Array;
  /** How common the word is: bits of its count in raw news, at most 15. */
  readonly frequency: Uint8Array;
  /** How the word is used in names of raw news, see `usage` in lists.ts. */
  readonly usage: Uint8Array;
  /** Name parts and triggers that the word is listed as, a bit each, see PARTS in lists.ts. */
  readonly parts: Uint16Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `hashes` are distinct and never 0; the columns are filled by the caller at the same indices. */
  constructor(readonly hashes: Uint32Array) {
    this.size = hashes.length;
    this.coarse = new Uint8Array(this.size);
    this.fine = new Uint16Array(this.size);
    this.frequency = new Uint8Array(this.size);
    this.usage = new Uint8Array(this.size);
    this.parts = new Uint16Array(this.size);
    let capacity = 16;
    while (capacity < this.size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity).fill(-1);
    for (let index = 0; index < this.size; index++) {
      let slot = (hashes[index] as number) & this.mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = index;
    }
  }

  /** Index of a word in the columns, or -1. */
  find(hash: number): number {
    let slot = hash & this.mask;
    for (;;) {
      const index = this.slots[slot] as number;
      if (index === -1 || this.hashes[index] === hash) return index;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Names of two words and more: the hash of a prefix of the name → whether it is one whole, and of which type. */
export class PhraseTable {
  private readonly keys: Uint32Array;
  private readonly values: Uint8Array;
  private readonly mask: number;

  constructor(
    readonly hashes: Uint32Array,
    readonly attributes: Uint8Array,
  ) {
    let capacity = 16;
    while (capacity < hashes.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Uint32Array(capacity);
    this.values = new Uint8Array(capacity);
    for (let index = 0; index < hashes.length; index++) {
      let slot = (hashes[index] as number) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hashes[index] as number;
      this.values[slot] = attributes[index] as number;
    }
  }

  /** Undefined where no name begins so; 0 where longer names do; else type + 1. */
  find(hash: number): number | undefined {
    let slot = hash & this.mask;
    for (;;) {
      const key = this.keys[slot] as number;
      if (key === hash) return this.values[slot];
      if (key === 0) return undefined;
      slot = (slot + 1) & this.mask;
    }
  }
}
