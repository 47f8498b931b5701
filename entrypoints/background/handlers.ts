import { aboutAssets, createEngine, type Engine, Sessions } from '@/lib/engine';
import { type BackgroundHandlers, pack } from '@/lib/messages';
import { extensionVersion, readAssets, replaceStyle, showBadge, showLamp, startReader, startView } from '@/lib/runtime';
import { isSiteOn, readReaderTerms, readSettings } from '@/lib/storage';

interface Loaded {
  engine: Engine;
  sessions: Sessions;
}

/** Loads the engine when it is first asked for, once; a failed load is tried again by the next request. */
function engineOnDemand(): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  const load = async () => {
    const [assets, readerTerms] = await Promise.all([readAssets(), readReaderTerms()]);
    const engine = createEngine(assets, readerTerms);
    return { engine, sessions: new Sessions(engine) };
  };
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** What the background does for each call. It keeps nothing that the next request could not make again. */
export function backgroundHandlers(): BackgroundHandlers {
  const loaded = engineOnDemand();
  return {
    'page/arabic': async (_, { tab, frameId, url }) => {
      const on = tab?.id !== undefined && url !== undefined && isSiteOn(await readSettings(), new URL(url).hostname);
      if (frameId === 0 && tab?.id !== undefined) void showLamp(tab.id, on);
      if (!on) return { started: false };
      // The reader asks in a moment: the engine loads while the page is cut into paragraphs.
      void loaded().catch(() => undefined);
      await startReader(tab.id as number, frameId ?? 0);
      return { started: true };
    },
    'page/analyse': async (request) => {
      const { sessions } = await loaded();
      const update = sessions.update(request);
      return update ? { packed: pack(update) } : { resend: true };
    },
    'page/style': async ({ css, previous }, { tab, frameId }) => {
      if (tab?.id !== undefined) await replaceStyle(tab.id, frameId ?? 0, css, previous);
      return null;
    },
    'page/view': async (_, { tab, frameId }) => {
      if (tab?.id !== undefined) await startView(tab.id, frameId ?? 0);
      return null;
    },
    'page/counts': async (counts, { tab, frameId }) => {
      if (tab?.id !== undefined && frameId === 0) await showBadge(tab.id, counts);
      return null;
    },
    'word/explain': async ({ sentence, start, end }) => {
      const [{ engine }, { romanisation }] = await Promise.all([loaded(), readSettings()]);
      return engine.explain(sentence, start, end, romanisation);
    },
    describe: async ({ terms, entities }) => {
      const [{ engine }, { romanisation }] = await Promise.all([loaded(), readSettings()]);
      return engine.describe(terms, entities, romanisation);
    },
    about: async () => aboutAssets((await loaded()).engine, extensionVersion()),
    'terms/changed': async () => {
      (await loaded()).engine.setReaderTerms(await readReaderTerms());
      return null;
    },
  };
}
