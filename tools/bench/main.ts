/**
 * npm run bench [-- engine|repeats|page]: what Siraj costs. Tables only, no thresholds: machines differ, and a figure
 * that fails on a busy one helps nobody.
 */
import { benchEngine } from './engine';
import { benchPage } from './page';
import { benchRepeats } from './repeats';
import { printTable } from './table';

function printRepeats(): void {
  const rows = benchRepeats().map(({ name, size, ms, heapMb, longestStepMs }) => [
    name,
    size,
    ms,
    longestStepMs,
    heapMb,
  ]);
  printTable('Repeats', ['input', 'size', 'ms', 'longest step ms', 'MB held'], rows);
}

const PARTS: Record<string, () => unknown> = { engine: benchEngine, repeats: printRepeats, page: benchPage };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no bench «${unknown}»; there are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
