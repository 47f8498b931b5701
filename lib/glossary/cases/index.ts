import { POLITICS } from './politics';
import { SECURITY } from './security';
import { SOCIETY } from './society';

/**
 * Sentences by term: ⟦…⟧ is what must be marked (with the id before a colon where it is another term's), all else must
 * not. Read with the lexicon that ships.
 */
export const CASES: Record<string, readonly string[]> = { ...SECURITY, ...POLITICS, ...SOCIETY };
