import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * Entries in local storage, one key each: two pages that write at the same time lose nothing of each other's, and a
 * damaged entry takes no other with it.
 */
export class Collection<Entry extends { id: string }> {
  constructor(
    private readonly prefix: string,
    private readonly schema: v.GenericSchema<unknown, Entry>,
  ) {}

  /** Every entry that can be read, and how many could not. */
  async all(): Promise<{ entries: Entry[]; damaged: number }> {
    const stored = await browser.storage.local.get(null);
    const entries: Entry[] = [];
    let damaged = 0;
    for (const [key, value] of Object.entries(stored)) {
      if (!key.startsWith(this.prefix)) continue;
      const parsed = v.safeParse(this.schema, value);
      if (parsed.success) entries.push(parsed.output);
      else damaged++;
    }
    return { entries, damaged };
  }

  /** The entry of an id; undefined when there is none or it is damaged. */
  async get(id: string): Promise<Entry | undefined> {
    const stored = await browser.storage.local.get(this.prefix + id);
    const parsed = v.safeParse(this.schema, stored[this.prefix + id]);
    return parsed.success ? parsed.output : undefined;
  }

  /** Adds an entry or replaces the one of the same id. @throws when the browser refuses (storage full) */
  async put(entry: Entry): Promise<void> {
    await this.putAll([entry]);
  }

  /** All of them or, when the browser refuses, none. */
  async putAll(entries: readonly Entry[]): Promise<void> {
    await browser.storage.local.set(Object.fromEntries(entries.map((entry) => [this.prefix + entry.id, entry])));
  }

  async remove(id: string): Promise<void> {
    await browser.storage.local.remove(this.prefix + id);
  }

  /** Calls back after any entry came, changed or went. Returns what stops it. */
  watch(onChange: () => void): () => void {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(this.prefix))) onChange();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }
}
