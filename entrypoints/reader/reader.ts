import { callBackground, servePage } from '@/lib/messages';
import { emptyReport, Lamp, type LampCalls } from '@/lib/page';
import { whileInstalled } from '@/lib/runtime/environment';
import { isSiteOn, readSettings, type Settings, watchSettings } from '@/lib/storage';
import { LazyView } from './lazy-view';
import { savedCalls } from './saved-calls';

const calls: LampCalls = {
  analyse: (request) => callBackground('page/analyse', request),
  style: (css, previous) => callBackground('page/style', { css, previous }),
  counts: (counts) => callBackground('page/counts', counts),
  explain: (sentence, start, end) => callBackground('word/explain', { sentence, start, end }),
  describe: (terms, entities) => callBackground('describe', { terms, entities }),
  ...savedCalls(),
};

/** Lights the lamp in this frame, and follows the reader's settings until the extension is updated or removed. */
export async function readFromNow(): Promise<void> {
  if (globalThis.sirajReader) return;
  globalThis.sirajReader = true;
  const signal = whileInstalled();
  let lamp: Lamp | undefined;
  let force = globalThis.sirajForced === true;
  const light = async (settings: Settings) => {
    lamp = new Lamp(window, settings, calls, new LazyView(), force);
    await lamp.start();
  };
  const darken = () => {
    lamp?.stop();
    lamp = undefined;
  };
  const follow = async (settings: Settings) => {
    const on = isSiteOn(settings, location.hostname);
    if (!on) darken();
    else if (lamp) await lamp.apply(settings);
    else await light(settings);
  };
  const stopWatching = watchSettings((settings) => void follow(settings));
  signal.addEventListener('abort', () => {
    darken();
    globalThis.sirajReader = false;
    globalThis.sirajGate = false;
    stopWatching();
  });
  servePage(
    {
      report: async () => lamp?.report() ?? offReport(await readSettings()),
      jump: async (target) => ({ found: lamp?.jump(target) ?? false }),
      fold: async ({ folded }) => {
        await lamp?.fold(folded);
        return null;
      },
      command: async ({ command }) => {
        lamp?.command(command);
        return null;
      },
      recheck: async (request) => {
        if (request.force) {
          force = true;
          darken();
          await follow(await readSettings());
        }
        return null;
      },
    },
    signal,
  );
  await follow(await readSettings());
}

function offReport({ everywhere }: Settings) {
  return emptyReport(everywhere ? 'site-off' : 'everywhere-off');
}
