import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lemmaFormOf, type Stem, type Tables } from './read-tables';

/**
 * Applies our own tables to Buckwalter's: `corrections.tsv` (stems to drop or to demote) and `additions.tsv` (stems to add).
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
    const action = corrections.find(([, form, category]) => stem.form === form && inCategory(stem, category))?.[0];
    if (action === 'drop') return [];
    return action === 'demote' ? [{ ...stem, demoted: true }] : [stem];
  });
  return { ...tables, stems: [...stems, ...rows('additions.tsv').map(addition)] };
}

function inCategory(stem: Stem, category = ''): boolean {
  return category.endsWith('*') ? stem.category.startsWith(category.slice(0, -1)) : stem.category === category;
}

const POS_OF: Record<string, string> = { NOUN: '', VERB: '' };

/** A row of additions: vowelled stem, category, lemma, part of speech, gloss, root. */
function addition([form = '', category = '', lemma = '', pos = '', gloss = '', root = '']: string[], i: number): Stem {
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
