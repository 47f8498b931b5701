import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/lib/i18n';
import type { PageReport } from '@/lib/messages';
import { mapRows } from './page-map-rows';

const t = createTranslator('en');
const pair = (first: number, second: number, kind: 'exact' | 'near' | 'contains' = 'exact', changes = 0) => ({
  first,
  second,
  kind,
  similarity: 1,
  changes,
});
const page = (count: number, change: Partial<PageReport>): PageReport => ({
  state: 'ready',
  host: '',
  title: '',
  url: '',
  terms: [],
  entities: [],
  repeats: [],
  lookalikes: [],
  groups: [],
  runs: [],
  folded: false,
  outline: Array.from({ length: count }, () => ({ length: 100, opening: 'بداية' })),
  here: 0,
  ...change,
});
const told = (report: PageReport) => mapRows(report, t).map(({ kind, label }) => (label ? `${kind}: ${label}` : kind));

describe('mapRows', () => {
  it('says of a single copy what it copies, and of its original where', () => {
    expect(told(page(3, { repeats: [pair(1, 3)] }))).toEqual([
      'original: Original · copied in 3',
      'plain',
      'copy: Copy of ¶ 1',
    ]);
  });

  it('says of a notice of the same mould what differs, and draws no bar', () => {
    const lookalikes = [
      { first: 1, second: 2, differsIn: 'name' as const },
      { first: 1, second: 3, differsIn: 'figure' as const },
    ];
    expect(told(page(3, { lookalikes }))).toEqual([
      'plain',
      'plain: As ¶ 1 but for a name',
      'plain: As ¶ 1 but for figures',
    ]);
  });

  it('says it of a run once, at its first paragraph', () => {
    const report = page(6, {
      repeats: [pair(1, 4), pair(2, 5), pair(3, 6)],
      runs: [{ first: [1, 3], second: [4, 6] }],
    });
    expect(told(report)).toEqual([
      'original: Original · copied in 4–6',
      'original',
      'original',
      'copy: Copy of ¶ 1–3',
      'copy',
      'copy',
    ]);
  });

  it('counts the changes of a near copy and leaves its like unmarked', () => {
    expect(told(page(2, { repeats: [pair(1, 2, 'near', 3)] }))).toEqual(['plain', 'near: Nearly ¶ 1, 3 changes']);
  });

  it('names the earliest original of a text that comes three times', () => {
    const report = page(3, { repeats: [pair(1, 2), pair(1, 3), pair(2, 3)] });
    expect(told(report)[2]).toBe('copy: Copy of ¶ 1');
  });

  it('marks where the reader is, and draws longer paragraphs with more lines', () => {
    const report = page(3, { here: 2, outline: [10, 140, 9000].map((length) => ({ length, opening: '' })) });
    const rows = mapRows(report, t);
    expect(rows.map(({ here }) => here)).toEqual([false, true, false]);
    expect(rows.map(({ lines }) => lines)).toEqual([[14], [100, 100], [100, 100, 100, 100, 100, 100]]);
  });

  it('leaves out pairs of paragraphs that the outline does not have', () => {
    expect(told(page(1, { repeats: [pair(1, 9)] }))).toEqual(['plain']);
  });
});
