import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTE_LIMIT, notes, readNote, writeNote } from './notes';

describe('notes', () => {
  it('are empty until something is written', async () => {
    expect(await readNote('phishing')).toBe('');
    await writeNote('phishing', 'أشيع من «الصيد الإلكتروني».');
    expect(await readNote('phishing')).toBe('أشيع من «الصيد الإلكتروني».');
  });

  it('leave nothing behind when emptied', async () => {
    await writeNote('phishing', 'ملاحظة');
    await writeNote('phishing', ' \n');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('longer than the limit are cut, not refused', async () => {
    await writeNote('a', 'ا'.repeat(NOTE_LIMIT + 5));
    expect(await readNote('a')).toHaveLength(NOTE_LIMIT);
  });

  it('damaged in storage read as empty and take no other with them', async () => {
    await writeNote('a', 'سليمة');
    await fakeBrowser.storage.local.set({ 'note:b': { id: 'b', text: 3 } });
    expect(await readNote('b')).toBe('');
    expect(await notes.all()).toEqual({ entries: [{ id: 'a', text: 'سليمة' }], damaged: 1 });
  });
});
