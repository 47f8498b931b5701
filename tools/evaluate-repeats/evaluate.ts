import { findRepeats, type IsName } from '@/lib/repeats';
import type { Page } from './pages';

export interface Score {
  kind: string;
  copies: boolean;
  pages: number;
  expected: number;
  found: number;
  /** Pairs that are no repeats and were said to be. */
  wrong: number;
  /** One example of what was missed or wrong. */
  example: string;
}

/** Compares the detector's pairs with the true ones, kind by kind. */
export function scorePages(pages: readonly Page[], isName: IsName): Score[] {
  const scores = new Map<string, Score>();
  for (const page of pages) {
    const score = scores.get(page.kind) ?? newScore(page);
    scores.set(page.kind, score);
    const { pairs } = findRepeats(
      page.paragraphs.map((text, id) => ({ id, text })),
      { isName },
    );
    const said = new Set(pairs.map(({ first, second }) => `${first}-${second}`));
    const example = (pair: string): string =>
      pair
        .split('-')
        .map((at) => page.paragraphs[Number(at)])
        .join('\n      ');
    score.pages++;
    score.expected += page.pairs.size;
    for (const pair of page.pairs) {
      if (said.has(pair)) score.found++;
      else score.example ||= `missed: ${example(pair)}`;
    }
    for (const pair of said) {
      if (page.pairs.has(pair)) continue;
      score.wrong++;
      score.example ||= `wrong: ${example(pair)}`;
    }
  }
  return [...scores.values()];
}

function newScore({ kind, copies }: Page): Score {
  return { kind, copies, pages: 0, expected: 0, found: 0, wrong: 0, example: '' };
}

/** Precision and recall over all pairs, and false marks a page. */
export function total(scores: readonly Score[]): {
  precision: number;
  recall: number;
  wrongPerPage: number;
  pages: number;
} {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const found = sum(({ found }) => found);
  const wrong = sum(({ wrong }) => wrong);
  const pages = sum(({ pages }) => pages);
  return {
    precision: found / (found + wrong),
    recall: found / sum(({ expected }) => expected),
    wrongPerPage: wrong / pages,
    pages,
  };
}
