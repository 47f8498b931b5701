import type { CardCalls, Keepsake } from '@/lib/page';
import { save, savedEntries, savedId } from '@/lib/storage';

/** What the card's buttons keep, with the page that it was met on. */
export function savedCalls(): Pick<CardCalls, 'save' | 'unsave' | 'isSaved' | 'setState' | 'stateOf'> {
  const entryOf = (keepsake: Keepsake) => ({ ...keepsake, pageTitle: document.title, pageUrl: location.href });
  return {
    save: (keepsake) => save(entryOf(keepsake)),
    unsave: (headword) => savedEntries.remove(savedId(headword)),
    isSaved: async (headword) => (await savedEntries.get(savedId(headword))) !== undefined,
    setState: (keepsake, state) => save({ ...entryOf(keepsake), state }),
    stateOf: async (headword) => (await savedEntries.get(savedId(headword)))?.state ?? 'new',
  };
}
