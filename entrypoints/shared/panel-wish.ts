import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

const KEY = 'panel-wish';

/** Has the panel that is being opened, or is open already, begin with a new term. */
export function wishForTermForm(): void {
  void browser.storage.session.set({ [KEY]: 'term-form' });
}

/** Calls back when the popup asks the panel for a new term; each wish is granted once. */
export function useTermFormWish(onWish: () => void): void {
  useEffect(() => {
    const look = async () => {
      const { [KEY]: wish } = await browser.storage.session.get(KEY);
      if (wish !== 'term-form') return;
      await browser.storage.session.remove(KEY);
      onWish();
    };
    void look();
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && KEY in changes) void look();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
}
