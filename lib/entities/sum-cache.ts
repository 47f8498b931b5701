import { finish, mix } from './hash';

const SLOTS = 1 << 12;

/** A direct-mapped cache of rows of sums by a pair of integers: the few combinations that most tokens share. */
export class SumCache {
  private readonly first = new Int32Array(SLOTS);
  private readonly second = new Int32Array(SLOTS).fill(-1);
  readonly rows: Int32Array;

  constructor(readonly width: number) {
    this.rows = new Int32Array(SLOTS * width);
  }

  /** After `find`: whether the row was not there and has to be written. */
  isNew = false;

  /** Index of the pair's row in `rows`. A new row is all 0 and the caller's to write. */
  find(a: number, b: number): number {
    const slot = finish(mix(a, b)) & (SLOTS - 1);
    const at = slot * this.width;
    this.isNew = this.first[slot] !== a || this.second[slot] !== b;
    if (this.isNew) {
      this.first[slot] = a;
      this.second[slot] = b;
      this.rows.fill(0, at, at + this.width);
    }
    return at;
  }
}
