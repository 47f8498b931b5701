import { existsSync, readFileSync } from 'node:fs';

const STOP = new Set(
  'a an the of to in on at be is are was were with for by and or it him them not one s sb sth etc'.split(' '),
);
const SEVERAL_WORDS = 0.3;
const GERUND_SHARE = 0.5;

/** How common an English gloss is, as the centred logarithm of a count: a rare gloss marks a rare Arabic word. */
export class GlossFrequencies {
  private readonly counts = new Map<string, number>();
  private centre = 0;

  /** `path`: JSON array of `{word, count}`; without the file all glosses count the same. */
  constructor(path: string, glosses: readonly string[]) {
    if (!existsSync(path)) return;
    for (const { word, count } of JSON.parse(readFileSync(path, 'utf8')) as { word: string; count: number }[]) {
      this.counts.set(word.toLowerCase(), count);
    }
    this.centre = glosses.reduce((sum, gloss) => sum + this.raw(gloss), 0) / Math.max(1, glosses.length);
  }

  get known(): boolean {
    return this.counts.size > 0;
  }

  logOf(gloss: string): number {
    return this.known ? this.raw(gloss) - this.centre : 0;
  }

  private raw(gloss: string): number {
    const alternatives = gloss
      .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .split(/[;/]/)
      .slice(0, 3);
    return Math.log(2 + Math.max(0, ...alternatives.map((one) => this.countOf(one))));
  }

  private countOf(alternative: string): number {
    const words = alternative
      .toLowerCase()
      .split(/[^a-z']+/)
      .filter((word) => word !== '');
    const content = words.filter((word) => !STOP.has(word));
    const counted = content.length > 0 ? content : words;
    if (counted.length === 0) return 0;
    const least = Math.min(...counted.map((word) => this.countOfWord(word)));
    return counted.length > 1 ? least * SEVERAL_WORDS : least;
  }

  /** Verbal nouns are glossed by English gerunds, which are rarer than the words they come from: the base counts. */
  private countOfWord(word: string): number {
    const own = this.counts.get(word) ?? 0;
    if (!word.endsWith('ing') || word.length < 6) return own;
    const base = word.slice(0, -3);
    const undoubled = base.replace(/(.)\1$/, '$1');
    return Math.max(own, ...[base, `${base}e`, undoubled].map((form) => GERUND_SHARE * (this.counts.get(form) ?? 0)));
  }
}
