import { announceArabic, serveAtGate } from '@/lib/messages/gate-port';
import { emptyReport } from './empty-report';
import { gate } from './gate';

/** Pages fill late: when there was no Arabic at first, look again after these (ms). */
const LATER = [1_500, 5_000];

declare global {
  /** Set in our isolated world, unseen by the page, once the reader runs in this frame. */
  var sirajReader: boolean | undefined;
  /** Set by the gate, so that a second one (put in after an update) does nothing. */
  var sirajGate: boolean | undefined;
  /** Set by the reader's wish to read a page that we took for another language. */
  var sirajForced: boolean | undefined;
}

/** Frames of other sites are not the page's own text; those of the same site are read like pages. */
function isOwnFrame(): boolean {
  if (window.top === window) return true;
  try {
    return window.top?.location.origin === window.location.origin;
  } catch {
    return false; // a frame of another origin: reading its address throws
  }
}

/**
 * Looks whether the page is Arabic, now and when it fills later, and has the background start the reader there. While
 * there is no Arabic it does not touch the extension's API at all: that alone would cost every page 0.1 MB.
 */
export function watchAtGate(): void {
  if (globalThis.sirajGate || !isOwnFrame()) return;
  globalThis.sirajGate = true;
  let isServing = false;
  const look = () => {
    if (globalThis.sirajReader) return;
    const arabicShare = gate(document);
    if (arabicShare === 0) return;
    if (!isServing)
      serveAtGate({
        isOnDuty: () => globalThis.sirajReader !== true,
        recheck: look,
        report: () => emptyReport('site-off'),
      });
    isServing = true;
    void announceArabic(arabicShare);
  };
  look();
  if (!isServing) for (const delay of LATER) setTimeout(look, delay);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', look);
}
