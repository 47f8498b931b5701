import { useEffect, useState } from 'preact/hooks';
import type { Collection } from '@/lib/storage';

/** The entries of a collection, as they are and change; `ready` turns true once they were read. */
export function useCollection<Entry extends { id: string }>(collection: Collection<Entry>) {
  const [state, setState] = useState<{ entries: Entry[]; damaged: number; ready: boolean }>({
    entries: [],
    damaged: 0,
    ready: false,
  });
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const found = await collection.all();
      if (!gone) setState({ ...found, ready: true });
    };
    void read();
    const stop = collection.watch(() => void read());
    return () => {
      gone = true;
      stop();
    };
  }, [collection]);
  return state;
}
