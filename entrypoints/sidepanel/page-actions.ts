import { browser } from 'wxt/browser';
import { callPage, type JumpTarget } from '@/lib/messages';
import { hostOf } from '../shared/page-kind';
import type { PageTab } from '../shared/page-tab';
import { reread } from '../shared/reread';
import { switchEverywhere, switchSite } from '../shared/switches';

export type PageActions = ReturnType<typeof pageActions>;

/** What the panel does with the page in a tab; `look` shows what became of it. */
export function pageActions(tab: PageTab | undefined, look: () => void) {
  const host = tab ? hostOf(tab.url) : '';
  return {
    onTurnSiteOn: () => void switchSite(host, true),
    onTurnOn: () => void switchEverywhere(true),
    /** Reads the page as Arabic, whatever it looks like. */
    onRetry: async () => {
      if (tab) await reread(tab.id);
      look();
    },
    onReload: () => void (tab && browser.tabs.reload(tab.id)),
    /** Has the page taken up anew what changed outside it. */
    recheck: async () => {
      if (tab) await callPage(tab.id, 'recheck', { force: true }).catch(() => undefined);
      look();
    },
    jump: (target: JumpTarget) => void (tab && callPage(tab.id, 'jump', target).catch(look)),
    fold: async (folded: boolean) => {
      if (tab) await callPage(tab.id, 'fold', { folded }).catch(() => undefined);
      look();
    },
  };
}
