import { useState } from 'preact/hooks';
import { Toast, useTranslator } from '@/components/common';
import { countsOf, PageProblem, PanelFrame, type PanelTab, TermForm } from '@/components/glossary';
import { readerTerms, type Settings, savedEntries } from '@/lib/storage';
import { usePageTab } from '../shared/page-tab';
import { useTermFormWish } from '../shared/panel-wish';
import { openOptions } from '../shared/surfaces';
import { useCollection } from '../shared/use-collection';
import { usePageView } from '../shared/use-page-view';
import { useToast } from '../shared/use-toast';
import { useVoice } from '../shared/use-voice';
import { GlossaryTab, type TabProps } from './glossary-tab';
import { NamesTab } from './names-tab';
import { pageActions } from './page-actions';
import { RepeatsTab } from './repeats-tab';
import { SavedTab } from './saved-tab';
import { useKeep } from './use-keep';
import { useTermForm } from './use-term-form';

/** The side panel: the page's glossary with room, and what the reader keeps. */
export function Panel({ settings }: { settings: Settings }) {
  const t = useTranslator();
  const pageTab = usePageTab();
  const { view, look } = usePageView(pageTab, settings);
  const ready = view.kind === 'ready' ? view : undefined;
  const actions = pageActions(pageTab, look);
  const saved = useCollection(savedEntries);
  const own = useCollection(readerTerms);
  const { toast, show } = useToast();
  const keep = useKeep(ready?.report, show);
  const listen = useVoice();
  const [tab, setTab] = useState<PanelTab>('glossary');
  const [queries, setQueries] = useState({ glossary: '', names: '' });
  const [open, setOpen] = useState('');
  const terms = useTermForm(own.entries, actions.recheck, (term) => show(t('term.saved', { word: term.headword })));

  const addTerm = () => {
    setTab('glossary');
    terms.open();
  };
  useTermFormWish(addTerm);
  const counts = ready && countsOf(ready.report);
  const listProps = (which: 'glossary' | 'names'): Omit<TabProps, 'view'> => ({
    meanings: settings.meanings,
    query: queries[which],
    onQuery: (query) => setQueries({ ...queries, [which]: query }),
    open,
    onOpen: setOpen,
    savedHeadwords: new Set(saved.entries.map(({ headword }) => headword)),
    onSave: (...entry) => void keep(...entry),
    onListen: listen,
    onJump: actions.jump,
  });

  return (
    <>
      <PanelFrame
        lit={ready !== undefined || view.kind === 'reading'}
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
        {tab === 'saved' && (
          <SavedTab
            saved={saved.entries}
            terms={own.entries}
            damaged={saved.damaged + own.damaged}
            recheck={actions.recheck}
            onEditTerm={terms.open}
            onToast={show}
          />
        )}
        {tab !== 'saved' && view.kind !== 'ready' && (
          <PageProblem problem={view.kind} actions={{ ...actions, onAddTerm: addTerm }} />
        )}
        {ready && tab === 'glossary' && <GlossaryTab {...listProps('glossary')} view={ready} onEdit={terms.open} />}
        {ready && tab === 'names' && <NamesTab {...listProps('names')} view={ready} />}
        {ready && tab === 'repeats' && <RepeatsTab report={ready.report} actions={actions} />}
      </PanelFrame>
      <Toast text={toast.text} onUndo={toast.onUndo} />
    </>
  );
}
