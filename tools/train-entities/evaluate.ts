import { namesOf, TAGGED_TYPES } from '@/lib/entities/types';
import type { Article, CorpusName } from './corpora';

export interface Score {
  found: number;
  right: number;
  gold: number;
}

/** Scores by corpus, then by type; `all` is the micro average. */
export type Scores = Map<string, Score>;

/** Exact spans of the right type. `labels` holds one label for each token of the articles, in order. */
export function scoreArticles(articles: Article[], labels: Uint8Array, known: ReadonlySet<string>): Scores {
  const scores: Scores = new Map();
  let token = 0;
  for (const { corpus, lines } of articles) {
    for (const line of lines) {
      const found = namesOf(labels.subarray(token, token + line.tokens.length));
      const gold = namesOf(line.labels);
      const keys = new Set(gold.map((name) => `${name.start}-${name.end}-${name.type}`));
      for (const name of found) {
        const right = keys.has(`${name.start}-${name.end}-${name.type}`) ? 1 : 0;
        count(scores, corpus, TAGGED_TYPES[name.type] as string, 1, right, 0);
      }
      for (const name of gold) count(scores, corpus, TAGGED_TYPES[name.type] as string, 0, 0, 1);
      countUnseen(scores, corpus, line, found, gold, known);
      token += line.tokens.length;
    }
  }
  return scores;
}

type Names = ReturnType<typeof namesOf>;

function countUnseen(
  scores: Scores,
  corpus: CorpusName,
  line: Article['lines'][number],
  found: Names,
  gold: Names,
  known: ReadonlySet<string>,
): void {
  const keys = new Set(found.map((name) => `${name.start}-${name.end}-${name.type}`));
  for (const name of gold) {
    if (known.has(textOf(line, name))) continue;
    const right = keys.has(`${name.start}-${name.end}-${name.type}`) ? 1 : 0;
    add(scores, `${corpus} unseen`, 0, right, 1);
  }
}

function textOf(line: Article['lines'][number], name: { start: number; end: number }): string {
  return line.tokens
    .slice(name.start, name.end)
    .map((t) => line.text.slice(t.start, t.end))
    .join(' ');
}

/** Surface forms of all names in the articles. */
export function knownNames(articles: Article[]): Set<string> {
  const known = new Set<string>();
  for (const { lines } of articles) {
    for (const line of lines) for (const name of namesOf(line.labels)) known.add(textOf(line, name));
  }
  return known;
}

function count(scores: Scores, corpus: string, type: string, found: number, right: number, gold: number): void {
  for (const key of [corpus, `${corpus} ${type}`, 'all']) add(scores, key, found, right, gold);
}

function add(scores: Scores, key: string, found: number, right: number, gold: number): void {
  const score = scores.get(key) ?? { found: 0, right: 0, gold: 0 };
  score.found += found;
  score.right += right;
  score.gold += gold;
  scores.set(key, score);
}

export function f1({ found, right, gold }: Score): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}

/** One row a key: F1, precision, recall in per cent. */
export function formatScores(scores: Scores): string {
  return [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, score]) => {
      const precision = (100 * score.right) / Math.max(1, score.found);
      const recall = (100 * score.right) / Math.max(1, score.gold);
      if (key.endsWith('unseen')) return `${key.padEnd(24)} recall ${recall.toFixed(1)} of ${score.gold}`;
      return `${key.padEnd(24)} F1 ${f1(score).toFixed(1)}  P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  n ${score.gold}`;
    })
    .join('\n');
}
