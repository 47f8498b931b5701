import type { EntityModel } from '@/lib/entities/model';
import { Tagger } from '@/lib/entities/tagger';
import type { Article } from './corpora';
import { type Scores, scoreArticles } from './evaluate';

/** Scores a model asset through the very tagger that pages meet: quantised weights, two passes. */
export function evaluateAsset(articles: Article[], model: EntityModel, known: ReadonlySet<string>): Scores {
  const tagger = new Tagger(model);
  const total = articles.reduce((sum, { lines }) => sum + lines.reduce((n, line) => n + line.tokens.length, 0), 0);
  const labels = new Uint8Array(total);
  let token = 0;
  for (const article of articles) {
    for (const tagged of tagger.tag(article.lines.map((line) => line.text))) {
      for (const name of tagged.names) {
        labels.fill(2 + name.type * 2, token + name.start, token + name.end);
        labels[token + name.start] = 1 + name.type * 2;
      }
      token += tagged.tokens.length;
    }
  }
  return scoreArticles(articles, labels, known);
}
