import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

/** The tab whose page is shown. `url` is '' where the browser does not tell (pages of its own). */
export interface PageTab {
  id: number;
  url: string;
}

/** The tab given as `?tab=ID`, for a popup or panel that is opened as a page of its own. */
export function givenTab(): number | null {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : null;
}

async function findTab(): Promise<Browser.tabs.Tab | undefined> {
  const given = givenTab();
  if (given !== null) return browser.tabs.get(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The tab that is shown: undefined until it is known. Follows the active tab as it changes and moves on. */
export function usePageTab(): PageTab | undefined {
  const [tab, setTab] = useState<PageTab>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await findTab().catch(() => undefined);
      if (gone || found?.id === undefined) return;
      const next = { id: found.id, url: found.url ?? '' };
      setTab((now) => (now && now.id === next.id && now.url === next.url ? now : next));
    };
    void look();
    const onUpdated = (_id: number, change: { url?: string; status?: string }) => {
      if (change.url !== undefined || change.status !== undefined) void look();
    };
    const onActivated = () => void look();
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onActivated.addListener(onActivated);
    return () => {
      gone = true;
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);
  return tab;
}
