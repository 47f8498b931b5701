import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/storage';
import { showLamp, showLamps } from './lamp-icon';

type Drawn = { tabId?: number; path: Record<number, string> };
const setIcon = vi.fn<(drawn: Drawn) => Promise<void>>();
const drawn = () => setIcon.mock.calls.map(([{ tabId, path }]) => [tabId ?? 'default', path[16]]);

describe('the lamp on the button', () => {
  beforeEach(() => {
    setIcon.mockReset().mockResolvedValue();
    Object.assign(fakeBrowser.action, { setIcon });
  });

  it('is out over a tab whose site is off, lit over the others', async () => {
    const tabs = [
      { id: 1, url: 'https://news.example/1' },
      { id: 2, url: 'https://mail.example/' },
      { id: 3, url: 'chrome://extensions/' },
      { id: 4 },
    ];
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    await showLamps({ ...DEFAULT_SETTINGS, sites: { 'mail.example': 'off' } });
    expect(drawn()).toEqual([
      ['default', '/icon/16.png'],
      [1, '/icon/16.png'],
      [2, '/icon/unlit-16.png'],
    ]);
  });

  it('is out everywhere when Siraj is', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1, url: 'https://news.example/1' }] as never);
    await showLamps({ ...DEFAULT_SETTINGS, everywhere: false });
    expect(drawn()).toEqual([
      ['default', '/icon/unlit-16.png'],
      [1, '/icon/unlit-16.png'],
    ]);
  });

  it('does not mind a tab that has gone', async () => {
    setIcon.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(showLamp(7, true)).resolves.toBeUndefined();
  });
});
