import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageDescriptions } from '@/entrypoints/shared/page-descriptions';
import { callBackground, type PageReport } from '@/lib/messages';

vi.mock('@/lib/messages', async (original) => ({ ...(await original<object>()), callBackground: vi.fn() }));
const call = vi.mocked(callBackground);

const occurrences = [{ paragraph: 1, before: '', text: '', after: '' }];
const page = (termIds: string[], names: string[] = []): PageReport => ({
  state: 'ready',
  host: '',
  title: '',
  url: '',
  terms: termIds.map((termId) => ({ termId, occurrences })),
  entities: names.map((name) => ({ key: name, type: 'place', name, fine: '', confidence: 1, occurrences })),
  repeats: [],
  lookalikes: [],
  groups: [],
  runs: [],
  folded: false,
  outline: [],
  here: 0,
});
const irbid = { name: 'إربد', type: 'place', fine: 'city', english: 'Irbid', romanised: '' };

describe('PageDescriptions', () => {
  beforeEach(() => {
    call.mockReset();
  });

  it('asks for what is new alone, and keeps what it knows', async () => {
    const descriptions = new PageDescriptions();
    call.mockResolvedValueOnce({ terms: [], entities: [irbid] } as never);
    await descriptions.of(page(['a'], ['إربد']));
    call.mockResolvedValueOnce({ terms: [], entities: [] } as never);
    const known = await descriptions.of(page(['a', 'b'], ['إربد']));
    expect(call).toHaveBeenLastCalledWith('describe', { terms: ['b'], entities: [] });
    expect(known.entities).toEqual([irbid]);
  });

  it('does not ask again for what nobody knows', async () => {
    const descriptions = new PageDescriptions();
    call.mockResolvedValue({ terms: [], entities: [] } as never);
    await descriptions.of(page(['a']));
    await descriptions.of(page(['a']));
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('asks again when the background did not answer, and shows what is known meanwhile', async () => {
    const descriptions = new PageDescriptions();
    call.mockRejectedValueOnce(new Error('gone'));
    expect(await descriptions.of(page(['a']))).toEqual({ terms: [], entities: [] });
    call.mockResolvedValueOnce({ terms: [], entities: [] } as never);
    await descriptions.of(page(['a']));
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('leaves out a name that is longer than the call allows, so that the others are answered', async () => {
    call.mockResolvedValueOnce({ terms: [], entities: [irbid] } as never);
    await new PageDescriptions().of(page([], ['إربد', 'ط'.repeat(501)]));
    expect(call).toHaveBeenCalledWith('describe', { terms: [], entities: [{ name: 'إربد', type: 'place' }] });
  });
});
