import { splitSentences } from '@/lib/arabic';
import type { CardModel } from './card-models';
import type { Mention } from './mentions';
import type { PageParagraph } from './page-text';

/** What the reader keeps of a card. */
export interface Keepsake {
  kind: 'word' | 'term' | 'entity';
  headword: string;
  gloss: string;
  /** The sentence in which it was met. */
  sentence: string;
}

/** The sentence that holds a place, and where the place begins in it. */
export function sentenceAround({ paragraph, start }: { paragraph: PageParagraph; start: number }) {
  const { text } = paragraph.block;
  const found = splitSentences(text).find((one) => one.start <= start && start < one.end) ?? {
    start: 0,
    end: text.length,
  };
  // A run of a thousand words without a full stop is no sentence: what stands near is enough.
  const from = start - found.start > 4_000 ? text.indexOf(' ', start - 2_000) + 1 : found.start;
  return { sentence: text.slice(from, Math.min(found.end, from + 8_000)), start: start - from };
}

/** What is kept of a card: its headword, its gloss and the sentence in which it was met. */
export function keepsakeOf(model: Exclude<CardModel, { kind: 'repeat' }>, place: Mention | undefined): Keepsake {
  const sentence = place ? sentenceAround(place).sentence : '';
  if (model.kind === 'entity') return { kind: 'entity', headword: model.name, gloss: model.english, sentence };
  if (model.kind === 'term')
    return { kind: 'term', headword: model.term.headword, gloss: model.term.english, sentence };
  const best = model.explanation?.readings[0];
  return { kind: 'word', headword: best?.lemma ?? model.surface, gloss: best?.lemmaGloss ?? '', sentence };
}

/** What a card's copy button puts on the clipboard. */
export function copyOf(model: CardModel | undefined): string {
  if (!model || model.kind === 'repeat') return '';
  if (model.kind === 'entity') return [model.name, model.english].filter(Boolean).join('\n');
  if (model.kind === 'term') {
    const { headword, english, definition } = model.term;
    return [headword, english, definition.ar, definition.en].join('\n');
  }
  const best = model.explanation?.readings[0];
  return best ? [best.vowelled, best.gloss].filter(Boolean).join('\n') : model.surface;
}
