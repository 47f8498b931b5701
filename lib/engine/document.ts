import {
  detectLanguage,
  isArabicWord,
  type Language,
  type Paragraph,
  type Span,
  splitSentences,
  tokenise,
} from '@/lib/arabic';
import type { Entity } from '@/lib/entities';
import type { TermSpan } from '@/lib/glossary';
import type { Analysis } from '@/lib/lexicon';
import { findRepeats, type Repeats } from '@/lib/repeats';
import type { Engine } from './engine';

export interface WordSpan extends Span {
  /** Best first. */
  analyses: Analysis[];
}

export interface DocumentAnalysis {
  language: Language;
  repeats: Repeats;
  entities: Entity[];
  terms: TermSpan[];
  /** Every Arabic word, when asked for. */
  words: WordSpan[];
}

export interface DocumentOptions {
  words?: boolean;
}

/** Reads a whole document at once, as the headless entry does. `paragraphs` are the body, in page order. */
export function analyseDocument(
  engine: Engine,
  paragraphs: readonly Paragraph[],
  options: DocumentOptions = {},
): DocumentAnalysis {
  const language = detectLanguage(paragraphs.map((paragraph) => paragraph.text));
  const arabic = language.code === 'ar';
  return {
    language,
    repeats: arabic ? findRepeats(paragraphs, engine) : { pairs: [], groups: [], runs: [], lookalikes: [] },
    entities: arabic ? engine.entities(paragraphs) : [],
    terms: arabic ? engine.terms(paragraphs) : [],
    words: arabic && options.words ? paragraphs.flatMap((paragraph) => analyseWords(engine, paragraph)) : [],
  };
}

/** Analyses every Arabic word of a paragraph, sentence by sentence, best analysis first. */
export function analyseWords(engine: Engine, paragraph: Paragraph): WordSpan[] {
  return splitSentences(paragraph.text).flatMap((sentence) => {
    const text = paragraph.text.slice(sentence.start, sentence.end);
    const tokens = tokenise(text).map((token) => ({ ...token, text: text.slice(token.start, token.end) }));
    const analyses = engine.lexicon.analyseSentence(tokens.map((token) => token.text));
    return tokens.flatMap((token, i) =>
      token.kind === 'word' && isArabicWord(token.text)
        ? [
            {
              paragraphId: paragraph.id,
              start: sentence.start + token.start,
              end: sentence.start + token.end,
              analyses: analyses[i] ?? [],
            },
          ]
        : [],
    );
  });
}
