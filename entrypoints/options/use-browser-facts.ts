import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '@/components/settings';
import { type AboutData, callBackground } from '@/lib/messages';
import { type StorageUse, storageUse } from '@/lib/storage';

/** The keys of the commands, looked at again when the reader comes back from the browser's page for them. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = async () => {
      const commands = (await browser.commands?.getAll()) ?? [];
      setShortcuts(
        commands
          .filter(({ name }) => name !== undefined && !name.startsWith('_execute'))
          .map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' })),
      );
    };
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return shortcuts;
}

/** Data and licences of the assets: undefined while asked for, null when the background did not answer. */
export function useAbout(): AboutData | null | undefined {
  const [about, setAbout] = useState<AboutData | null>();
  useEffect(() => {
    callBackground('about', {}).then(setAbout, () => setAbout(null));
  }, []);
  return about;
}

/** How much is stored, measured again whenever storage changes. */
export function useStorageUse(): StorageUse | undefined {
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    const measure = () => void storageUse().then(setUse, () => setUse(undefined));
    measure();
    browser.storage.onChanged.addListener(measure);
    return () => browser.storage.onChanged.removeListener(measure);
  }, []);
  return use;
}
