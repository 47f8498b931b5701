import type { Span } from './document';

/**
 * Maps offsets of a normalised text back to the text it came from. Both are UTF-16. Each unit of the normalised text
 * knows where its source begins and ends; marks that were dropped belong to the letter before them.
 */
export class OffsetMap {
  constructor(
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    private readonly sourceLength: number,
  ) {}

  /** Length of the normalised text. */
  get length(): number {
    return this.starts.length;
  }

  /**
   * The stretch of the source that the normalised stretch [start, end) was made from.
   * @throws RangeError when the offsets lie outside the normalised text or are out of order.
   */
  toOriginal(start: number, end: number): Pick<Span, 'start' | 'end'> {
    if (start < 0 || end < start || end > this.starts.length) throw new RangeError(`no such stretch: ${start}–${end}`);
    if (start === end) {
      const at = start < this.starts.length ? (this.starts[start] as number) : this.sourceLength;
      return { start: at, end: at };
    }
    return { start: this.starts[start] as number, end: this.ends[end - 1] as number };
  }
}
