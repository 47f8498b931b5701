import { type Line, matchPhrases, PADDING } from './features';
import type { TaggerToken } from './tagger-tokens';
import { describeWord, type WordDescription } from './word-description';
import { BOUNDARY } from './word-form';
import type { PhraseTable, WordTable } from './word-table';

/** Forms kept at most; a page has some thousands, so the cache is emptied rarely. */
const CACHE_LIMIT = 60_000;

/** Turns tokenised text into described lines, and remembers each word form it has described. */
export class Describer {
  private readonly cache = new Map<string, WordDescription>();
  private readonly boundary: WordDescription;

  constructor(
    readonly words: WordTable,
    readonly phrases: PhraseTable,
  ) {
    this.boundary = describeWord(BOUNDARY, words);
  }

  describe(surface: string): WordDescription {
    let description = this.cache.get(surface);
    if (!description) {
      description = describeWord(surface, this.words);
      if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
      this.cache.set(surface, description);
    }
    return description;
  }

  line(text: string, tokens: TaggerToken[]): Line {
    const words: WordDescription[] = [];
    const joined = new Uint8Array(tokens.length);
    const kinds = new Uint8Array(tokens.length);
    for (let i = 0; i < PADDING; i++) words.push(this.boundary);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as TaggerToken;
      const word = this.describe(text.slice(token.start, token.end));
      words.push(word);
      kinds[i] = word.junction;
      if (token.joined) joined[i] = 1;
    }
    for (let i = 0; i < PADDING; i++) words.push(this.boundary);
    return { words, phrases: matchPhrases(words, tokens.length, this.phrases), joined, kinds, length: tokens.length };
  }
}
