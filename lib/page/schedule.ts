/** Longest stretch of work on the page's main thread before it is given back, in ms. */
const SLICE = 8;

interface WithScheduler {
  scheduler?: { yield?: () => Promise<void> };
}

/** Gives the main thread back to the page and comes again after what waits there. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs a generator in slices. @throws what the signal's reason says when it is aborted between two slices. */
export async function inSlices<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/** Calls back once, `ms` after the first of a burst of calls. */
export function throttle(call: () => void, ms: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      call();
    }, ms);
  };
}
