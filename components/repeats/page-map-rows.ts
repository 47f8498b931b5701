import type { Translator } from '@/lib/i18n';
import type { PageReport } from '@/lib/messages';
import { counted, rangeText } from './labels';

/** A paragraph on the map of the page. */
export interface MapRow {
  /** Ordinal, from 1. */
  paragraph: number;
  kind: 'plain' | 'original' | 'copy' | 'near';
  /** What it repeats or where it is repeated, or ''. Within a run only the first paragraph says it. */
  label: string;
  opening: string;
  here: boolean;
  /** Widths of its lines, in percent. */
  lines: number[];
}

/** Characters that a line of the map stands for, and most lines of a paragraph. */
const LINE = 70;
const MOST_LINES = 6;

/** The paragraphs of a page as rows of the map, in order. */
export function mapRows(report: PageReport, t: Translator): MapRow[] {
  const rows = report.outline.map(({ length, opening }, at): MapRow => {
    const paragraph = at + 1;
    return { paragraph, kind: 'plain', label: '', opening, here: paragraph === report.here, lines: linesOf(length) };
  });
  const row = (paragraph: number) => rows[paragraph - 1];
  for (const { first, second, kind, changes } of report.repeats) {
    const [original, copy] = [row(first), row(second)];
    if (!original || !copy) continue;
    if (copy.kind === 'plain' || copy.kind === 'original') {
      copy.kind = kind === 'exact' ? 'copy' : 'near';
      copy.label = singleLabel(t, kind, first, changes);
    }
    if (original.kind === 'plain' && kind !== 'near') {
      original.kind = 'original';
      original.label = t('panel.originalOf', { copies: second });
    }
  }
  for (const run of report.runs) {
    for (const [from, to] of [run.first, run.second]) {
      for (let paragraph = from; paragraph <= to; paragraph++) {
        const inside = row(paragraph);
        if (inside && inside.kind !== 'near') inside.label = '';
      }
    }
    const [original, copy] = [row(run.first[0]), row(run.second[0])];
    if (original?.kind === 'original') original.label = t('panel.originalOf', { copies: rangeText(t, run.second) });
    if (copy) copy.label = t('panel.copyOfRange', { original: rangeText(t, run.first) });
  }
  for (const { first, second, differsIn } of report.lookalikes) {
    const alike = row(second);
    if (alike?.kind === 'plain' && alike.label === '') alike.label = t(`panel.alike.${differsIn}`, { original: first });
  }
  return rows;
}

function singleLabel(t: Translator, kind: 'exact' | 'near' | 'contains', original: number, changes: number): string {
  if (kind === 'exact') return t('panel.copyOf', { original });
  if (kind === 'contains') return t('panel.holdsPart', { original });
  return counted(t, 'panel.near', { original }, changes);
}

function linesOf(length: number): number[] {
  const whole = Math.floor(length / LINE);
  if (whole >= MOST_LINES) return new Array(MOST_LINES).fill(100);
  const rest = Math.round(((length % LINE) / LINE) * 100);
  const lines = new Array<number>(whole).fill(100);
  return rest > 0 || whole === 0 ? [...lines, Math.max(rest, 12)] : lines;
}
