import { hasHarakat, tokenise } from '@/lib/arabic';
import { type CompiledWord, compileWord, isFirstWordId, lookUpId, reviveWord } from './compiled-words';
import { type Form, isSameTermWord, readTermWord, type TermWord } from './term-word';
import type { Term } from './terms';
import type { WordKeys } from './word-keys';

/** Longer phrases are no terms; a reader's file may hold anything. */
const MAX_WORDS = 12;
/** Letters and marks with single spaces: most forms, and no work for the tokeniser. */
const PLAIN = /^[\u0621-\u063A\u0641-\u0652]+(?: [\u0621-\u063A\u0641-\u0652]+)*$/;

interface TermForm extends Form {
  term: Term;
  own: boolean;
}

/** A step in the automaton of key sequences. */
export interface TrieNode {
  /** The word that leads here; the root has none. */
  word: TermWord | undefined;
  depth: number;
  /** Next steps by key. */
  next: Map<number, TrieNode[]>;
  /** Forms that go on from here, not yet looked up in the lexicon. */
  pending: TermForm[];
  /** The term that ends here, the last one added. */
  term: Term | undefined;
  /** Whether it is the reader's own. */
  own: boolean;
}

const newNode = (word?: TermWord, depth = 0): TrieNode => ({
  word,
  depth,
  next: new Map(),
  pending: [],
  term: undefined,
  own: false,
});

/**
 * Terms as sequences of word keys. Only first words are looked up at once, the others when a page has the first: most
 * terms of a large glossary never meet it.
 */
export class TermTrie {
  readonly root = newNode();
  private readonly words = new Map<string, TermWord>();

  /** @param compiled first words that were looked up before, by the same lexicon */
  constructor(
    private readonly keys: WordKeys,
    compiled: readonly CompiledWord[] = [],
  ) {
    for (const word of compiled) this.words.set(word[0], reviveWord(word));
  }

  /** Adds a term with its variants and abbreviation; it overrides what was added before under the same words. */
  add(term: Term, own = false): void {
    this.addForm(term, term.headword, own);
    for (const variant of term.variants) this.addForm(term, variant, own);
    if (term.abbreviation && /^[A-Z][A-Za-z0-9-]+$/.test(term.abbreviation)) {
      this.addForm(term, term.abbreviation, own);
    }
  }

  /** The nodes that a key leads to. */
  children(node: TrieNode, key: number): readonly TrieNode[] {
    if (node.pending.length > 0) {
      const { pending } = node;
      node.pending = [];
      for (const form of pending) this.advance(node, form);
    }
    return node.next.get(key) ?? [];
  }

  canGoOn(node: TrieNode): boolean {
    return node.pending.length > 0 || node.next.size > 0;
  }

  /** The first words of all terms, for an asset. */
  compiledWords(): CompiledWord[] {
    return [...this.words].filter(([id]) => isFirstWordId(id)).map(([id, word]) => compileWord(id, word));
  }

  private addForm(term: Term, text: string, own: boolean): void {
    const words = PLAIN.test(text) ? text.split(' ') : wordsOf(text);
    if (words.length === 0 || words.length > MAX_WORDS) return;
    const { word } = this.advance(this.root, { term, own, words, vowelled: hasHarakat(text) });
    if (word) this.keys.addOpenings(word.keys);
  }

  /** Takes a form one word further. */
  private advance(node: TrieNode, form: TermForm): TrieNode {
    const child = step(node, this.lookUp(form, node.depth));
    if (child.depth === form.words.length) {
      child.term = form.term;
      child.own = form.own;
    } else child.pending.push(form);
    return child;
  }

  private lookUp(form: TermForm, at: number): TermWord {
    const id = lookUpId(form, at);
    const known = this.words.get(id);
    if (known) return known;
    const word = readTermWord(form, at, this.keys);
    this.words.set(id, word);
    return word;
  }
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end }) => text.slice(start, end));
}

/** The node that a word leads to, made if there is none. */
function step(node: TrieNode, word: TermWord): TrieNode {
  const known = node.next.get(word.keys[0] as number)?.find((child) => isSameTermWord(child.word as TermWord, word));
  if (known) return known;
  const child = newNode(word, node.depth + 1);
  for (const key of word.keys) {
    const siblings = node.next.get(key);
    if (siblings) siblings.push(child);
    else node.next.set(key, [child]);
  }
  return child;
}
