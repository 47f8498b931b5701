const NONE = -1;
const EMPTY = 0;
const USED = 1;

/** Postings kept for a shingle: the first ones. What stands in more texts than this tells little. */
export const MAX_POSTINGS = 16;

/**
 * An inverted index from shingles to text numbers, in typed arrays: an open-addressing table whose slots hold how many
 * texts have the shingle and a linked list of the first MAX_POSTINGS of them.
 */
export class Postings {
  private keys = new Uint32Array(1024);
  private used = new Uint8Array(1024);
  private counts = new Int32Array(1024);
  private heads = new Int32Array(1024);
  private slotsUsed = 0;
  private texts = new Int32Array(1024);
  private next = new Int32Array(1024);
  private nodes = 0;
  private free = NONE;

  add(shingle: number, text: number): void {
    if (this.slotsUsed * 2 >= this.keys.length) this.rebuild();
    const slot = this.find(shingle);
    if (this.used[slot] === EMPTY) {
      this.used[slot] = USED;
      this.keys[slot] = shingle;
      this.counts[slot] = 0;
      this.heads[slot] = NONE;
      this.slotsUsed++;
    }
    const count = this.counts[slot] as number;
    this.counts[slot] = count + 1;
    if (count < MAX_POSTINGS) this.heads[slot] = this.newNode(text, this.heads[slot] as number);
  }

  remove(shingle: number, text: number): void {
    const slot = this.find(shingle);
    if (this.used[slot] === EMPTY) return;
    this.counts[slot] = (this.counts[slot] as number) - 1;
    let previous = NONE;
    for (let node = this.heads[slot] as number; node !== NONE; node = this.next[node] as number) {
      if (this.texts[node] === text) {
        if (previous === NONE) this.heads[slot] = this.next[node] as number;
        else this.next[previous] = this.next[node] as number;
        this.next[node] = this.free;
        this.free = node;
        return;
      }
      previous = node;
    }
  }

  /** How many texts have a shingle. */
  count(shingle: number): number {
    const slot = this.find(shingle);
    return this.used[slot] === EMPTY ? 0 : (this.counts[slot] as number);
  }

  /** Calls back with each text kept for a shingle. */
  forEach(shingle: number, visit: (text: number) => void): void {
    const slot = this.find(shingle);
    if (this.used[slot] === EMPTY) return;
    for (let node = this.heads[slot] as number; node !== NONE; node = this.next[node] as number) {
      visit(this.texts[node] as number);
    }
  }

  /** The slot of a shingle, or the empty slot where it would go. */
  private find(shingle: number): number {
    const last = this.keys.length - 1;
    let slot = shingle & last;
    while (this.used[slot] === USED && this.keys[slot] !== shingle) slot = (slot + 1) & last;
    return slot;
  }

  private newNode(text: number, next: number): number {
    let node = this.free;
    if (node === NONE) {
      node = this.nodes++;
      if (node >= this.texts.length) {
        this.texts = enlarged(this.texts);
        this.next = enlarged(this.next);
      }
    } else this.free = this.next[node] as number;
    this.texts[node] = text;
    this.next[node] = next;
    return node;
  }

  /** Drops the slots whose texts have all gone; doubles the table only when it is still a quarter full after that. */
  private rebuild(): void {
    const { keys, used, counts, heads } = this;
    let living = 0;
    for (let slot = 0; slot < keys.length; slot++) if (used[slot] === USED && (counts[slot] as number) > 0) living++;
    const size = living * 4 >= keys.length ? keys.length * 2 : keys.length;
    this.keys = new Uint32Array(size);
    this.used = new Uint8Array(size);
    this.counts = new Int32Array(size);
    this.heads = new Int32Array(size);
    this.slotsUsed = living;
    for (let slot = 0; slot < keys.length; slot++) {
      if (used[slot] === EMPTY || (counts[slot] as number) <= 0) continue;
      const target = this.find(keys[slot] as number);
      this.keys[target] = keys[slot] as number;
      this.used[target] = USED;
      this.counts[target] = counts[slot] as number;
      this.heads[target] = heads[slot] as number;
    }
  }
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
