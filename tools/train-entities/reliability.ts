import type { EntityModel } from '@/lib/entities/model';
import { Tagger } from '@/lib/entities/tagger';
import { namesOf } from '@/lib/entities/types';
import type { Article } from './corpora';

/** Lower ends of the classes of confidence. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

export interface Reliability {
  from: number;
  found: number;
  right: number;
  /** Sum of the confidences of the names found. */
  confidence: number;
}

/** How often names found with a given confidence are right: what a reader's threshold leans on. */
export function measureReliability(articles: Article[], model: EntityModel): Reliability[] {
  const tagger = new Tagger(model);
  const classes = EDGES.map((from): Reliability => ({ from, found: 0, right: 0, confidence: 0 }));
  for (const { lines } of articles) {
    for (const [i, { names }] of tagger.tag(lines.map(({ text }) => text)).entries()) {
      const gold = new Set(namesOf(lines[i]?.labels ?? []).map(({ start, end, type }) => `${start} ${end} ${type}`));
      for (const { start, end, type, probability } of names) {
        const own = classes.findLast(({ from }) => probability >= from) as Reliability;
        own.found++;
        own.confidence += probability;
        if (gold.has(`${start} ${end} ${type}`)) own.right++;
      }
    }
  }
  return classes;
}

export function formatReliability(classes: Reliability[]): string {
  return classes
    .map(({ from, found, right, confidence }) => {
      const share = (sum: number) => ((100 * sum) / Math.max(1, found)).toFixed(1);
      return `confidence from ${from.toFixed(2)}: ${found} names, mean ${share(confidence)} %, right ${share(right)} %`;
    })
    .join('\n');
}
