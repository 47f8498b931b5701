import { readFileSync } from 'node:fs';

/** A word of the vowelled news: as written, and all vowellings that count as right. */
export interface VowelledWord {
  word: string;
  accepted: string[];
}

/** Reads `word<TAB>vowelled<TAB>others` lines; blank lines end sentences. */
export function readVowelled(path: string): VowelledWord[][] {
  const sentences: VowelledWord[][] = [[]];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    const [word = '', vowelled = '', others = ''] = line.split('\t');
    if (word.trim() === '') {
      if ((sentences.at(-1)?.length ?? 0) > 0) sentences.push([]);
      continue;
    }
    sentences.at(-1)?.push({ word, accepted: [vowelled, ...others.split(/[\s|،,;]+/)].filter((form) => form !== '') });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** One written word of the treebank: its syntactic pieces with lemma and tags. */
export interface TreebankWord {
  text: string;
  pieces: { form: string; lemma: string; upos: string; xpos: string }[];
}

/** Reads CoNLL-U; pieces that are joined by `SpaceAfter=No` form one written word. */
export function readTreebank(path: string): TreebankWord[][] {
  const sentences: TreebankWord[][] = [];
  let sentence: TreebankWord[] = [];
  let open = false;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      open = false;
      continue;
    }
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , , , , misc = ''] = line.split('\t');
    if (line.startsWith('#') || !/^\d+$/.test(id)) continue;
    if (upos === 'PUNCT' || upos === 'SYM') {
      open = false;
      continue;
    }
    const piece = { form, lemma, upos, xpos };
    const last = sentence.at(-1);
    if (open && last) {
      last.pieces.push(piece);
      last.text += form;
    } else sentence.push({ text: form, pieces: [piece] });
    open = misc.includes('SpaceAfter=No');
  }
  return sentences;
}
