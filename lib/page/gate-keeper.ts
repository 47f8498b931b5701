import { announceArabic, serveAtGate } from '@/lib/messages/gate-port';
import type { PageReport } from '@/lib/messages/protocol';
import { gate } from './gate';

/** Pages fill late: when there was no Arabic at first, look again after these (ms). */
const LATER = [1_500, 5_000];

declare global {
  /** Set in our isolated world, unseen by the page, once the reader runs in this frame. */
  var sirajReader: boolean | undefined;
  /** Set by the gate, so that a second one (put in after an update) does nothing. */
  var sirajGate: boolean | undefined;
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

/** Looks whether the page is Arabic, now and when it fills later, and has the background start the reader there. */
export function watchAtGate(): void {
  if (globalThis.sirajGate || !isOwnFrame()) return;
  globalThis.sirajGate = true;
  let sawArabic = false;
  const look = (force: boolean) => {
    if (globalThis.sirajReader) return;
    const arabicShare = gate(document);
    if (arabicShare === 0 && !force) return;
    sawArabic = true;
    void announceArabic(arabicShare);
  };
  const again = () => look(false);
  again();
  if (!sawArabic) for (const delay of LATER) setTimeout(again, delay);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', again);
  serveAtGate({
    isOnDuty: () => globalThis.sirajReader !== true,
    recheck: look,
    report: () => emptyReport(sawArabic ? 'site-off' : 'not-arabic'),
  });
}

function emptyReport(state: PageReport['state']): PageReport {
  const { hostname: host, href: url } = location;
  const nothing = { terms: [], entities: [], repeats: [], groups: [], runs: [], outline: [] };
  return { state, host, url, title: document.title, ...nothing, folded: false, here: 0 };
}
