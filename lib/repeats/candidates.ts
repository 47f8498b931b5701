import { Postings } from './postings';
import type { TextEntry } from './texts';

/** A candidate shares at least this much of the smaller side's shingles. */
const SHARED_SHARE = 0.2;
const MAX_CANDIDATES = 8;

/** Finds the texts that may resemble a text, by shared shingles; bounded work for each text. */
export class CandidateIndex {
  private readonly postings = new Postings();
  private entries: (TextEntry | undefined)[] = [];
  private freeNumbers: number[] = [];
  private shared = new Uint16Array(1024);
  private touched: number[] = [];

  /** A number for a new text, for `add`. Numbers of removed texts are used again. */
  nextNumber(): number {
    return this.freeNumbers.pop() ?? this.entries.length;
  }

  /** Adds a text. @returns the texts there were that share most with it, best first. */
  add(entry: TextEntry): TextEntry[] {
    if (this.shared.length <= this.entries.length) this.shared = new Uint16Array(this.entries.length * 2);
    for (const shingle of entry.shingles) this.postings.visitAndAdd(shingle, entry.number, this.countShared);
    this.entries[entry.number] = entry;
    return this.bestOf(entry);
  }

  remove(entry: TextEntry): void {
    for (const shingle of entry.shingles) this.postings.remove(shingle, entry.number);
    this.entries[entry.number] = undefined;
    this.freeNumbers.push(entry.number);
  }

  /** In how many texts a shingle stands. */
  textsWith(shingle: number): number {
    return this.postings.count(shingle);
  }

  private readonly countShared = (number: number): void => {
    if (this.shared[number] === 0) this.touched.push(number);
    this.shared[number] = (this.shared[number] as number) + 1;
  };

  private bestOf(entry: TextEntry): TextEntry[] {
    const best: { other: TextEntry; share: number }[] = [];
    for (const number of this.touched) {
      const other = this.entries[number] as TextEntry;
      const share = (this.shared[number] as number) / Math.min(entry.shingles.length, other.shingles.length);
      this.shared[number] = 0;
      if (share < SHARED_SHARE) continue;
      const last = best[MAX_CANDIDATES - 1];
      if (last && last.share >= share) continue;
      insert(best, { other, share });
    }
    this.touched.length = 0;
    return best.map(({ other }) => other);
  }
}

function insert(best: { other: TextEntry; share: number }[], candidate: { other: TextEntry; share: number }): void {
  let at = best.length;
  while (at > 0 && (best[at - 1] as { share: number }).share < candidate.share) at--;
  best.splice(at, 0, candidate);
  if (best.length > MAX_CANDIDATES) best.pop();
}
