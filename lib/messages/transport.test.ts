import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type BackgroundHandlers, CallError, callBackground, serveBackground } from './index';

const handlers = () =>
  ({
    'page/arabic': vi.fn(async () => ({ started: true })),
    'page/analyse': vi.fn(async () => ({ resend: true as const })),
    'page/style': vi.fn(async () => null),
    'page/view': vi.fn(async () => null),
    'page/counts': vi.fn(async () => null),
    'word/explain': vi.fn(),
    describe: vi.fn(async () => {
      throw new Error('asset damaged');
    }),
    about: vi.fn(),
    'terms/changed': vi.fn(async () => null),
  }) satisfies Partial<Record<keyof BackgroundHandlers, unknown>>;

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** Serves and gives the listener, so that a test can play any sender. */
function served() {
  const given = handlers();
  let listener: Listener = () => undefined;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  serveBackground(given as unknown as BackgroundHandlers);
  return { given, send: (message: unknown, sender: unknown) => listener(message, sender) };
}

const page = () => ({ id: browser.runtime.id, url: 'https://news.example/', tab: { id: 1 }, frameId: 0 });
const own = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/options.html' as never) });

beforeEach(() => vi.restoreAllMocks());

describe('the background answers', () => {
  it('content scripts’ calls that fit their schema', async () => {
    const { send } = served();
    const message = { siraj: 'page/arabic', request: { arabicShare: 1 } };
    expect(await send(message, page())).toEqual({ value: { started: true } });
  });

  it('nobody else’s: another extension, a web page', () => {
    const { send, given } = served();
    const message = { siraj: 'page/arabic', request: { arabicShare: 1 } };
    expect(send(message, { ...page(), id: 'another' })).toBeUndefined();
    expect(given['page/arabic']).not.toHaveBeenCalled();
  });

  it('with a refusal where the request breaks its schema', async () => {
    const { send, given } = served();
    const answer = await send({ siraj: 'page/arabic', request: { arabicShare: 'all' } }, page());
    expect(answer).toHaveProperty('refused');
    expect(given['page/arabic']).not.toHaveBeenCalled();
  });

  it('some calls to its own pages only', async () => {
    const { send } = served();
    const message = { siraj: 'terms/changed', request: {} };
    expect(await send(message, page())).toHaveProperty('refused');
    expect(await send(message, own())).toEqual({ value: null });
  });

  it('with the reason when a handler fails', async () => {
    const { send } = served();
    const answer = await send({ siraj: 'describe', request: { terms: [], entities: [] } }, page());
    expect(answer).toEqual({ refused: 'asset damaged' });
  });

  it.each([null, 'text', {}, { siraj: 5 }, { siraj: 'toString', request: {} }, { siraj: '__proto__', request: {} }])(
    'nothing that is no call: %j',
    (message) => {
      const { send } = served();
      expect(send(message, page())).toBeUndefined();
    },
  );
});

it('a refusal is an error for the caller', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ refused: 'bad request' } as never);
  await expect(callBackground('about', {})).rejects.toThrow(CallError);
});
