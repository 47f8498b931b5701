import { useRef } from 'preact/hooks';
import type { SettingsChange } from '@/components/settings';
import { readSettings, updateSettings } from '@/lib/storage';

/** Changes settings one after the other, each from what the one before has left: two quick ones do not undo each other. */
export function useChange(onFailure: (reason: string) => void): (change: SettingsChange) => void {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const apply = async (change: SettingsChange) =>
    updateSettings(typeof change === 'function' ? change(await readSettings()) : change);
  return (change) => {
    last.current = last.current
      .then(() => apply(change))
      .catch((error) => onFailure(error instanceof Error ? error.message : String(error)));
  };
}
