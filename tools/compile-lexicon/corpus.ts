import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences, tokenise, toLetters } from '@/lib/arabic';
import { NUMBER_TAG, SIGN_TAG, tagWithoutAnalysis } from '@/lib/lexicon/tags';

/** Raw text as numbers: the different words, and the running text as word numbers with -1 after each sentence. */
export interface Corpus {
  types: string[];
  /** The first so many types come from raw text; frequencies are counted in them only. */
  rawTypes: number;
  counts: Float64Array;
  tokens: Int32Array;
}

const STANDS_FOR: Record<string, string> = { [NUMBER_TAG]: '0', [SIGN_TAG]: ',' };

/** Numbers and signs count as one word each: they are context, not vocabulary. */
function nameOf(token: string): string {
  if (/^[\u0621-\u064a]+$/.test(token)) return token;
  return STANDS_FOR[tagWithoutAnalysis(token)] ?? 'x';
}

/**
 * Adds vowelled sentences as so many copies. Their words keep their vowels, which narrow the analyses: this is
 * evidence of what the same letters mean in context.
 */
export function addVowelled(corpus: Corpus, sentences: readonly string[][], copies: number): Corpus {
  const types = [...corpus.types];
  const numbers = new Map<string, number>();
  const tokens: number[] = [];
  for (const sentence of sentences) {
    for (const written of sentence) {
      const word = /[\u0621-\u064a]/.test(written) ? written : nameOf(written);
      let number = numbers.get(word);
      if (number === undefined) {
        number = types.push(word) - 1;
        numbers.set(word, number);
      }
      tokens.push(number);
    }
    tokens.push(-1);
  }
  const counts = new Float64Array(types.length);
  counts.set(corpus.counts);
  for (const token of tokens) if (token >= 0) counts[token] = (counts[token] as number) + copies;
  const all = new Int32Array(corpus.tokens.length + tokens.length * copies);
  all.set(corpus.tokens);
  for (let i = 0; i < copies; i++) all.set(tokens, corpus.tokens.length + i * tokens.length);
  return { types, rawTypes: corpus.rawTypes, counts, tokens: all };
}

/** Reads gzipped raw news: `# id` lines open an article, other lines are paragraphs. */
export function readCorpus(path: string, limit = Number.POSITIVE_INFINITY): Corpus {
  const numbers = new Map<string, number>();
  const types: string[] = [];
  const tokens: number[] = [];
  let words = 0;
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# ') || line === '') continue;
    for (const { start, end } of splitSentences(line)) {
      const sentence = line.slice(start, end);
      for (const token of tokenise(sentence)) {
        const word = nameOf(toLetters(sentence.slice(token.start, token.end)));
        let number = numbers.get(word);
        if (number === undefined) {
          number = types.length;
          numbers.set(word, number);
          types.push(word);
        }
        tokens.push(number);
        words++;
      }
      tokens.push(-1);
    }
    if (words >= limit) break;
  }
  const counts = new Float64Array(types.length);
  for (const token of tokens) if (token >= 0) counts[token] = (counts[token] as number) + 1;
  return { types, rawTypes: types.length, counts, tokens: Int32Array.from(tokens) };
}
