import { Lexicon } from './lexicon';

export { Lexicon } from './lexicon';
export { type Analysis, Category, type Features, type Forgiven, type LemmaFacts, type Segment } from './types';
export type { VerbForm } from './verb-form';

/** Opens the compiled lexicon (decompressed). Throws when the bytes are not one. */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  return new Lexicon(bytes);
}
