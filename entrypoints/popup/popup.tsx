import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupView, type SectionType } from '@/components/glossary';
import { callPage, type JumpTarget } from '@/lib/messages';
import { isSiteOn, type Settings } from '@/lib/storage';
import { hostOf } from '../shared/page-kind';
import { givenTab, usePageTab } from '../shared/page-tab';
import { wishForTermForm } from '../shared/panel-wish';
import { reread } from '../shared/reread';
import { openOptions, openSidePanel } from '../shared/surfaces';
import { switchEverywhere, switchSite } from '../shared/switches';
import { usePageView } from '../shared/use-page-view';

/** The popup over the page of the active tab. */
export function Popup({ settings }: { settings: Settings }) {
  const tab = usePageTab();
  const { view, look } = usePageView(tab, settings);
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<SectionType | null>(null);
  const host = tab ? hostOf(tab.url) : '';

  const jump = async (target: JumpTarget) => {
    if (!tab) return;
    await callPage(tab.id, 'jump', target).catch(look);
    if (givenTab() === null) window.close();
  };
  const reload = async () => {
    if (tab) await browser.tabs.reload(tab.id);
    look();
  };
  const retry = async () => {
    if (tab) await reread(tab.id);
    look();
  };

  return (
    <PopupView
      view={view}
      host={host}
      siteOn={isSiteOn(settings, host)}
      everywhere={settings.everywhere}
      meanings={settings.meanings}
      query={query}
      only={only}
      onQuery={setQuery}
      onOnly={setOnly}
      actions={{
        onSite: (on) => void switchSite(host, on),
        onTurnSiteOn: () => void switchSite(host, true),
        onTurnOn: () => void switchEverywhere(true),
        onTurnOffEverywhere: () => void switchEverywhere(false),
        onRetry: () => void retry(),
        onReload: () => void reload(),
        onAddTerm: () => {
          wishForTermForm();
          openSidePanel(tab?.id);
        },
        onPanel: () => openSidePanel(tab?.id),
        onOptions: openOptions,
        onJump: (target) => void jump(target),
      }}
    />
  );
}
