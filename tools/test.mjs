/** The whole check, as CI runs it: types, lint, unit and component tests, both builds, end to end in real browsers. */
import { chromiumPath, run, setUp } from './setup.mjs';

setUp();
const steps = [
  ['Types', 'npx', ['tsc', '--noEmit']],
  ['Purity', 'npx', ['tsc', '--noEmit', '-p', 'tsconfig.pure.json']],
  ['Lint', 'npx', ['biome', 'check', '.']],
  ['Dependency rule', 'npx', ['tsx', 'tools/check-layers.ts']],
  ['Unit and component tests', 'npx', ['vitest', 'run']],
  ['Build for Chrome', 'npx', ['wxt', 'build']],
  ['Build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']],
  ['Add-on lint', 'npx', ['tsx', 'tools/lint-firefox.ts']],
  ['End-to-end tests in Chromium', 'npx', ['playwright', 'test']],
  ['Smoke test in Firefox', 'node', ['test/firefox/smoke.mjs']],
];
for (const [title, command, args] of steps) {
  console.log(`\n── ${title}`);
  run(command, args, { env: { CHROMIUM_PATH: chromiumPath() ?? '' } });
}
console.log('\nall checks passed');
