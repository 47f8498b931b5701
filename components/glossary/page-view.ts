import type { Descriptions, PageReport } from '@/lib/messages';

/** What the popup and the panel can say of the page in a tab. */
export type PageView =
  | {
      kind: 'ready';
      report: PageReport;
      descriptions: Descriptions;
      /** False while the page is still being read. */
      complete: boolean;
    }
  | { kind: PageProblem };

/** Why there is no glossary: `early` pages stood open before the extension came. */
export type PageProblem =
  | 'reading'
  | 'not-arabic'
  | 'site-off'
  | 'everywhere-off'
  | 'failed'
  | 'browser'
  | 'pdf'
  | 'early';

/** True when a page has been read and there is nothing to show. */
export function isQuiet(report: PageReport): boolean {
  return report.terms.length === 0 && report.entities.length === 0 && report.repeats.length === 0;
}
