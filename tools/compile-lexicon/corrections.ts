import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCodes } from '@/lib/lexicon/codes';
import { withInterrogative } from './affixes';
import { lemmaFormOf, type Stem, type Tables } from './read-tables';

/**
 * Applies our own tables to Buckwalter's: `corrections.tsv` (stems to drop or to weigh anew) and `additions.tsv` (stems to add).
 * `folder` is where they lie.
 */
export function correct(tables: Tables, folder: string): Tables {
  const rows = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t').map((field) => field.trim()));
  const corrections = rows('corrections.tsv');
  const stems = tables.stems.flatMap((stem) => {
    const rule = corrections.find(([, form, category]) => stem.form === form && inCategory(stem, category));
    if (rule?.[0] === 'drop') return [];
    return rule?.[0] === 'weigh' ? [{ ...stem, weight: Number(rule[3]) }] : [stem];
  });
  const prefixes = withInterrogative(tables.prefixes);
  return { ...tables, prefixes, stems: [...stems, ...rows('additions.tsv').map(addition)] };
}

function inCategory(stem: Stem, category = ''): boolean {
  return category.endsWith('*') ? stem.category.startsWith(category.slice(0, -1)) : stem.category === category;
}

const POS_OF: Record<string, string> = { NOUN: '', VERB: '' };

/** Fields may be written in Arabic or in transliteration. */
function inCodes(field: string): string {
  const underscore = /_\d+$/.exec(field)?.[0] ?? '';
  return /[\u0600-\u06ff]/.test(field) ? toCodes(field) + underscore : field;
}

/** A row of additions: vowelled stem, category, lemma, part of speech, gloss, root. */
function addition(row: string[], i: number): Stem {
  const [form = '', category = '', named = '', pos = '', gloss = '', root = ''] = row.map(inCodes);
  const lemma = named === '' ? `${form}_1` : named;
  const name = POS_OF[pos] ?? pos;
  return {
    form,
    category,
    gloss,
    pos: name === '' || name.includes('/') ? name : `${form}/${name}`,
    lemma,
    lemmaForm: lemmaFormOf(lemma),
    root,
    rootBlock: -1 - i,
  };
}
