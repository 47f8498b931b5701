import { type Paragraph, type Token, tokenise } from '@/lib/arabic';
import { type Beginning, readBeginning } from './clitics';
import { joinsWords } from './gaps';
import { addTerm, newNode, type TermWord, type TrieNode } from './term-trie';
import type { Term, TermSpan } from './terms';
import { type MatcherDeps, WordKeys } from './word-keys';

/** A match of words `first` to `last` (inclusive) of a paragraph. */
interface Match {
  first: number;
  last: number;
  start: number;
  end: number;
  term: Term;
}

/** Words on either side that the reading of a single word is decided by, if its sentence has so many. */
const CONTEXT_WORDS = 20;
const SENTENCE_END = /[.!?؟…\n]/;

/** A paragraph as the matcher walks it. */
interface Line {
  text: string;
  words: Token[];
  keys: (readonly number[])[];
}

/**
 * Finds terms in text by lexemes: an automaton over sequences of lemma numbers, so every inflection, clitic and spelling
 * that the lexicon reads matches. The longest match wins; nothing matches across sentences or other punctuation than
 * quotation marks, brackets and hyphens.
 */
export class TermMatcher {
  private readonly root: TrieNode = newNode();
  private readonly keys: WordKeys;

  /** @param own the reader's terms: they override bundled ones of equal words. */
  constructor(terms: readonly Term[], deps: MatcherDeps, own: readonly Term[] = []) {
    this.keys = new WordKeys(deps);
    for (const term of terms) addTerm(this.root, term, this.keys);
    for (const term of own) addTerm(this.root, term, this.keys);
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
      if ((keys[at] as readonly number[]).length === 0) continue;
      const match = this.longestFrom(line, at);
      if (match) matches.push(match);
    }
    return withoutOverlaps(matches, words.length);
  }

  private longestFrom(line: Line, first: number): Match | undefined {
    let best: Match | undefined;
    const walk = (node: TrieNode, at: number, path: TrieNode[]): void => {
      for (const key of line.keys[at] ?? []) {
        for (const child of node.next.get(key) ?? []) {
          const longer = [...path, child];
          if (child.term && (!best || at > best.last)) best = this.validate(line, first, at, longer) ?? best;
          if (child.next.size > 0 && this.continues(line, at)) walk(child, at + 1, longer);
        }
      }
    };
    walk(this.root, first, []);
    return best;
  }

  private continues({ text, words }: Line, at: number): boolean {
    const next = words[at + 1];
    return next !== undefined && joinsWords(text, (words[at] as Token).end, next.start);
  }

  /** Checks clitics, articles and, for a single word, the reading; a path of keys alone proves little. */
  private validate(line: Line, first: number, last: number, path: readonly TrieNode[]): Match | undefined {
    const beginnings: Beginning[] = [];
    for (const [i, node] of path.entries()) {
      const beginning = this.beginningOf(wordAt(line, first + i), node.word as TermWord);
      if (i > 0 && !fits(beginning, beginnings[i - 1] as Beginning, path, i)) return undefined;
      beginnings.push(beginning);
    }
    const { term, word } = path[path.length - 1] as TrieNode;
    if (!term || !word || (path.length === 1 && !this.isReadSo(line, first, word))) return undefined;
    const start = (line.words[first] as Token).start + (beginnings[0] as Beginning).offset;
    return { first, last, start, end: (line.words[last] as Token).end, term };
  }

  private beginningOf(word: string, { keys }: TermWord): Beginning {
    return readBeginning(word, (rest) => this.keys.ofPage(rest).some((key) => keys.includes(key)));
  }

  /** Whether the word, which has other readings too, is most likely the term's here. */
  private isReadSo(line: Line, at: number, { keys }: TermWord): boolean {
    const { lexemes, bestLexemes } = this.keys.deps;
    if (!bestLexemes || lexemes(wordAt(line, at)).every((lexeme) => keys.includes(lexeme))) return true;
    if (keys.every((key) => key < 0)) return true;
    const [from, to] = contextOf(line, at);
    const words = line.words.slice(from, to + 1).map(({ start, end }) => line.text.slice(start, end));
    const best = bestLexemes(words)[at - from];
    return best === undefined || keys.includes(best);
  }
}

/** The words of the sentence around a word: first and last index. */
function contextOf({ text, words }: Line, at: number): [number, number] {
  const isParted = (left: number): boolean =>
    SENTENCE_END.test(text.slice((words[left] as Token).end, (words[left + 1] as Token).start));
  let from = at;
  let to = at;
  while (from > 0 && at - from < CONTEXT_WORDS && !isParted(from - 1)) from--;
  while (to + 1 < words.length && to - at < CONTEXT_WORDS && !isParted(to)) to++;
  return [from, to];
}

function wordAt({ text, words }: Line, at: number): string {
  const { start, end } = words[at] as Token;
  return text.slice(start, end);
}

/** Whether a later word of a match begins as the term has it, and agrees with the word before in being definite. */
function fits(beginning: Beginning, before: Beginning, path: readonly TrieNode[], i: number): boolean {
  const word = path[i]?.word as TermWord;
  if (beginning.proclitics !== word.proclitics) return false;
  const isPredicate = before.article && !beginning.article && path[i - 1]?.word?.article === word.article;
  return !isPredicate || word.proclitics !== '';
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
