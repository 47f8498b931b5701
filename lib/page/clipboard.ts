/**
 * Copies a text. Pages without a secure address have no clipboard API; there the old command copies from a field of
 * ours, which must stand in `host` (our shadow root) for a moment. @throws Error when the browser refuses both
 */
export async function copyText(document: Document, host: HTMLElement, text: string): Promise<void> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard) return clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  host.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error('the browser refused to copy');
}
