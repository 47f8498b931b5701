import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityType } from '@/lib/entities/types';

/** A row of the gazetteer before it is packed. */
export interface NameRow {
  type: EntityType;
  fine: string;
  canonical: string;
  english: string;
  /** Other spellings and names, acronyms included. */
  variants: string[];
  /** Source file and line, for messages. */
  place: string;
}

export interface PartRow {
  kind: 'given' | 'family' | 'title' | 'organisationHead' | 'placeHead' | 'nationality';
  word: string;
  english: string;
  foreign: boolean;
  place: string;
}

export interface SourceFile {
  name: string;
  /** The text after `# source:` and `# licence:`. */
  source: string;
  licence: string;
  rows: { fields: string[]; place: string }[];
}

/** Files of names, best known first: where two names share a spelling and a type, the earlier file wins. */
export const NAME_FILES = ['countries', 'places', 'cities', 'organisations', 'people'] as const;
export const PART_FILES = ['given-names', 'family-names', 'words'] as const;

/** Reads `sources/<name>.tsv`: comment lines (`# source: …`, `# licence: …`) and rows of tab-separated fields. */
export function readSource(name: string): SourceFile {
  const path = fileURLToPath(new URL(`./sources/${name}.tsv`, import.meta.url));
  const lines = readFileSync(path, 'utf8').split('\n');
  const note = (key: string) => lines.find((line) => line.startsWith(`# ${key}: `))?.slice(key.length + 4) ?? '';
  const rows = lines.flatMap((line, index) =>
    line === '' || line.startsWith('#') ? [] : [{ fields: line.split('\t'), place: `${name}.tsv:${index + 1}` }],
  );
  return { name, source: note('source'), licence: note('licence'), rows };
}

const list = (field: string | undefined) => (field ? field.split('|').filter((part) => part !== '') : []);

/** Rows of names of one file. */
export function nameRows(file: SourceFile): NameRow[] {
  if (file.name === 'countries') return file.rows.flatMap(({ fields, place }) => countryRows(fields, place));
  if (file.name === 'cities') {
    return file.rows.map(({ fields: [canonical = '', english = '', , variants], place }) => ({
      type: 'place',
      fine: 'city',
      canonical,
      english,
      variants: list(variants),
      place,
    }));
  }
  const type = { places: 'place', organisations: 'organisation', people: 'person' }[file.name] as EntityType;
  return file.rows.map(({ fields: [fine = '', canonical = '', english = '', variants], place }) => ({
    type,
    fine,
    canonical,
    english,
    variants: list(variants),
    place,
  }));
}

/** A country and its capital. */
function countryRows(fields: string[], place: string): NameRow[] {
  const [name = '', english = '', variants, capital = '', capitalEnglish = '', capitalVariants] = fields;
  const country: NameRow = {
    type: 'place',
    fine: 'country',
    canonical: name,
    english,
    variants: list(variants),
    place,
  };
  if (!capital) return [country];
  const city: NameRow = {
    type: 'place',
    fine: 'capital',
    canonical: capital,
    english: capitalEnglish,
    variants: list(capitalVariants),
    place,
  };
  return [country, city];
}

/** Nationality words of the countries: masculine, feminine, plural, with and without the article. */
export function nationalityRows(file: SourceFile): PartRow[] {
  return file.rows.flatMap(({ fields, place }) => {
    const english = (fields[7] ?? '').split('|');
    return list(fields[6]).flatMap((adjective, at) => {
      if (adjective.includes(' ')) return [];
      const forms = ['', 'ة', 'ين', 'ون', 'ان', 'تين', 'ات'].map((ending) => adjective + ending);
      return forms
        .flatMap((word) => [word, `ال${word}`])
        .map((word): PartRow => ({ kind: 'nationality', word, english: english[at] ?? '', foreign: false, place }));
    });
  });
}

/** Rows of given names, family names (`name, English, origin`) and words (`kind, word`). */
export function partRows(file: SourceFile): PartRow[] {
  if (file.name === 'words') {
    return file.rows.map(({ fields: [kind, word = ''], place }) => ({
      kind: kind as PartRow['kind'],
      word,
      english: '',
      foreign: false,
      place,
    }));
  }
  const kind = file.name === 'given-names' ? 'given' : 'family';
  return file.rows.map(({ fields: [word = '', english = '', origin], place }) => ({
    kind,
    word,
    english,
    foreign: origin === 'foreign',
    place,
  }));
}
