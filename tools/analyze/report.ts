import { toLetters } from '@/lib/arabic';
import { analyseDocument, type Engine } from '@/lib/engine';
import type { Analysis } from '@/lib/lexicon';
import type { PageParagraph } from './paragraphs';

const PRECISION = 1e4;
const rounded = (value: number) => Math.round(value * PRECISION) / PRECISION;

function analysisOf({ segments, lemma, vowelled, root, pos, gloss }: Analysis) {
  return { segments: segments.map(({ text, role }) => ({ text, role })), lemma, vowelled, root, pos, gloss };
}

/**
 * Everything known of a document, in the shape that the README describes: indices of `paragraphs`, UTF-16 offsets in
 * their texts. Body paragraphs alone are read; the others are listed.
 */
export function reportOn(
  id: string | number,
  paragraphs: readonly PageParagraph[],
  engine: Engine,
  options: { words: boolean },
): object {
  const body = paragraphs.flatMap(({ text, role }, index) => (role === 'body' ? [{ id: index, text }] : []));
  const analysis = analyseDocument(engine, body, { words: options.words });
  const terms = new Map(engine.glossary.terms.map((term) => [term.id, term]));
  const place = ({ paragraphId, start, end }: { paragraphId: number; start: number; end: number }) => ({
    paragraph: paragraphId,
    start,
    end,
  });
  return {
    id,
    language: { code: analysis.language.code, arabicShare: rounded(analysis.language.arabicShare) },
    paragraphs: paragraphs.map(({ text, role }, index) => ({ index, text, role })),
    repeats: {
      pairs: analysis.repeats.pairs.map(({ first, second, kind, similarity }) => ({
        first,
        second,
        kind,
        similarity: rounded(similarity),
      })),
      groups: analysis.repeats.groups,
      runs: analysis.repeats.runs.map(({ first, second }) => ({ first, second })),
    },
    entities: analysis.entities.map((entity) => ({
      ...place(entity),
      type: entity.type,
      fine: entity.fine,
      name: entity.name,
      confidence: rounded(entity.confidence),
    })),
    terms: analysis.terms.map((span) => {
      const term = terms.get(span.termId);
      return { ...place(span), term: toLetters(term?.headword ?? ''), english: term?.english ?? '' };
    }),
    ...(options.words && {
      words: analysis.words.flatMap((word) => {
        const [best, ...others] = word.analyses;
        return best ? [{ ...place(word), ...analysisOf(best), alternatives: others.map(analysisOf) }] : [];
      }),
    }),
  };
}
