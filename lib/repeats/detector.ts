import type { Paragraph } from '@/lib/arabic';
import { CandidateIndex } from './candidates';
import { isFurniture } from './furniture';
import type { IsName, Repeats } from './model';
import { collect } from './results';
import { judge } from './template-guard';
import { type Link, newEntry, type TextEntry } from './texts';
import { verify } from './verify';
import { readWords, type Words } from './words';

const EXACT_WORDS = 6;
const EXACT_LETTERS = 25;
const ARABIC_SHARE = 0.4;
/** A text is linked with this many repeats, and as many lookalikes, at most. */
const MAX_LINKS = 4;

/**
 * Finds paragraphs that come again on a page, while paragraphs come and go. The work of `add` and `remove` depends on
 * the paragraph's own length, not on how many there are; `result` is linear in what was found.
 */
export class RepeatDetector {
  private readonly index = new CandidateIndex();
  private readonly byIdentity = new Map<number, TextEntry>();
  private readonly byId = new Map<number, { entry: TextEntry | undefined; position: number }>();
  private readonly isName: IsName;

  constructor(deps: { isName?: IsName } = {}) {
    this.isName = deps.isName ?? (() => false);
  }

  /** How many paragraphs it holds. */
  get size(): number {
    return this.byId.size;
  }

  /** Adds a paragraph, or replaces the one of that id. @param position its place on the page; default: its id. */
  add({ id, text }: Paragraph, position = id): void {
    this.remove(id);
    const words = readWords(text);
    const entry = this.isComparable(text, words) ? this.entryFor(text, words) : undefined;
    entry?.ids.add(id);
    this.byId.set(id, { entry, position });
  }

  /** Forgets a paragraph. */
  remove(id: number): void {
    const entry = this.byId.get(id)?.entry;
    this.byId.delete(id);
    if (!entry) return;
    entry.ids.delete(id);
    if (entry.ids.size > 0) return;
    entry.alive = false;
    entry.links = [];
    this.index.remove(entry);
    this.byIdentity.delete(entry.words.identity);
  }

  /** What repeats what, by paragraph ids, among the paragraphs there are now. */
  result(): Repeats {
    return collect(this.byId, this.byIdentity.values(), this.index);
  }

  private isComparable(text: string, words: Words): boolean {
    return (
      words.count >= EXACT_WORDS &&
      words.letters >= EXACT_LETTERS &&
      words.arabicLetters >= words.letters * ARABIC_SHARE &&
      !isFurniture(text, words)
    );
  }

  private entryFor(text: string, words: Words): TextEntry {
    const known = this.byIdentity.get(words.identity);
    if (known) return known;
    const entry = newEntry(this.index.nextNumber(), text, words);
    entry.links = this.findLinks(entry);
    this.byIdentity.set(words.identity, entry);
    return entry;
  }

  private findLinks(entry: TextEntry): Link[] {
    const links: Link[] = [];
    let repeats = 0;
    for (const other of this.index.add(entry)) {
      if (repeats === MAX_LINKS) break;
      const found = verify(entry, other);
      if (!found) continue;
      const { verdict, differsIn } = judge(entry, other, found, this.isName);
      if (verdict === 'unlike') continue;
      const { kind, similarity } = found;
      links.push({ other, kind, similarity, lookalike: verdict === 'lookalike', ...(differsIn && { differsIn }) });
      if (verdict === 'repeat') repeats++;
    }
    return links;
  }
}

/** Finds the repeats of a whole page; positions are the places in the list. */
export function findRepeats(paragraphs: readonly Paragraph[], deps: { isName?: IsName } = {}): Repeats {
  const steps = findRepeatsInSteps(paragraphs, deps);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `findRepeats`, one paragraph a step, so that a caller can pause between steps. */
export function* findRepeatsInSteps(
  paragraphs: readonly Paragraph[],
  deps: { isName?: IsName } = {},
): Generator<void, Repeats> {
  const detector = new RepeatDetector(deps);
  let position = 0;
  for (const paragraph of paragraphs) {
    detector.add(paragraph, position++);
    yield;
  }
  return detector.result();
}
