import { browser } from 'wxt/browser';
import { callPage, type PageCommand } from '@/lib/messages';
import { isSiteOn, readSettings, updateSettings } from '@/lib/storage';

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Lights or darkens the site of a page; other sites keep what was decided for them. */
export async function toggleSite(host: string): Promise<void> {
  const settings = await readSettings();
  await updateSettings({ sites: { ...settings.sites, [host]: isSiteOn(settings, host) ? 'off' : 'on' } });
}

const PAGE_COMMANDS: readonly string[] = [
  'next-mark',
  'previous-mark',
  'look-up',
  'next-repeat',
  'previous-repeat',
] satisfies PageCommand[];

function isPageCommand(command: string): command is PageCommand {
  return PAGE_COMMANDS.includes(command);
}

/** Answers the keyboard commands of the manifest. */
export function serveCommands(): void {
  browser.commands?.onCommand.addListener(async (command) => {
    const tab = await activeTab();
    if (tab?.id === undefined) return;
    if (command === 'toggle-site' && tab.url) await toggleSite(new URL(tab.url).hostname);
    if (isPageCommand(command)) {
      // A page of the browser has no script of ours: the key does nothing there.
      await callPage(tab.id, 'command', { command }).catch(() => undefined);
    }
  });
}
