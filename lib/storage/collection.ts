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

  /** Checks something that says it is an entry: the entry, or the name of the first field that is wrong ('' for all). */
  parse(value: unknown): { entry: Entry } | { field: string } {
    const parsed = v.safeParse(this.schema, value);
    return parsed.success ? { entry: parsed.output } : { field: v.getDotPath(parsed.issues[0]) ?? '' };
  }

  /** Every entry that can be read, and how many could not. */
  async all(): Promise<{ entries: Entry[]; damaged: number }> {
    const entries: Entry[] = [];
    let damaged = 0;
    for (const value of Object.values(await this.raw())) {
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

  /** Removes every entry, damaged ones too. Returns what `restore` needs to bring them back. */
  async removeAll(): Promise<Record<string, unknown>> {
    const removed = await this.raw();
    await browser.storage.local.remove(Object.keys(removed));
    return removed;
  }

  /** Brings back what `removeAll` took. */
  async restore(removed: Record<string, unknown>): Promise<void> {
    await browser.storage.local.set(removed);
  }

  /** Size of all entries as JSON in UTF-8, in bytes. */
  async size(): Promise<number> {
    return sizeOf(await this.raw());
  }

  /** Calls back after any entry came, changed or went. Returns what stops it. */
  watch(onChange: () => void): () => void {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(this.prefix))) onChange();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }

  private async raw(): Promise<Record<string, unknown>> {
    const stored = await browser.storage.local.get(null);
    return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith(this.prefix)));
  }
}

/** Size of stored values as JSON in UTF-8, keys included, in bytes. */
export function sizeOf(stored: Record<string, unknown>): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const [key, value] of Object.entries(stored)) bytes += encoder.encode(key + JSON.stringify(value)).length;
  return bytes;
}
