import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Collection, sizeOf } from './collection';

const things = new Collection<{ id: string; count: number }>(
  'thing:',
  v.object({ id: v.string(), count: v.pipe(v.number(), v.minValue(0)) }),
);

describe('Collection', () => {
  it('names the field that makes a value no entry', () => {
    expect(things.parse({ id: 'a', count: 1 })).toEqual({ entry: { id: 'a', count: 1 } });
    expect(things.parse({ id: 'a', count: -1 })).toEqual({ field: 'count' });
    expect(things.parse('a')).toEqual({ field: '' });
  });

  it('removes everything of its own, damaged entries too, and brings it back as it was', async () => {
    await fakeBrowser.storage.local.set({ 'thing:bad': 'damaged', 'other:a': 1 });
    await things.putAll([
      { id: 'a', count: 1 },
      { id: 'b', count: 2 },
    ]);
    const before = await fakeBrowser.storage.local.get(null);
    const removed = await things.removeAll();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'other:a': 1 });
    await things.restore(removed);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('tells of changes of its own entries alone, until stopped', async () => {
    const onChange = vi.fn();
    const stop = things.watch(onChange);
    await fakeBrowser.storage.local.set({ 'other:a': 1 });
    expect(onChange).not.toHaveBeenCalled();
    await things.put({ id: 'a', count: 1 });
    expect(onChange).toHaveBeenCalledTimes(1);
    stop();
    await things.remove('a');
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('measures bytes, not characters', () => {
    expect(sizeOf({ a: 'ن' })).toBe('a'.length + 4); // two quotes and two bytes
  });
});
