import { browser } from 'wxt/browser';
import { sizeOf } from './collection';
import { notes } from './notes';
import { readerTerms } from './reader-terms';
import { savedEntries } from './saved';

/** Bytes of the extension's storage, by what they hold. */
export interface StorageUse {
  saved: number;
  terms: number;
  notes: number;
  settings: number;
}

/** How much the reader's data take. */
export async function storageUse(): Promise<StorageUse> {
  const [saved, terms, noted, all] = await Promise.all([
    savedEntries.size(),
    readerTerms.size(),
    notes.size(),
    browser.storage.local.get(null).then(sizeOf),
  ]);
  return { saved, terms, notes: noted, settings: all - saved - terms - noted };
}
