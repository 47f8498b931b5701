export type { CompiledWord } from './compiled-words';
export { GLOSSARY_FORMAT, Glossary, type GlossaryAsset, loadGlossary, type TermRow, toRow } from './glossary';
export { TermMatcher } from './matcher';
export { DOMAINS, type Domain, LEVELS, type Level, type Term, type TermSpan } from './terms';
export type { BestReading, MatcherDeps } from './word-keys';
