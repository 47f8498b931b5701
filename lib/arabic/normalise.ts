import { CharClass, charClass, HAMZA_ABOVE, HAMZA_BELOW, MADDA_ABOVE } from './characters';
import { OffsetMap } from './offset-map';

/**
 * How much is folded:
 * - `spelling`: invisible characters and tatweel dropped, presentation forms turned into letters (NFKC), decomposed
 *   hamza and madda composed; harakat kept;
 * - `letters`: and harakat dropped;
 * - `skeleton`: and letters that writers interchange made one: أإآٱ→ا, ىیئ→ي, ؤ→و, ة→ه, ک→ك, all digits ASCII.
 */
export type Level = 'spelling' | 'letters' | 'skeleton';

export interface Normalised {
  text: string;
  map: OffsetMap;
}

const SKELETON = new Map<number, number>();
for (const [from, to] of [
  'أا',
  'إا',
  'آا',
  'ٱا',
  'ٲا',
  'ٳا',
  'ىي',
  'یي',
  'ئي',
  'ېي',
  'ؤو',
  'ةه',
  'ۀه',
  'ہه',
  'ھه',
  'ەه',
  'کك',
  'ڪك',
]) {
  SKELETON.set((from as string).charCodeAt(0), (to as string).charCodeAt(0));
}
for (let digit = 0; digit < 10; digit++) {
  SKELETON.set(0x0660 + digit, 0x30 + digit);
  SKELETON.set(0x06f0 + digit, 0x30 + digit);
}
SKELETON.set(0x066b, 0x2e); // ARABIC DECIMAL SEPARATOR → .
SKELETON.set(0x066c, 0x2c); // ARABIC THOUSANDS SEPARATOR → ,

/** Letter + combining hamza or madda → the composed letter (Unicode Character Database, canonical compositions). */
const COMPOSED: Record<string, number> = {
  'ا\u0653': 0x0622, // ARABIC MADDAH ABOVE
  'ا\u0654': 0x0623, // ARABIC HAMZA ABOVE
  'ا\u0655': 0x0625, // ARABIC HAMZA BELOW
  'و\u0654': 0x0624,
  'ي\u0654': 0x0626,
  'ى\u0654': 0x0626,
  'ی\u0654': 0x0626,
};

const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
/** Anything that the level `spelling` or `letters` would touch; most words have none and are returned as they are. */
const TOUCHED = {
  spelling: /[\u00AD\u00A0\u061C\u0640\u0653-\u0655\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFB50-\uFDFF\uFE00-\uFEFF]/,
  letters:
    /[\u00AD\u00A0\u0610-\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFB50-\uFDFF\uFE00-\uFEFF]/,
};

class Writer {
  readonly units: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Index in `units` of the last letter, or -1: what a combining hamza or madda joins. */
  private base = -1;

  constructor(private readonly level: Level) {}

  write(unit: number, start: number, end: number): void {
    const kind = charClass(unit);
    if (kind === CharClass.Mark) {
      this.mark(unit, start, end);
      return;
    }
    if (kind === CharClass.Invisible) return;
    this.base = kind === CharClass.ArabicLetter ? this.units.length : -1;
    this.push(unit === 0x00a0 ? 0x20 : this.fold(unit), start, end);
  }

  private mark(unit: number, start: number, end: number): void {
    if (unit >= MADDA_ABOVE && unit <= HAMZA_BELOW && this.base >= 0 && this.compose(unit)) {
      this.ends[this.ends.length - 1] = end;
      return;
    }
    if (this.level === 'spelling') this.push(unit, start, end);
    else if (this.ends.length > 0 && this.ends[this.ends.length - 1] === start) this.ends[this.ends.length - 1] = end;
  }

  private compose(unit: number): boolean {
    const letter = this.units[this.base] as number;
    const composed = COMPOSED[String.fromCharCode(letter, unit)];
    if (composed === undefined) return this.level === 'skeleton' && unit === HAMZA_ABOVE;
    this.units[this.base] = this.fold(composed);
    return true;
  }

  private push(unit: number, start: number, end: number): void {
    this.units.push(unit);
    this.starts.push(start);
    this.ends.push(end);
  }

  private fold(unit: number): number {
    return this.level === 'skeleton' ? (SKELETON.get(unit) ?? unit) : unit;
  }

  text(): string {
    let text = '';
    for (let from = 0; from < this.units.length; from += 8192) {
      text += String.fromCharCode(...this.units.slice(from, from + 8192));
    }
    return text;
  }
}

function write(source: string, level: Level): Writer {
  const writer = new Writer(level);
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit >= 0xfb50 && PRESENTATION.test(source.charAt(at))) {
      const expanded = source.charAt(at).normalize('NFKC');
      for (let i = 0; i < expanded.length; i++) writer.write(expanded.charCodeAt(i), at, at + 1);
    } else {
      writer.write(unit, at, at + 1);
    }
  }
  return writer;
}

/** Normalises a text and keeps the way back. Never throws; offsets are UTF-16. */
export function normalise(source: string, level: Level): Normalised {
  const writer = write(source, level);
  const map = new OffsetMap(Int32Array.from(writer.starts), Int32Array.from(writer.ends), source.length);
  return { text: writer.text(), map };
}

/** `normalise(…, 'spelling').text`, quickly. */
export function toSpelling(source: string): string {
  return TOUCHED.spelling.test(source) ? write(source, 'spelling').text() : source;
}

/** `normalise(…, 'letters').text`, quickly. */
export function toLetters(source: string): string {
  return TOUCHED.letters.test(source) ? write(source, 'letters').text() : source;
}

/** `normalise(…, 'skeleton').text`, quickly. */
export function toSkeleton(source: string): string {
  const letters = toLetters(source);
  let text = '';
  let kept = 0;
  for (let at = 0; at < letters.length; at++) {
    const folded = SKELETON.get(letters.charCodeAt(at));
    if (folded === undefined) continue;
    text += letters.slice(kept, at) + String.fromCharCode(folded);
    kept = at + 1;
  }
  return kept === 0 ? letters : text + letters.slice(kept);
}
