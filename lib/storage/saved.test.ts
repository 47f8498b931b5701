import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { save, savedEntries, savedId } from './saved';

const entry = {
  kind: 'word' as const,
  headword: 'كِتَاب',
  gloss: 'book',
  sentence: 'هذا كتاب.',
  pageTitle: 'صفحة',
  pageUrl: 'https://news.example/1',
};

describe('saved words', () => {
  it('are kept with their sentence and page, as new', async () => {
    await save(entry);
    const { entries } = await savedEntries.all();
    expect(entries).toEqual([expect.objectContaining({ ...entry, state: 'new' })]);
  });

  it('saved again keep their state and day and take the new sentence', async () => {
    await save({ ...entry, state: 'learning' });
    const first = await savedEntries.get(savedId(entry.headword));
    await save({ ...entry, sentence: 'قرأت كتابا.' });
    const second = await savedEntries.get(savedId(entry.headword));
    expect(second).toEqual({ ...first, sentence: 'قرأت كتابا.' });
  });

  it('with other vowels are other words', () => {
    expect(savedId('كَتَبَ')).not.toBe(savedId('كُتِبَ'));
  });

  it('damaged in storage take no other with them', async () => {
    await save(entry);
    await fakeBrowser.storage.local.set({ 'saved:x': { id: 'x', headword: 7 } });
    const { entries, damaged } = await savedEntries.all();
    expect(entries).toHaveLength(1);
    expect(damaged).toBe(1);
  });

  it('saved at the same time by two pages are both kept', async () => {
    await Promise.all([save(entry), save({ ...entry, headword: 'قَلَم' })]);
    expect((await savedEntries.all()).entries).toHaveLength(2);
  });
});
