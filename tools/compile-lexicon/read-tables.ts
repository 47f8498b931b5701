import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A prefix or suffix of the tables: vowelled form, category, gloss, part-of-speech string. */
export interface Affix {
  form: string;
  category: string;
  gloss: string;
  pos: string;
}

/** A stem of the tables. `lemma` is the identifier of its block, `lemmaForm` the vowelled citation form in codes. */
export interface Stem {
  form: string;
  category: string;
  gloss: string;
  pos: string;
  lemma: string;
  lemmaForm: string;
  root: string;
  /** Number of the block of lemmas that share a root. */
  rootBlock: number;
  /** Correction of the log prior, nats: real words that a reader hardly ever meets have a low one. */
  weight?: number;
  /** A name whose letters and vowels are also those of a common noun. */
  alsoNoun?: boolean;
  /** Made by rule, not attested in the tables. */
  derived?: boolean;
}

export interface Tables {
  prefixes: Affix[];
  stems: Stem[];
  suffixes: Affix[];
  /** Allowed pairs of categories: prefix–stem, prefix–suffix, stem–suffix, each as "a b". */
  ab: Set<string>;
  ac: Set<string>;
  bc: Set<string>;
}

/** Reads Buckwalter's six tables (Latin-1, Buckwalter transliteration) from a folder. */
export function readTables(folder: string): Tables {
  const read = (name: string) => readFileSync(join(folder, name), 'latin1').split('\n');
  return {
    prefixes: readAffixes(read('dictPrefixes')),
    suffixes: readAffixes(read('dictSuffixes')),
    stems: readStems(read('dictStems')),
    ab: readPairs(read('tableAB')),
    ac: readPairs(read('tableAC')),
    bc: readPairs(read('tableBC')),
  };
}

function readPairs(lines: string[]): Set<string> {
  const pairs = new Set<string>();
  for (const line of lines) {
    const [a, b] = line.trim().split(/\s+/);
    if (a && b && !a.startsWith(';')) pairs.add(`${a} ${b}`);
  }
  return pairs;
}

function splitGloss(field: string): { gloss: string; pos: string } {
  const match = /<pos>(.*?)<\/pos>/.exec(field);
  const gloss = field
    .replace(/<pos>.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { gloss: Buffer.from(gloss, 'latin1').toString('latin1'), pos: match?.[1]?.trim() ?? '' };
}

function readAffixes(lines: string[]): Affix[] {
  const seen = new Set<string>();
  const affixes: Affix[] = [];
  for (const line of lines) {
    if (line.startsWith(';') || !line.includes('\t')) continue;
    const [, form = '', category = '', gloss = ''] = line.split('\t');
    const key = `${form}\t${category}\t${gloss}`;
    if (category === '' || seen.has(key)) continue;
    seen.add(key);
    affixes.push({ form: form.trim(), category: category.trim(), ...splitGloss(gloss) });
  }
  return affixes;
}

/** A lemma identifier without its number and its imperfect vowels: `katab-u_1` → `katab`. */
export function lemmaFormOf(id: string): string {
  return id
    .replace(/_\d+$/, '')
    .replace(/-[aiu]+$/, '')
    .replace(/\(.*\)$/, '');
}

function readStems(lines: string[]): Stem[] {
  const stems: Stem[] = [];
  const seen = new Set<string>();
  let root = '';
  let lemma = '';
  let block = 0;
  let rootBlock = 0;
  for (const line of lines) {
    if (line.startsWith(';--- ')) {
      root = (/^;--- ([^\s(]+)/.exec(line)?.[1] ?? '').trim();
      // Eighteen blocks have no lemma line: without the reset their stems would inherit a stranger's lemma.
      lemma = '';
    } else if (/^;\s*$/.test(line)) {
      // A bare semicolon ends a block; some of the next ones (words that begin with a hamza) have no root line.
      root = '';
      lemma = '';
      rootBlock++;
    } else if (line.startsWith(';; ')) {
      lemma = line.slice(3).trim().split(/\s/)[0] ?? '';
      block++;
    }
    if (line.startsWith(';') || !line.includes('\t')) continue;
    const [key = '', rawForm = '', category = '', gloss = ''] = line.split('\t');
    const form = rawForm.trim().replace(/^[#-]/, '');
    if (form === '' || category.trim() === '') continue;
    const id = lemma === '' ? `${form}_0` : lemma;
    // Lines come twice where a word may be written with or without its hamza; the letters are folded here anyway.
    const unique = `${form}\t${category.trim()}\t${id}\t${block}\t${splitGloss(gloss).gloss}`;
    if (key.startsWith('#') || seen.has(unique)) continue;
    seen.add(unique);
    stems.push({
      form,
      category: category.trim(),
      ...splitGloss(gloss),
      lemma: id,
      lemmaForm: lemmaFormOf(id),
      root,
      rootBlock,
    });
  }
  return stems;
}
