import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarkedLine, readOwnArticles } from './own-text';

describe('parseMarkedLine', () => {
  it('gives the plain text and where the names stand in it', () => {
    const { text, names } = parseMarkedLine('قال {P خالد المهيري} في {L باكو}.');
    expect(text).toBe('قال خالد المهيري في باكو.');
    expect(names.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
      [0, 'خالد المهيري'],
      [1, 'باكو'],
    ]);
  });

  it.each(['قال {X خالد}', 'قال {P خالد', 'قال خالد}', 'قال {P {L باكو}}'])('refuses %s', (line) => {
    expect(() => parseMarkedLine(line)).toThrow(/marked wrongly/);
  });
});

describe('our own articles', () => {
  const directory = join(import.meta.dirname, 'data/own');
  it.each(readdirSync(directory))('%s is well marked, each article named once', (file) => {
    const articles = readOwnArticles(readFileSync(join(directory, file), 'utf8'), 'own');
    const names = articles.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(articles.every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('says when a name is no whole word', () => {
    expect(() => readOwnArticles('# a\nفي ب{L اكو}', 'own')).toThrow(/no whole token/);
  });
});
