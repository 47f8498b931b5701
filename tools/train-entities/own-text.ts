import { taggerTokens } from '@/lib/entities/tagger-tokens';
import { OUTSIDE } from '@/lib/entities/types';
import type { Article, CorpusName, LabelledLine } from './corpora';

const TYPES = 'PLO';
const NAME = /\{([PLO]) ([^{}]+)\}/g;

/** A line with its names as offsets into the plain text; `type` is an index into TAGGED_TYPES. */
export interface MarkedLine {
  text: string;
  names: { start: number; end: number; type: number }[];
}

/** Reads a line in which names are marked so: «قال {P خالد المهيري} في {L باكو}» (P person, L place, O organisation). */
export function parseMarkedLine(source: string): MarkedLine {
  let text = '';
  let read = 0;
  const names: MarkedLine['names'] = [];
  for (const match of source.matchAll(NAME)) {
    text += source.slice(read, match.index);
    const name = match[2] as string;
    names.push({ start: text.length, end: text.length + name.length, type: TYPES.indexOf(match[1] as string) });
    text += name;
    read = match.index + match[0].length;
  }
  text += source.slice(read);
  if (/[{}]/.test(text)) throw new Error(`a name is marked wrongly: ${source}`);
  return { text, names };
}

function labelLine({ text, names }: MarkedLine): LabelledLine {
  const tokens = taggerTokens(text);
  const labels = new Uint8Array(tokens.length);
  for (const name of names) {
    let begun = false;
    for (const [at, token] of tokens.entries()) {
      if (token.start < name.start || token.end > name.end) continue;
      labels[at] = 1 + name.type * 2 + (begun ? 1 : OUTSIDE);
      begun = true;
    }
    if (!begun) throw new Error(`a name is no whole token: ${text.slice(name.start, name.end)}`);
  }
  return { text, tokens, labels };
}

/** Reads a file of our own articles: `# name` begins one, every other row is a line of it. */
export function readOwnArticles(source: string, corpus: CorpusName): Article[] {
  const articles: Article[] = [];
  for (const row of source.split('\n')) {
    if (row.startsWith('# ')) articles.push({ corpus, name: row.slice(2), lines: [] });
    else if (row.trim() !== '') articles.at(-1)?.lines.push(labelLine(parseMarkedLine(row)));
  }
  return articles;
}
