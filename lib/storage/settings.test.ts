import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, isSiteOn, readSettings, repairSettings, updateSettings, watchSettings } from './settings';

describe('settings', () => {
  it('are the defaults on a fresh machine', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was changed and leave the rest', async () => {
    await updateSettings({ scale: 1.15 });
    await updateSettings({ theme: 'dark' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, scale: 1.15, theme: 'dark' });
  });

  it('of a damaged store keep every field that is still good', () => {
    const stored = { ...DEFAULT_SETTINGS, scale: 'huge', theme: 'dark', marks: { person: { shown: false } }, sites: 3 };
    const repaired = repairSettings(stored);
    expect(repaired.theme).toBe('dark');
    expect(repaired.scale).toBe(1);
    expect(repaired.marks.person).toEqual({ shown: false, colour: '', line: 'solid' });
    expect(repaired.sites).toEqual({});
  });

  it('are never anything else, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(repairSettings(stored)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });

  it('let no colour through that is not a plain hexadecimal one', () => {
    const marks = { ...DEFAULT_SETTINGS.marks, term: { shown: true, colour: 'red}*{display:none', line: 'dotted' } };
    expect(repairSettings({ ...DEFAULT_SETTINGS, marks }).marks.term.colour).toBe('');
  });

  it('tell of changes made elsewhere', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await updateSettings({ everywhere: false });
    expect(seen).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, everywhere: false });
    stop();
  });

  it('read as defaults when storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a site is lit', () => {
  it.each([
    ['by default', {}, true],
    ['not when it was switched off', { sites: { 'news.example': 'off' } }, false],
    ['when it was switched on, though new sites are not', { newSites: false, sites: { 'news.example': 'on' } }, true],
    ['not when new sites are not', { newSites: false }, false],
    ['never when the lamp is off everywhere', { everywhere: false, sites: { 'news.example': 'on' } }, false],
    ['by its own name, not by what every object has', { newSites: true, sites: {} }, true],
  ] as const)('%s', (_, change, expected) => {
    expect(isSiteOn({ ...DEFAULT_SETTINGS, ...change }, 'news.example')).toBe(expected);
  });

  it('even when its name is that of a property of every object', () => {
    expect(isSiteOn(DEFAULT_SETTINGS, 'constructor')).toBe(true);
  });
});
