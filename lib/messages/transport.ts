import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { BackgroundCalls, PageCalls } from './protocol';
import { backgroundSchemas, pageSchemas } from './schemas';
import { isFromExtensionPage, isOurs } from './sender';

interface Envelope {
  siraj: string;
  request: unknown;
}
type Answer = { value: unknown } | { refused: string };
type Sender = Browser.runtime.MessageSender;

/** Calls that web pages' content scripts may make; all others are for the extension's own pages. */
const FOR_CONTENT_SCRIPTS = new Set<keyof BackgroundCalls>([
  'page/arabic',
  'page/analyse',
  'page/style',
  'page/view',
  'page/counts',
  'word/explain',
  'describe',
]);

/** Thrown to the caller when the other side refused or failed; the text is for logs, never for the reader. */
export class CallError extends Error {}

function unwrap<T>(answer: unknown): T {
  if (typeof answer === 'object' && answer !== null && 'value' in answer) return answer.value as T;
  throw new CallError(
    typeof answer === 'object' && answer !== null && 'refused' in answer ? String(answer.refused) : 'no answer',
  );
}

/** Calls the background. @throws CallError when it refuses; the browser's error when nobody listens. */
export async function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  request: BackgroundCalls[Name]['request'],
): Promise<BackgroundCalls[Name]['reply']> {
  return unwrap(await browser.runtime.sendMessage({ siraj: name, request } satisfies Envelope));
}

/** Calls the page script in a tab's top frame. @throws the browser's error when there is none (a page of the browser). */
export async function callPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  request: PageCalls[Name]['request'],
): Promise<PageCalls[Name]['reply']> {
  return unwrap(await browser.tabs.sendMessage(tabId, { siraj: name, request } satisfies Envelope, { frameId: 0 }));
}

export type BackgroundHandlers = {
  [Name in keyof BackgroundCalls]: (
    request: BackgroundCalls[Name]['request'],
    sender: Sender,
  ) => Promise<BackgroundCalls[Name]['reply']>;
};

export type PageHandlers = {
  [Name in keyof PageCalls]?: (request: PageCalls[Name]['request']) => Promise<PageCalls[Name]['reply']>;
};

type Handler = (request: unknown, sender: Sender) => Promise<unknown>;

/**
 * Checks the request against its schema and runs the handler; a refusal is an answer, not an exception.
 * Content scripts share the renderer with hostile pages: what they send is checked as if the page had sent it.
 */
async function answer(schema: v.GenericSchema, handler: Handler, request: unknown, sender: Sender): Promise<Answer> {
  const parsed = v.safeParse(schema, request);
  if (!parsed.success) return { refused: `bad request: ${parsed.issues[0].message}` };
  try {
    return { value: (await handler(parsed.output, sender)) ?? null };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function envelopeOf(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { siraj, request } = message as Partial<Envelope>;
  return typeof siraj === 'string' ? { siraj, request } : undefined;
}

function listen(find: (name: string, sender: Sender) => ((request: unknown) => Promise<Answer>) | undefined) {
  const listener = (message: unknown, sender: Sender) => {
    const envelope = envelopeOf(message);
    if (!envelope || !isOurs(sender)) return undefined;
    return find(envelope.siraj, sender)?.(envelope.request);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Answers the calls of content scripts and of the extension's own pages. Returns what stops it. */
export function serveBackground(handlers: BackgroundHandlers): () => void {
  return listen((name, sender) => {
    if (!Object.hasOwn(backgroundSchemas, name)) return undefined;
    const call = name as keyof BackgroundCalls;
    if (!FOR_CONTENT_SCRIPTS.has(call) && !isFromExtensionPage(sender)) {
      return async () => ({ refused: 'not for this sender' });
    }
    return (request) => answer(backgroundSchemas[call], handlers[call] as Handler, request, sender);
  });
}

/** Answers, in a content script, the calls of the extension's pages. Calls without a handler are left to others. */
export function servePage(handlers: PageHandlers, signal?: AbortSignal): () => void {
  const stop = listen((name, sender) => {
    const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof PageCalls] : undefined;
    if (!handler || (sender.tab && !isFromExtensionPage(sender))) return undefined;
    return (request) => answer(pageSchemas[name as keyof PageCalls], handler as Handler, request, sender);
  });
  signal?.addEventListener('abort', stop, { once: true });
  return stop;
}
