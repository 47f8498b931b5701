import { namesOf, TAGGED_TYPES } from '@/lib/entities/types';
import type { Article } from './corpora';

/** One row a wrong line: corpus, what was missed (−) and what was found without being there (+), with some context. */
export function describeErrors(articles: Article[], labels: Uint8Array): string {
  const rows: string[] = [];
  let token = 0;
  for (const { corpus, lines } of articles) {
    for (const line of lines) {
      const found = namesOf(labels.subarray(token, token + line.tokens.length));
      token += line.tokens.length;
      const gold = namesOf(line.labels);
      const key = (name: { start: number; end: number; type: number }) => `${name.start} ${name.end} ${name.type}`;
      const foundKeys = new Set(found.map(key));
      const goldKeys = new Set(gold.map(key));
      const wrong = [
        ...gold.filter((name) => !foundKeys.has(key(name))).map((name) => ({ sign: '-', ...name })),
        ...found.filter((name) => !goldKeys.has(key(name))).map((name) => ({ sign: '+', ...name })),
      ].sort((a, b) => a.start - b.start);
      const text = (from: number, to: number) =>
        line.tokens
          .slice(Math.max(0, from), to)
          .map((t) => line.text.slice(t.start, t.end))
          .join(' ');
      for (const { sign, start, end, type } of wrong) {
        const context = `${text(start - 4, start)} [${text(start, end)}] ${text(end, end + 3)}`;
        rows.push(`${corpus}\t${sign}${TAGGED_TYPES[type]}\t${context}`);
      }
    }
  }
  return `${rows.join('\n')}\n`;
}
