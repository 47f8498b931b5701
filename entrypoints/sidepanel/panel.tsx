import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EmptyState, Toast, useTranslator } from '@/components/common';
import { countsOf, PageProblem, type PageView, PanelFrame, type PanelTab, TermForm } from '@/components/glossary';
import { mapRows, PageMap } from '@/components/repeats';
import { callPage, type JumpTarget, type Occurrence } from '@/lib/messages';
import { readerTerms, type Settings, save, savedEntries, savedId } from '@/lib/storage';
import { hostOf } from '../shared/page-kind';
import { usePageTab } from '../shared/page-tab';
import { reread } from '../shared/reread';
import { openOptions } from '../shared/surfaces';
import { switchEverywhere, switchSite } from '../shared/switches';
import { useCollection } from '../shared/use-collection';
import { usePageView } from '../shared/use-page-view';
import { useToast } from '../shared/use-toast';
import { useVoice } from '../shared/use-voice';
import { GlossaryTab, type TabProps } from './glossary-tab';
import { NamesTab } from './names-tab';
import { SavedTab } from './saved-tab';
import { useTermForm } from './use-term-form';

/** The side panel: the page's glossary with room, and what the reader keeps. */
export function Panel({ settings }: { settings: Settings }) {
  const t = useTranslator();
  const page = usePageTab();
  const { view, look } = usePageView(page, settings);
  const saved = useCollection(savedEntries);
  const own = useCollection(readerTerms);
  const listen = useVoice();
  const { toast, show } = useToast();
  const [tab, setTab] = useState<PanelTab>('glossary');
  const [queries, setQueries] = useState({ glossary: '', names: '' });
  const [open, setOpen] = useState('');

  const recheck = async () => {
    if (page) await callPage(page.id, 'recheck', { force: true }).catch(() => undefined);
    look();
  };
  const retry = async () => {
    if (page) await reread(page.id);
    look();
  };
  const terms = useTermForm(own.entries, recheck, (term) => show(t('term.saved', { word: term.headword })));
  const jump = (target: JumpTarget) => {
    if (page) void callPage(page.id, 'jump', target).catch(look);
  };
  const keep = async (kind: 'term' | 'entity', headword: string, gloss: string, where: Occurrence | undefined) => {
    const former = await savedEntries.get(savedId(headword));
    if (former) {
      await savedEntries.remove(former.id);
      return show(t('saved.deleted', { word: headword }), () => void savedEntries.put(former));
    }
    const { title = '', url = '' } = view.kind === 'ready' ? view.report : {};
    const sentence = where ? `${where.before}${where.text}${where.after}`.trim() : '';
    try {
      await save({ kind, headword, gloss, sentence, pageTitle: title, pageUrl: url });
    } catch (error) {
      show(t('saved.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const addTerm = () => {
    setTab('glossary');
    terms.open();
  };

  const tabProps = (ready: Extract<PageView, { kind: 'ready' }>, which: 'glossary' | 'names'): TabProps => ({
    view: ready,
    meanings: settings.meanings,
    query: queries[which],
    onQuery: (query) => setQueries({ ...queries, [which]: query }),
    open,
    onOpen: setOpen,
    savedHeadwords: new Set(saved.entries.map(({ headword }) => headword)),
    onSave: (...entry) => void keep(...entry),
    onListen: listen,
    onJump: jump,
  });

  const pageTab = () => {
    if (view.kind !== 'ready') {
      const host = page ? hostOf(page.url) : '';
      const actions = {
        onTurnSiteOn: () => void switchSite(host, true),
        onTurnOn: () => void switchEverywhere(true),
        onRetry: () => void retry(),
        onReload: () => page && void browser.tabs.reload(page.id),
        onAddTerm: addTerm,
      };
      return <PageProblem problem={view.kind} actions={actions} />;
    }
    if (tab === 'glossary') return <GlossaryTab {...tabProps(view, 'glossary')} onEdit={terms.open} />;
    if (tab === 'names') return <NamesTab {...tabProps(view, 'names')} />;
    if (view.report.repeats.length === 0) {
      return <EmptyState picture="lit" title={t('panel.noRepeats.title')} text={t('panel.noRepeats.text')} />;
    }
    const fold = async (folded: boolean) => {
      if (page) await callPage(page.id, 'fold', { folded }).catch(() => undefined);
      look();
    };
    return (
      <PageMap
        rows={mapRows(view.report, t)}
        folded={view.report.folded}
        onFold={(folded) => void fold(folded)}
        onJump={(paragraph) => jump({ kind: 'paragraph', paragraph })}
      />
    );
  };

  const counts = view.kind === 'ready' ? countsOf(view.report) : undefined;
  return (
    <>
      <PanelFrame
        lit={view.kind === 'ready' || view.kind === 'reading'}
        tab={tab}
        counts={{
          glossary: counts?.term ?? null,
          names: counts ? counts.person + counts.organisation + counts.place + counts.date : null,
          repeats: counts?.repeat ?? null,
          saved: saved.ready ? saved.entries.length : null,
        }}
        onTab={setTab}
        onAdd={addTerm}
        onOptions={openOptions}
      >
        {terms.form && tab !== 'repeats' && (
          <TermForm
            draft={terms.form.draft}
            errors={terms.form.errors}
            problem={terms.form.problem}
            duplicate={terms.duplicate}
            editing={terms.form.editing !== undefined}
            onInput={terms.input}
            onSubmit={() => void terms.submit()}
            onCancel={terms.close}
          />
        )}
        {tab === 'saved' ? (
          <SavedTab
            saved={saved.entries}
            terms={own.entries}
            damaged={saved.damaged + own.damaged}
            recheck={recheck}
            onEditTerm={terms.open}
            onToast={show}
          />
        ) : (
          pageTab()
        )}
      </PanelFrame>
      <Toast text={toast.text} onUndo={toast.onUndo} />
    </>
  );
}
