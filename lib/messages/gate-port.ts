/**
 * The gate's own small door. The gate runs in every page of the web, so it carries neither the polyfill nor the schemas;
 * both browsers' own `runtime` give promises for sendMessage and `sendResponse` for answers.
 */
import type { PageReport } from './protocol';

interface Runtime {
  id: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean | undefined,
    ): void;
  };
}

function runtime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/** Tells the background that this frame holds Arabic; true when it started the reader, false also when nobody answers. */
export async function announceArabic(arabicShare: number): Promise<boolean> {
  try {
    const answer = await runtime()?.sendMessage({ siraj: 'page/arabic', request: { arabicShare } });
    return (answer as { value?: { started?: unknown } } | undefined)?.value?.started === true;
  } catch {
    return false; // the extension was updated or removed while the page stood open
  }
}

export interface GateHandlers {
  /** False once the reader answers in this frame: then the gate keeps silent. */
  isOnDuty(): boolean;
  recheck(): void;
  report(): PageReport;
}

/** Answers `report` and `recheck` on a page with Arabic until the reader takes over: as long as the site is off. */
export function serveAtGate(handlers: GateHandlers): void {
  const own = runtime();
  own?.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== own.id || !handlers.isOnDuty()) return undefined;
    const { siraj } = (message ?? {}) as { siraj?: unknown };
    if (siraj === 'report') respond({ value: handlers.report() });
    else if (siraj === 'recheck') {
      handlers.recheck();
      respond({ value: null });
    }
    return undefined;
  });
}
