import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '@/components/glossary';
import { callPage, type PageReport } from '@/lib/messages';
import { hasGate } from '@/lib/runtime';
import { isSiteOn, type Settings } from '@/lib/storage';
import { PageDescriptions } from './page-descriptions';
import { hostOf, isPdf, silenceOf } from './page-kind';
import type { PageTab } from './page-tab';

/** Time between two looks at the page (ms): short while it is being read, then long. */
const SOON = 400;
const LATER = 2_000;
/** Looks without an answer before a page counts as silent: scripts need a moment after a page has opened. */
const PATIENCE = 4;

/** The page in a tab, looked at again and again while it is shown; `look` does so at once, and asks for all meanings anew. */
export function usePageView(tab: PageTab | undefined, settings: Settings): { view: PageView; look: () => void } {
  const [view, setView] = useState<PageView>({ kind: 'reading' });
  const [asked, setAsked] = useState(0);
  const last = useRef('');
  const known = useRef(new PageDescriptions());
  const shown = useRef<PageTab | undefined>(undefined);
  const on = settings.everywhere && (tab === undefined || isSiteOn(settings, hostOf(tab.url)));

  useEffect(() => {
    if (!tab) return;
    const watch = new AbortController();
    const show = (next: PageView) => {
      const print = JSON.stringify(next);
      if (watch.signal.aborted || print === last.current) return;
      last.current = print;
      setView(next);
    };
    // What was said of another page is not said of this one.
    if (shown.current !== tab) show({ kind: 'reading' });
    shown.current = tab;
    if (!settings.everywhere) show({ kind: 'everywhere-off' });
    else if (!on) show({ kind: 'site-off' });
    else void follow(tab, known, show, watch.signal);
    return () => watch.abort();
  }, [tab, settings.everywhere, on, asked]);

  const look = () => {
    known.current = new PageDescriptions();
    setAsked((times) => times + 1);
  };
  return { view, look };
}

async function follow(
  tab: PageTab,
  known: { current: PageDescriptions },
  show: (view: PageView) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let silent = 0; !signal.aborted; ) {
    let busy = true;
    try {
      const report = await callPage(tab.id, 'report', {});
      silent = 0;
      if (signal.aborted) return;
      show(await viewOf(tab, report, known));
      busy = report.state === 'reading' || report.state === 'site-off';
    } catch {
      silent++;
      busy = silent < PATIENCE;
      if (!busy || !/^(https?|file):/.test(tab.url)) show({ kind: await kindOfSilence(tab) });
    }
    do await sleep(busy ? SOON : LATER, signal);
    while (document.hidden && !signal.aborted);
  }
}

/** A page with our gate that does not answer holds no Arabic. */
async function kindOfSilence(tab: PageTab) {
  const kind = silenceOf(tab.url);
  return kind === 'early' && (await hasGate(tab.id)) ? 'not-arabic' : kind;
}

async function viewOf(tab: PageTab, report: PageReport, known: { current: PageDescriptions }): Promise<PageView> {
  if (report.state === 'failed') return { kind: 'failed' };
  if (report.state === 'not-arabic') return { kind: isPdf(tab.url) ? 'pdf' : 'not-arabic' };
  const empty = report.terms.length === 0 && report.entities.length === 0 && report.repeats.length === 0;
  // The site is on by the settings: a page that says otherwise has not heard of it yet.
  if (report.state !== 'ready' && empty) return { kind: 'reading' };
  const descriptions = await known.current.of(report);
  return { kind: 'ready', report, descriptions, complete: report.state === 'ready' };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
