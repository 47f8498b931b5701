import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel: Chrome's, Firefox's sidebar, or where there is neither a tab of its own. Browsers allow it only
 * within the reader's click, so nothing may be awaited before.
 */
export function openSidePanel(tabId: number | undefined): void {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  const asPage = () => {
    const query = tabId === undefined ? '' : `?tab=${tabId}`;
    return browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${query}` as never) });
  };
  if (sidebar) void sidebar.open().catch(asPage);
  else if (globalThis.chrome?.sidePanel && tabId !== undefined) {
    void chrome.sidePanel.open({ tabId }).catch(asPage);
  } else void asPage();
}

/** Opens the options in a tab. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
