import { ABSTRACT, type Form, type TermWord } from './term-word';

/** The first word of terms as looked up in a lexicon: id, keys, source of its shape. */
export type CompiledWord = [id: string, keys: readonly number[], shape: string];

/** What a looked-up word depends on, in one string: the word, whether it is vowelled, its place in the term. */
export function lookUpId({ words, vowelled }: Form, at: number): string {
  const place = at === 0 ? (words.length === 1 ? 'alone' : 'first') : at === words.length - 1 ? 'last' : 'inner';
  return `${words[at]} ${vowelled ? 'vowelled ' : ''}${place}`;
}

export function isFirstWordId(id: string): boolean {
  return id.endsWith(' first') || id.endsWith(' alone');
}

export function compileWord(id: string, { keys, shape }: TermWord): CompiledWord {
  return [id, keys, shape?.source ?? ''];
}

export function reviveWord([, keys, source]: CompiledWord): TermWord {
  const shape = source === '' ? undefined : source === ABSTRACT.source ? ABSTRACT : new RegExp(source);
  return { keys, proclitics: '', genitive: false, attribute: false, shape };
}
