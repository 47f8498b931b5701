import { Button, EmptyState, useTranslator } from '../common';
import { fileText, plus, rotateCw, shieldCheck, sun, triangleAlert } from '../common/icon-shapes';
import type { PageProblem as Problem } from './page-view';

export interface ProblemActions {
  onTurnSiteOn: () => void;
  onTurnOn: () => void;
  /** Reads a page all the same that does not look Arabic, or tries again after a failure. */
  onRetry: () => void;
  onReload: () => void;
  onAddTerm: () => void;
}

/** Why there is no glossary of this page, and what can be done about it. */
export function PageProblem({ problem, actions }: { problem: Problem | 'quiet'; actions: ProblemActions }) {
  const t = useTranslator();
  switch (problem) {
    case 'reading':
      return <EmptyState picture="lit" title={t('view.reading.title')} text={t('view.reading.text')} />;
    case 'quiet':
      return (
        <EmptyState picture="lit" title={t('view.quiet.title')} text={t('view.quiet.text')}>
          <Button look="line" icon={plus} onClick={actions.onAddTerm}>
            {t('view.quiet.action')}
          </Button>
        </EmptyState>
      );
    case 'not-arabic':
      return (
        <EmptyState picture="unlit" title={t('view.notArabic.title')} text={t('view.notArabic.text')}>
          <Button look="line" onClick={actions.onRetry}>
            {t('view.notArabic.action')}
          </Button>
        </EmptyState>
      );
    case 'site-off':
      return (
        <EmptyState picture="unlit" title={t('view.siteOff.title')} text={t('view.siteOff.text')}>
          <Button look="lamp" icon={sun} onClick={actions.onTurnSiteOn}>
            {t('view.siteOff.action')}
          </Button>
        </EmptyState>
      );
    case 'everywhere-off':
      return (
        <EmptyState picture="unlit" title={t('view.everywhereOff.title')} text={t('view.everywhereOff.text')}>
          <Button look="lamp" icon={sun} onClick={actions.onTurnOn}>
            {t('view.everywhereOff.action')}
          </Button>
        </EmptyState>
      );
    case 'browser':
      return <EmptyState picture={shieldCheck} title={t('view.browser.title')} text={t('view.browser.text')} />;
    case 'pdf':
      return <EmptyState picture={fileText} title={t('view.pdf.title')} text={t('view.pdf.text')} />;
    case 'early':
      return (
        <EmptyState picture="unlit" title={t('view.early.title')} text={t('view.early.text')}>
          <Button look="line" icon={rotateCw} onClick={actions.onReload}>
            {t('view.early.action')}
          </Button>
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState picture={triangleAlert} title={t('view.failed.title')} text={t('view.failed.text')}>
          <Button look="line" icon={rotateCw} onClick={actions.onRetry}>
            {t('action.retry')}
          </Button>
        </EmptyState>
      );
  }
}
