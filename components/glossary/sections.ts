import { toLetters, toSkeleton } from '@/lib/arabic';
import type { Translator } from '@/lib/i18n';
import type { Descriptions, JumpTarget, MarkType, PageReport } from '@/lib/messages';

export type SectionType = MarkType | 'repeat';
export const SECTION_TYPES: readonly SectionType[] = ['term', 'person', 'organisation', 'place', 'date', 'repeat'];

/** A row of the page's glossary. */
export interface GlossaryItem {
  key: string;
  /** In Arabic, without harakat; for repeats in the language of the UI. */
  name: string;
  english: string;
  meaning: string;
  /** Language of the meaning. */
  language: 'ar' | 'en';
  /** How often on this page; 0 where counting says nothing. */
  count: number;
  target: JumpTarget;
}

export interface Section {
  type: SectionType;
  items: GlossaryItem[];
}

/** The page's glossary by type, most frequent first, in the order of SECTION_TYPES; empty sections are left out. */
export function sectionsOf(
  report: PageReport,
  descriptions: Descriptions,
  t: Translator,
  meanings: 'both' | 'ar' | 'en',
): Section[] {
  const items: Record<SectionType, GlossaryItem[]> = {
    term: termItems(report, descriptions, meanings === 'both' ? t.language : meanings),
    person: [],
    organisation: [],
    place: [],
    date: [],
    repeat: repeatItems(report, t),
  };
  const english = new Map(descriptions.entities.map((entity) => [`${entity.type} ${entity.name}`, entity.english]));
  for (const entity of report.entities) {
    items[entity.type].push({
      key: entity.key,
      name: entity.name,
      english: english.get(`${entity.type} ${entity.name}`) ?? '',
      meaning: '',
      language: 'ar',
      count: entity.occurrences.length,
      target: { kind: 'entity', key: entity.key, index: 0 },
    });
  }
  return SECTION_TYPES.filter((type) => items[type].length > 0).map((type) => ({
    type,
    items: items[type].sort((a, b) => b.count - a.count),
  }));
}

function termItems(report: PageReport, descriptions: Descriptions, language: 'ar' | 'en'): GlossaryItem[] {
  const terms = new Map(descriptions.terms.map((term) => [term.id, term]));
  return report.terms.flatMap(({ termId, occurrences }) => {
    const term = terms.get(termId);
    if (!term) return [];
    const other = language === 'ar' ? 'en' : 'ar';
    const given = term.definition[language] ? language : other;
    return {
      key: termId,
      name: toLetters(term.headword),
      english: term.english,
      meaning: term.definition[given],
      language: given,
      count: occurrences.length,
      target: { kind: 'term', termId, index: 0 } as const,
    };
  });
}

/** Runs of copies as one row each, then single copies that stand in no run. */
function repeatItems(report: PageReport, t: Translator): GlossaryItem[] {
  const opening = (paragraph: number) => report.outline[paragraph - 1]?.opening ?? '';
  const row = (name: string, first: number, second: number): GlossaryItem => ({
    key: `${first}-${second}`,
    name,
    english: '',
    meaning: `${opening(second)}…`,
    language: 'ar',
    count: 0,
    target: { kind: 'paragraph', paragraph: second },
  });
  const inRun = new Set<number>();
  const runs = report.runs.map(({ first, second }) => {
    for (let paragraph = second[0]; paragraph <= second[1]; paragraph++) inRun.add(paragraph);
    const numbers = { from: second[0], to: second[1], firstFrom: first[0], firstTo: first[1] };
    return row(t('popup.copyOfRange', numbers), first[0], second[0]);
  });
  const told = new Set<number>();
  const names = { exact: 'popup.copyOf', near: 'popup.nearCopyOf', contains: 'popup.partOf' } as const;
  const single = report.repeats.flatMap(({ first, second, kind }) => {
    if (inRun.has(second) || told.has(second)) return [];
    told.add(second);
    return row(t(names[kind], { first, second }), first, second);
  });
  return [...runs, ...single];
}

/** How many there are of each type on the page; of repeats, how many texts stand there more than once. */
export function countsOf(report: PageReport): Record<SectionType, number> {
  const counts = { term: report.terms.length, person: 0, organisation: 0, place: 0, date: 0, repeat: 0 };
  for (const { type } of report.entities) counts[type]++;
  counts.repeat = report.groups.length;
  return counts;
}

/** Keeps the rows that hold every word of the query, in Arabic however it is spelt or in English. */
export function filterSections(sections: readonly Section[], query: string, only: SectionType | null): Section[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const matches = (item: GlossaryItem) => {
    const text = folded(`${item.name} ${item.english} ${item.meaning}`);
    return words.every((word) => text.includes(word));
  };
  return sections
    .filter(({ type }) => only === null || type === only)
    .map(({ type, items }) => ({ type, items: items.filter(matches) }))
    .filter(({ items }) => items.length > 0);
}

function folded(text: string): string {
  return toSkeleton(text).toLowerCase();
}
