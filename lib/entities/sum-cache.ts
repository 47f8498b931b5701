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

  /** Index of the pair's row in `rows`; `fill` is called to write a row (all 0) that is not there yet. */
  find(a: number, b: number, fill: (at: number) => void): number {
    const slot = finish(mix(a, b)) & (SLOTS - 1);
    const at = slot * this.width;
    if (this.first[slot] !== a || this.second[slot] !== b) {
      this.first[slot] = a;
      this.second[slot] = b;
      this.rows.fill(0, at, at + this.width);
      fill(at);
    }
    return at;
  }
}
