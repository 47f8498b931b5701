import type { PageCommand } from '@/lib/messages';

/** The manifest's suggested keys, by physical key, so that they work on an Arabic keyboard layout too. */
const KEYS: Record<string, PageCommand> = {
  KeyN: 'next-mark',
  KeyP: 'previous-mark',
  KeyL: 'look-up',
  KeyR: 'next-repeat',
};
const KEYS_WITH_SHIFT: Record<string, PageCommand> = { KeyR: 'previous-repeat' };

export interface KeyboardOptions {
  command(command: PageCommand): void;
  escape(): boolean;
  /** True for events from our own card. */
  owns(event: Event): boolean;
  signal: AbortSignal;
}

/**
 * Listens for our keys in the page. Where the browser has bound the commands it takes them before the page sees them;
 * where another extension took the binding, or on Android, the page's own key event serves.
 */
export function listenToKeys(document: Document, options: KeyboardOptions): void {
  const listener = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape' && options.escape()) {
      // The page must not close its own dialog with the key that closed our card.
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const keys = event.shiftKey ? KEYS_WITH_SHIFT : KEYS;
    const command = event.altKey && !event.ctrlKey && !event.metaKey ? keys[event.code] : undefined;
    if (!command || (isEditable(event) && !options.owns(event))) return;
    event.preventDefault();
    options.command(command);
  };
  document.addEventListener('keydown', listener, { capture: true, signal: options.signal });
}

function isEditable(event: Event): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.nodeName))
  );
}
