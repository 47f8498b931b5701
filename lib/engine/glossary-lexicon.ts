import type { MatcherDeps } from '@/lib/glossary';
import type { Lexicon } from '@/lib/lexicon';

/** What the term matcher asks of the lexicon. */
export function glossaryLexicon(lexicon: Lexicon): MatcherDeps {
  return {
    lexemes: (word) => lexicon.lexemes(word),
    lexemesOfHeadword: (vowelled) => lexicon.lexemesOfHeadword(vowelled),
    knows: (word) => lexicon.categories(word) !== 0,
    partOfSpeech: (lexeme) => lexicon.lemma(lexeme)?.pos,
    citation: (lexeme) => lexicon.lemma(lexeme)?.lemma,
    bestReadings: (words, from, to) => lexicon.analyseWithin(words, from, to).map(([best]) => best),
  };
}

/** Tells one compiled lexicon from another, for what was looked up in it beforehand. */
export function lexiconName({ about }: Lexicon): string {
  return `${about.version} ${about.lemmas} ${about.stems}`;
}
