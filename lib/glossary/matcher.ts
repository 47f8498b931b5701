import { type Paragraph, type Token, tokenise } from '@/lib/arabic';
import { type Beginning, hasPossessive, readBeginning } from './clitics';
import type { CompiledWord } from './compiled-words';
import { joinsWords } from './gaps';
import { isReadAsTerm, type TokenLine, wordAt } from './single-word';
import { TermTrie, type TrieNode } from './term-trie';
import type { TermWord } from './term-word';
import type { Term, TermSpan } from './terms';
import { type MatcherDeps, type PageWord, WordKeys } from './word-keys';

/** A match of words `first` to `last` (inclusive) of a paragraph. */
interface Match {
  first: number;
  last: number;
  start: number;
  end: number;
  term: Term;
  own: boolean;
  /** Words that the page has just as the term does, not in another inflection. */
  literal: number;
}

/** A paragraph as the matcher walks it: each word with its keys. */
interface Line extends TokenLine {
  keys: PageWord[];
}

/**
 * Finds terms in text by lexemes: an automaton over sequences of lemma numbers, so every inflection, clitic and spelling
 * that the lexicon reads matches. The longest match wins; nothing matches across sentences or other punctuation than
 * quotation marks, brackets and hyphens.
 */
export class TermMatcher {
  private readonly keys: WordKeys;
  private readonly trie: TermTrie;

  /**
   * @param own the reader's terms: they override bundled ones of equal words
   * @param compiled what `compiledWords` gave for these terms and this lexicon; makes the start fast
   */
  constructor(
    terms: readonly Term[],
    deps: MatcherDeps,
    own: readonly Term[] = [],
    compiled: readonly CompiledWord[] = [],
  ) {
    this.keys = new WordKeys(deps);
    this.trie = new TermTrie(this.keys, compiled);
    for (const term of terms) this.trie.add(term);
    for (const term of own) this.trie.add(term, true);
  }

  /** The first words of all terms as the lexicon reads them, to be kept with the terms. */
  compiledWords(): CompiledWord[] {
    return this.trie.compiledWords();
  }

  /** The terms of the paragraphs, in order, without overlaps. */
  match(paragraphs: readonly Paragraph[]): TermSpan[] {
    return paragraphs.flatMap(({ id, text }) =>
      this.matchText(text).map(({ start, end, term }) => ({ paragraphId: id, start, end, termId: term.id })),
    );
  }

  private matchText(text: string): Match[] {
    const words = tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'number');
    const keys = words.map(({ start, end }) => this.keys.ofPage(text.slice(start, end)));
    const line: Line = { text, words, keys };
    const matches: Match[] = [];
    for (let at = 0; at < words.length; at++) {
      if ((keys[at] as PageWord).opening.length === 0) continue;
      const match = this.longestFrom(line, at);
      if (match) matches.push(match);
    }
    return withoutOverlaps(matches, words.length);
  }

  private longestFrom(line: Line, first: number): Match | undefined {
    let best: Match | undefined;
    const walk = (node: TrieNode, at: number, path: TrieNode[]): void => {
      const word = line.keys[at] as PageWord;
      const seen: TrieNode[] = [];
      for (const key of at === first ? word.opening : word.all) {
        for (const child of this.trie.children(node, key)) {
          if (seen.includes(child)) continue;
          seen.push(child);
          const longer = [...path, child];
          if (child.term && (!best || at >= best.last)) best = better(best, this.validate(line, first, at, longer));
          if (this.trie.canGoOn(child) && this.continues(line, at)) walk(child, at + 1, longer);
        }
      }
    };
    walk(this.trie.root, first, []);
    return best;
  }

  private continues({ text, words }: Line, at: number): boolean {
    const next = words[at + 1];
    return next !== undefined && joinsWords(text, (words[at] as Token).end, next.start);
  }

  /** Checks clitics, articles and, for a single word, the reading; a path of keys alone proves little. */
  private validate(line: Line, first: number, last: number, path: readonly TrieNode[]): Match | undefined {
    let before: Beginning | undefined;
    let start = 0;
    for (const [i, node] of path.entries()) {
      const word = node.word as TermWord;
      const beginning = this.beginningOf(wordAt(line, first + i), word);
      if (before && beginning.proclitics !== word.proclitics) return undefined;
      if (before && word.attribute && !isDefinite(beginning) && before.article) return undefined;
      if (!path[i + 1]?.word?.genitive && isOnlyConstruct(line.keys[first + i] as PageWord, node)) return undefined;
      if (!before) start = (line.words[first] as Token).start + beginning.offset;
      before = path[i + 1]?.word?.attribute ? this.withPossessive(beginning, word) : beginning;
    }
    const { term, own, word } = path[path.length - 1] as TrieNode;
    if (!term || !word) return undefined;
    // What readers have added they want to see wherever it stands, also as an attribute or in another reading.
    if (path.length === 1 && !own && !isReadAsTerm(line, first, word, this.keys)) return undefined;
    const literal = path.filter((one, i) => sharesLetters(line.keys[first + i] as PageWord, one)).length;
    return { first, last, start, end: (line.words[last] as Token).end, term, own, literal };
  }

  private beginningOf(word: string, { keys }: TermWord): Beginning {
    return readBeginning(word, (rest) => this.sharesKey(rest, keys));
  }

  /** A possessive pronoun makes a word as definite as the article: «هجماتها إلكترونية» is a sentence, no term. */
  private withPossessive(beginning: Beginning, { keys }: TermWord): Beginning {
    if (beginning.article || !hasPossessive(beginning.rest, (stem) => this.sharesKey(stem, keys))) return beginning;
    return { ...beginning, article: true };
  }

  private sharesKey(word: string, keys: readonly number[]): boolean {
    return this.keys.ofPage(word).all.some((key) => keys.includes(key));
  }
}

/** The longest match wins; of two equally long ones the reader's own, then the one with more words to the letter. */
function better(best: Match | undefined, other: Match | undefined): Match | undefined {
  if (!best || !other) return best ?? other;
  if (other.last !== best.last) return other.last > best.last ? other : best;
  if (other.own !== best.own) return other.own ? other : best;
  return other.literal > best.literal ? other : best;
}

function sharesLetters({ all }: PageWord, { word }: TrieNode): boolean {
  return all.some((key) => key < 0 && word?.keys.includes(key));
}

/** Whether a word has the article, or is spelled as if it had. */
function isDefinite({ article, rest }: Beginning): boolean {
  return article || /^[\u0627\u0671]\u0644/.test(rest); // ALEF or ALEF WASLA, LAM
}

/** Whether the page's word can be the term's only before a genitive. */
function isOnlyConstruct({ all, construct }: PageWord, { word }: TrieNode): boolean {
  if (construct.length === 0) return false;
  return all.every((key) => construct.includes(key) || !word?.keys.includes(key));
}

/** Longer matches first, then earlier ones; what overlaps a taken one goes. */
function withoutOverlaps(matches: Match[], wordCount: number): Match[] {
  const taken = new Uint8Array(wordCount);
  const length = ({ first, last }: Match): number => last - first;
  return [...matches]
    .sort((a, b) => length(b) - length(a) || a.first - b.first)
    .filter(({ first, last }) => {
      if (taken.subarray(first, last + 1).includes(1)) return false;
      taken.fill(1, first, last + 1);
      return true;
    })
    .sort((a, b) => a.first - b.first);
}
