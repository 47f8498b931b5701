const NONE = 0;

/** Postings kept for a shingle: the first ones. What stands in more texts than this tells little. */
export const MAX_POSTINGS = 16;

/** A slot of the table: shingle (0 while the slot is empty), texts that have it, first node of its list. */
const SLOT = 3;
const COUNT = 1;
const HEAD = 2;
/** A node of a list: text number, next node. */
const NODE = 2;

/**
 * An inverted index from shingles to text numbers, in two typed arrays: an open-addressing table whose slots hold how
 * many texts have the shingle and a linked list of the first MAX_POSTINGS of them.
 */
export class Postings {
  private table = new Uint32Array(1024 * SLOT);
  private slots = 1024;
  private used = 0;
  private nodes = new Uint32Array(1024 * NODE);
  private nodeCount = 1; // node 0 is NONE
  private free = NONE;

  /** Calls back with each text kept for a shingle, then adds one more. */
  visitAndAdd(shingle: number, text: number, visit: (text: number) => void): void {
    if (this.used * 3 >= this.slots * 2) this.rebuild();
    const at = this.find(shingle);
    const { table, nodes } = this;
    const count = table[at + COUNT] as number;
    const head = table[at + HEAD] as number;
    if (table[at] === 0) this.used++;
    table[at] = shingle;
    for (let node = head; node !== NONE; node = nodes[node * NODE + 1] as number) visit(nodes[node * NODE] as number);
    table[at + COUNT] = count + 1;
    if (count < MAX_POSTINGS) this.table[at + HEAD] = this.newNode(text, head);
  }

  remove(shingle: number, text: number): void {
    const at = this.find(shingle);
    const { table, nodes } = this;
    if ((table[at + COUNT] as number) === 0) return;
    table[at + COUNT] = (table[at + COUNT] as number) - 1;
    let previous = NONE;
    for (let node = table[at + HEAD] as number; node !== NONE; node = nodes[node * NODE + 1] as number) {
      if (nodes[node * NODE] === text) {
        const next = nodes[node * NODE + 1] as number;
        if (previous === NONE) table[at + HEAD] = next;
        else nodes[previous * NODE + 1] = next;
        nodes[node * NODE + 1] = this.free;
        this.free = node;
        return;
      }
      previous = node;
    }
  }

  /** How many texts have a shingle. */
  count(shingle: number): number {
    return this.table[this.find(shingle) + COUNT] as number;
  }

  /**
   * Where the slot of a shingle begins, or the empty slot where it would go. A slot whose texts have all gone keeps its
   * shingle until the next rebuild, so that chains do not break.
   */
  private find(shingle: number): number {
    const { table } = this;
    const last = this.slots - 1;
    let slot = shingle & last;
    while (table[slot * SLOT] !== 0 && table[slot * SLOT] !== shingle) slot = (slot + 1) & last;
    return slot * SLOT;
  }

  private newNode(text: number, next: number): number {
    let node = this.free;
    if (node === NONE) {
      node = this.nodeCount++;
      if (this.nodeCount * NODE > this.nodes.length) {
        const larger = new Uint32Array(this.nodes.length * 2);
        larger.set(this.nodes);
        this.nodes = larger;
      }
    } else this.free = this.nodes[node * NODE + 1] as number;
    this.nodes[node * NODE] = text;
    this.nodes[node * NODE + 1] = next;
    return node;
  }

  /** Drops the slots whose texts have all gone; doubles the table only when it is still a third full after that. */
  private rebuild(): void {
    const { table } = this;
    let living = 0;
    for (let at = 0; at < table.length; at += SLOT) if ((table[at + COUNT] as number) > 0) living++;
    if (living * 3 >= this.slots) this.slots *= 2;
    this.table = new Uint32Array(this.slots * SLOT);
    this.used = living;
    for (let at = 0; at < table.length; at += SLOT) {
      if (table[at + COUNT] === 0) continue;
      const target = this.find(table[at] as number);
      this.table[target] = table[at] as number;
      this.table[target + COUNT] = table[at + COUNT] as number;
      this.table[target + HEAD] = table[at + HEAD] as number;
    }
  }
}
