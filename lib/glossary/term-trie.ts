import { tokenise, toLetters } from '@/lib/arabic';
import { readBeginning } from './clitics';
import type { Term } from './terms';
import type { WordKeys } from './word-keys';

/** Longer phrases are no terms; a reader's file may hold anything. */
const MAX_WORDS = 12;

/** A word of a term: what a word of the page must share, and how it may begin. */
export interface TermWord {
  keys: readonly number[];
  /** Proclitics that it must have where it is not the first word («الاستجابة للطوارئ»). */
  proclitics: string;
  /** Whether the term cites it with the article. */
  article: boolean;
}

/** A step in the automaton of key sequences. */
export interface TrieNode {
  /** The word that leads here; the root has none. */
  word: TermWord | undefined;
  /** Next steps by key. */
  next: Map<number, TrieNode[]>;
  /** The term that ends here, the last one added first. */
  term: Term | undefined;
}

export function newNode(word?: TermWord): TrieNode {
  return { word, next: new Map(), term: undefined };
}

/** Adds a term with its variants and abbreviation. A term added later overrides an equal one. */
export function addTerm(root: TrieNode, term: Term, keys: WordKeys): void {
  addForm(root, term, term.headword, true, keys);
  for (const variant of term.variants) addForm(root, term, variant, false, keys);
  if (term.abbreviation && /^[A-Z][A-Za-z0-9-]+$/.test(term.abbreviation)) {
    addForm(root, term, term.abbreviation, false, keys);
  }
}

function addForm(root: TrieNode, term: Term, form: string, vowelled: boolean, keys: WordKeys): void {
  const words = tokenise(form)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end }) => form.slice(start, end));
  if (words.length === 0 || words.length > MAX_WORDS) return;
  let node = root;
  words.forEach((word, at) => {
    node = step(node, readTermWord(word, at, vowelled, words.length === 1, keys));
  });
  node.term = term;
}

function readTermWord(word: string, at: number, vowelled: boolean, alone: boolean, keys: WordKeys): TermWord {
  const lexemes = keys.lexemesOfTerm(word, vowelled);
  const { proclitics, article } = readBeginning(word, (rest) => {
    // The lexicon does not know the word: only an article is taken off.
    if (lexemes.length === 0) return toLetters(word) === `ال${toLetters(rest)}`;
    // Every reading must survive, or a root letter would pass for a proclitic.
    const left = keys.lexemesOfTerm(rest, vowelled);
    return lexemes.every((lexeme) => left.includes(lexeme));
  });
  return { keys: keys.ofTerm(word, vowelled, alone), proclitics: at > 0 ? proclitics : '', article };
}

/** The node that a word leads to, made if there is none. */
function step(node: TrieNode, word: TermWord): TrieNode {
  const [firstKey] = word.keys;
  const known = node.next.get(firstKey as number)?.find((child) => isSameWord(child.word as TermWord, word));
  if (known) return known;
  const child = newNode(word);
  for (const key of word.keys) {
    const children = node.next.get(key);
    if (children) children.push(child);
    else node.next.set(key, [child]);
  }
  return child;
}

function isSameWord(a: TermWord, b: TermWord): boolean {
  return (
    a.proclitics === b.proclitics &&
    a.article === b.article &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, i) => key === b.keys[i])
  );
}
