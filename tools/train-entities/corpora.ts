import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '@/lib/entities/hash';
import { type TaggerToken, taggerTokens } from '@/lib/entities/tagger-tokens';
import { isBeginning, LABELS, mayFollow, OUTSIDE } from '@/lib/entities/types';
import { readOwnArticles } from './own-text';

/** One line of a corpus: its text, tokenised as a page would be, with a label for each token. */
export interface LabelledLine {
  text: string;
  tokens: TaggerToken[];
  labels: Uint8Array;
}

/** An article: lines that share names. */
export interface Article {
  corpus: CorpusName;
  /** As the corpus names it; raw text has the same names. */
  name: string;
  lines: LabelledLine[];
}

export type CorpusName = 'news' | 'general' | 'newsfane' | 'aqmar' | 'own';

/** NewsFANE has no article borders: this many sentences in a row stand for one. */
const SENTENCES_PER_ARTICLE = 20;

const OWN = join(import.meta.dirname, 'data/own');

const FILES: Record<Exclude<CorpusName, 'own'>, string> = {
  news: 'ner/news.tsv',
  general: 'ner/general.tsv',
  newsfane: 'ner/newsfane-train.tsv',
  aqmar: 'ner/aqmar-train.tsv',
};

/** Reads every corpus below `directory`, and our own articles of data/own. @throws Error naming a file that is missing or a row that is malformed. */
export function readCorpora(directory: string): Article[] {
  const given = Object.entries(FILES).flatMap(([name, file]) => {
    const path = join(directory, file);
    if (!existsSync(path)) throw new Error(`${path} is missing`);
    return readArticles(readFileSync(path, 'utf8'), name as CorpusName, path);
  });
  return [...given, ...readOwnCorpus()];
}

/** Our own articles, named by file and article. */
export function readOwnCorpus(): Article[] {
  return readdirSync(OWN)
    .sort()
    .flatMap((file) =>
      readOwnArticles(readFileSync(join(OWN, file), 'utf8'), 'own').map((article) => ({
        ...article,
        name: `${file}/${article.name}`,
      })),
    );
}

/** Reads `token<TAB>tag` rows; `# …` begins an article (or is a comment), an empty row ends a line of text. */
export function readArticles(source: string, corpus: CorpusName, path: string): Article[] {
  const articles: Article[] = [];
  let lines: LabelledLine[] = [];
  let rows: [string, string][] = [];
  let name = '';
  const endLine = () => {
    if (rows.length > 0) lines.push(toLine(rows));
    rows = [];
    if (corpus === 'newsfane' && lines.length === SENTENCES_PER_ARTICLE) endArticle();
  };
  const endArticle = () => {
    if (lines.length > 0) articles.push({ corpus, name, lines });
    lines = [];
  };
  for (const [index, row] of source.split('\n').entries()) {
    if (row === '') endLine();
    else if (row.startsWith('# ') && !row.includes('\t')) {
      endLine();
      endArticle();
      name = row.slice(2);
    } else {
      const [token, tag] = row.split('\t');
      if (!token || !tag) throw new Error(`${path}:${index + 1}: not a token and a tag`);
      rows.push([token, tag]);
    }
  }
  endLine();
  endArticle();
  return articles;
}

/** Joins corpus tokens with spaces, tokenises the text anew and lays the corpus tags on the new tokens. */
function toLine(rows: [string, string][]): LabelledLine {
  const text = rows.map(([token]) => token).join(' ');
  const tokens = taggerTokens(text);
  const labels = new Uint8Array(tokens.length);
  let row = 0;
  let rowEnd = (rows[0]?.[0].length ?? 0) + 1;
  let begun = false;
  for (const [at, token] of tokens.entries()) {
    while (token.start >= rowEnd) {
      row++;
      rowEnd += (rows[row]?.[0].length ?? 0) + 1;
      begun = false;
    }
    const label = Math.max(OUTSIDE, LABELS.indexOf((rows[row]?.[1] ?? 'O') as (typeof LABELS)[number]));
    if (label === OUTSIDE || (!token.isWord && isBeginning(label))) continue;
    labels[at] = isBeginning(label) && begun ? label + 1 : label;
    begun ||= token.isWord;
  }
  repair(tokens, labels);
  return { text, tokens, labels };
}

/** Names neither begin nor end in punctuation, and an I label follows its own type. */
function repair(tokens: TaggerToken[], labels: Uint8Array): void {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const next = labels[at + 1] ?? OUTSIDE;
    const goesOn = next !== OUTSIDE && !isBeginning(next);
    if (!tokens[at]?.isWord && !goesOn) labels[at] = OUTSIDE;
  }
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (!mayFollow(at === 0 ? OUTSIDE : (labels[at - 1] as number), label)) labels[at] = label - 1;
  }
}

/**
 * Development articles: every 12th of the news and general text, the last tenth of NewsFANE (its articles are not told
 * apart, so a block), every 4th of AQMAR, a fifth of our own, by their names, so that new articles move none of the old.
 */
export function splitArticles(articles: Article[]): { train: Article[]; development: Article[] } {
  const seen = new Map<CorpusName, number>();
  const totals = new Map<CorpusName, number>();
  for (const { corpus } of articles) totals.set(corpus, (totals.get(corpus) ?? 0) + 1);
  const train: Article[] = [];
  const development: Article[] = [];
  for (const article of articles) {
    const index = seen.get(article.corpus) ?? 0;
    seen.set(article.corpus, index + 1);
    const total = totals.get(article.corpus) ?? 0;
    (isHeldOut(article, index, total) ? development : train).push(article);
  }
  return { train, development };
}

function isHeldOut({ corpus, name }: Article, index: number, total: number): boolean {
  switch (corpus) {
    case 'newsfane':
      return index >= total * 0.9;
    case 'aqmar':
      return index % 4 === 1;
    case 'own':
      return hashText(name) % 5 === 2;
    default:
      return index % 12 === 5;
  }
}
