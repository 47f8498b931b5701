/**
 * Measures the compiled lexicon on the development sets:
 * `npx tsx tools/compile-lexicon/evaluate.ts [--asset FILE] [--corpora DIR] [--errors N]`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Analysis, type Lexicon, loadLexicon } from '@/lib/lexicon';
import { option } from './arguments';
import { vowelKey } from './compare';
import { readTreebank, readVowelled, type TreebankWord, type VowelledWord } from './evaluate-data';

export interface VowelScore {
  words: number;
  right: number;
  oracle: number;
  errors: Map<string, number>;
}

/** Share of vowelled words whose first reading is right in all vowels, case endings apart; and whether any is. */
export function scoreVowels(lexicon: Lexicon, sentences: readonly VowelledWord[][]): VowelScore {
  const score: VowelScore = { words: 0, right: 0, oracle: 0, errors: new Map() };
  for (const sentence of sentences) {
    const readings = lexicon.analyseSentence(sentence.map(({ word }) => word));
    sentence.forEach(({ word, accepted }, i) => {
      if ([...word].length < 2 || !accepted.some((form) => /[\u064b-\u0652]/.test(form))) return;
      const keys = new Set(accepted.map(vowelKey));
      const all = (readings[i] as Analysis[]).map((reading) => vowelKey(reading.vowelled));
      score.words++;
      if (keys.has(all[0] as string)) score.right++;
      else
        count(
          score.errors,
          `${word}\t${accepted[0]}\t${readings[i]?.[0]?.vowelled}\t${all.some((key) => keys.has(key)) ? 'choice' : 'lacking'}`,
        );
      if (all.some((key) => keys.has(key))) score.oracle++;
    });
  }
  return score;
}

export interface TreebankScore {
  words: number;
  segmentation: number;
  lemmaWords: number;
  lemma: number;
  lemmaVowelled: number;
  pos: number;
  others: number;
  covered: number;
  errors: Map<string, number>;
}

const UNIVERSAL: Record<string, string[]> = {
  NOUN: ['noun', 'numeral', 'adverb', 'adjective'],
  ADJ: ['adjective', 'noun', 'numeral'],
  VERB: ['verb'],
  AUX: ['verb', 'particle'],
  PROPN: ['proper-noun', 'noun', 'unknown', 'adjective'],
  NUM: ['numeral', 'noun', 'adjective'],
};

/** Segmentation of every word; lemma and part of speech of words with one piece that is not a clitic. */
export function scoreTreebank(lexicon: Lexicon, sentences: readonly TreebankWord[][]): TreebankScore {
  const score: TreebankScore = {
    words: 0,
    segmentation: 0,
    lemmaWords: 0,
    lemma: 0,
    lemmaVowelled: 0,
    pos: 0,
    others: 0,
    covered: 0,
    errors: new Map(),
  };
  for (const sentence of sentences) {
    const words = sentence.filter(({ text }) => /^[\u0621-\u0652\u0670\u0640]+$/.test(text));
    const readings = lexicon.analyseSentence(words.map(({ text }) => text));
    words.forEach((word, i) => {
      scoreWord(score, word, readings[i]?.[0] as Analysis);
    });
  }
  return score;
}

const CONTENT = new Set(['NOUN', 'ADJ', 'VERB', 'ADV', 'NUM', 'PROPN']);

function scoreWord(score: TreebankScore, word: TreebankWord, first: Analysis): void {
  score.words++;
  const cuts = cliticCuts(first);
  const gold = word.pieces.map((piece) => piece.form).join('+');
  if (cuts === gold) score.segmentation++;
  else count(score.errors, `seg\t${word.text}\t${gold}\t${cuts}`);
  const content = word.pieces.filter((piece) => CONTENT.has(piece.upos));
  if (word.pieces.every((piece) => piece.upos !== 'PROPN')) {
    score.others++;
    if (first.lexemeId >= 0) score.covered++;
    else count(score.errors, `cover\t${word.text}`);
  }
  const [main] = content;
  if (content.length !== 1 || !main || main.upos === 'PROPN') return;
  score.lemmaWords++;
  if (bare(main.lemma) === bare(first.lemma)) score.lemma++;
  else count(score.errors, `lemma\t${word.text}\t${main.lemma}\t${first.lemma}`);
  if (vowelKey(main.lemma) === vowelKey(first.lemma)) score.lemmaVowelled++;
  else if (bare(main.lemma) === bare(first.lemma))
    count(score.errors, `lemma vowels\t${word.text}\t${main.lemma}\t${first.lemma}`);
  if ((UNIVERSAL[main.upos] ?? [main.upos.toLowerCase()]).includes(first.pos)) score.pos++;
  else count(score.errors, `pos\t${word.text}\t${main.upos}\t${first.pos}`);
}

/** The page's letters cut at clitics only: article, stem and endings stay together, as in the treebank. */
function cliticCuts(analysis: Analysis): string {
  let out = '';
  let before = '';
  for (const { text, role } of analysis.segments) {
    const joined = before !== '' && before !== 'proclitic' && role !== 'enclitic';
    out += out === '' || joined ? text : `+${text}`;
    before = role;
  }
  return out;
}

function bare(word: string): string {
  return word
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

function main(): void {
  const fold = option('--fold', 'all');
  const corpora = option('--corpora', '../shared/corpora');
  const lexicon = loadLexicon(gunzipSync(readFileSync(option('--asset', 'public/data/lexicon.bin'))));
  const vowels = scoreVowels(
    lexicon,
    readVowelled(join(corpora, 'vowels/wikinews-2014.tsv')).filter((_, i) => fold === 'all' || String(i % 2) === fold),
  );
  console.log(
    `vowels       ${percent(vowels.right, vowels.words)}  (oracle ${percent(vowels.oracle, vowels.words)}, ${vowels.words} words)`,
  );
  const bank = scoreTreebank(lexicon, readTreebank(join(corpora, 'morph/pud-dev.conllu')));
  console.log(`segmentation ${percent(bank.segmentation, bank.words)}  (${bank.words} words)`);
  console.log(`lemma        ${percent(bank.lemma, bank.lemmaWords)}  (${bank.lemmaWords} words)`);
  console.log(`  vowelled   ${percent(bank.lemmaVowelled, bank.lemmaWords)}`);
  console.log(`class        ${percent(bank.pos, bank.lemmaWords)}`);
  console.log(`coverage     ${percent(bank.covered, bank.others)}  (of ${bank.others} words without a name)`);
  const shown = Number(option('--errors', '0'));
  for (const errors of [vowels.errors, bank.errors]) {
    for (const [key, n] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, shown)) console.log(`${n}\t${key}`);
  }
}

if (process.argv[1]?.endsWith('evaluate.ts')) main();
