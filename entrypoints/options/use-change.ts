import { useRef } from 'preact/hooks';
import { type Settings, updateSettings } from '@/lib/storage';

/** Changes settings one after the other, so that two quick changes do not undo each other. */
export function useChange(onFailure: (reason: string) => void): (change: Partial<Settings>) => void {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (change) => {
    last.current = last.current
      .then(() => updateSettings(change))
      .catch((error) => onFailure(error instanceof Error ? error.message : String(error)));
  };
}
