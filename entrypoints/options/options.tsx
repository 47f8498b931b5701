import { useState } from 'preact/hooks';
import { Toast, useTranslator } from '@/components/common';
import {
  AboutSection,
  DataSettings,
  KeyboardSettings,
  LanguageSettings,
  MarkSettingsSection,
  OptionsFrame,
  SavedWords,
  SiteSettings,
} from '@/components/settings';
import { toSkeleton } from '@/lib/arabic';
import { extensionVersion } from '@/lib/runtime';
import { notes, readerTerms, type Saved, type Settings, savedEntries } from '@/lib/storage';
import { useCollection } from '../shared/use-collection';
import { useToast } from '../shared/use-toast';
import { extensionPage, shortcutPage } from './browser-pages';
import { useAbout, useShortcuts, useStorageUse } from './use-browser-facts';
import { useChange } from './use-change';
import { useData } from './use-data';
import { useSection } from './use-section';

/** The options page. */
export function Options({ settings }: { settings: Settings }) {
  const t = useTranslator();
  const { toast, show } = useToast();
  const change = useChange((reason) => show(t('options.saveFailed', { reason })));
  const saved = useCollection(savedEntries);
  const terms = useCollection(readerTerms);
  const noted = useCollection(notes);
  const data = useData(show);
  const [query, setQuery] = useState('');

  const remove = async (entry: Saved) => {
    await savedEntries.remove(entry.id);
    show(t('saved.deleted', { word: entry.headword }), () => void savedEntries.put(entry));
  };
  const setState = (entry: Saved, state: Saved['state']) =>
    void savedEntries
      .put({ ...entry, state })
      .catch((error) => show(t('saved.failed', { reason: error instanceof Error ? error.message : String(error) })));

  return (
    <>
      <OptionsFrame current={useSection()}>
        <MarkSettingsSection settings={settings} onChange={change} />
        <SiteSettings settings={settings} onChange={change} />
        <LanguageSettings settings={settings} onChange={change} />
        <KeyboardSettings shortcuts={useShortcuts()} onManage={shortcutPage()} />
        <SavedWords
          entries={matching(saved.entries, query)}
          total={saved.entries.length}
          query={query}
          onQuery={setQuery}
          onState={setState}
          onDelete={(entry) => void remove(entry)}
        />
        <DataSettings
          use={useStorageUse()}
          count={[saved, terms, noted].reduce((sum, { entries, damaged }) => sum + entries.length + damaged, 0)}
          imported={data.imported}
          problem={data.problem}
          confirming={data.confirming}
          onExport={() => void data.exportFile()}
          onImport={(file) => void data.importFile(file)}
          onConfirm={data.setConfirming}
          onDeleteAll={() => void data.deleteAll()}
        />
        <AboutSection
          version={extensionVersion()}
          about={useAbout()}
          hasSidePanel={import.meta.env.CHROME}
          onManage={extensionPage()}
        />
      </OptionsFrame>
      <Toast text={toast.text} onUndo={toast.onUndo} />
    </>
  );
}

/** Entries with the query in headword or gloss, newest first. */
function matching(entries: readonly Saved[], query: string): Saved[] {
  const folded = (text: string) => toSkeleton(text).toLowerCase();
  const wanted = folded(query.trim());
  return entries
    .filter(({ headword, gloss }) => folded(`${headword} ${gloss}`).includes(wanted))
    .sort((a, b) => b.savedAt - a.savedAt);
}
