import { EmptyState, useTranslator } from '@/components/common';
import { mapRows, PageMap } from '@/components/repeats';
import type { PageReport } from '@/lib/messages';
import type { PageActions } from './page-actions';

/** The map of the page's repeats. */
export function RepeatsTab({ report, actions }: { report: PageReport; actions: PageActions }) {
  const t = useTranslator();
  if (report.repeats.length === 0) {
    return <EmptyState picture="lit" title={t('panel.noRepeats.title')} text={t('panel.noRepeats.text')} />;
  }
  return (
    <PageMap
      rows={mapRows(report, t)}
      folded={report.folded}
      onFold={(folded) => void actions.fold(folded)}
      onJump={(paragraph) => actions.jump({ kind: 'paragraph', paragraph })}
    />
  );
}
