import { ABSTRACT, type Form, type TermWord } from './term-word';

/** The first word of terms as looked up in a lexicon: id, keys, whether it has the article, source of its shape. */
export type CompiledWord = [id: string, keys: readonly number[], article: 0 | 1, shape: string];

/** What a looked-up word depends on, in one string: the word, and in small letters how the term has it. */
export function lookUpId({ words, vowelled }: Form, at: number): string {
  return `${words[at]} ${vowelled ? 'v' : ''}${words.length === 1 ? 'a' : ''}${at > 0 ? 'l' : ''}`;
}

export function isFirstWordId(id: string): boolean {
  return !id.endsWith('l');
}

export function compileWord(id: string, { keys, article, shape }: TermWord): CompiledWord {
  return [id, keys, article ? 1 : 0, shape?.source ?? ''];
}

export function reviveWord([, keys, article, source]: CompiledWord): TermWord {
  const shape = source === '' ? undefined : source === ABSTRACT.source ? ABSTRACT : new RegExp(source);
  return { keys, proclitics: '', article: article === 1, genitive: false, shape };
}
