/**
 * Checks the dependency rule of the README: arrows between folders point one way only, and only some folders may touch
 * the browser API. Throws (and so fails the build) with one line for each import that breaks it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const DOMAINS = ['lib/repeats', 'lib/entities', 'lib/glossary', 'lib/lexicon', 'lib/vocabulary'];
const SERVICES = ['lib/messages', 'lib/storage', 'lib/runtime', 'lib/i18n'];

/** What each folder may import from other folders; a folder may always import from itself. */
const ALLOWED: Record<string, string[]> = {
  'lib/arabic': [],
  ...Object.fromEntries(DOMAINS.map((domain) => [domain, ['lib/arabic']])),
  ...Object.fromEntries(SERVICES.map((service) => [service, [...SERVICES, ...DOMAINS, 'lib/arabic']])),
  'lib/engine': [...SERVICES, ...DOMAINS, 'lib/arabic'],
  'lib/page': [...SERVICES, ...DOMAINS, 'lib/arabic'],
  components: ['lib/engine', 'lib/page', ...SERVICES, ...DOMAINS, 'lib/arabic'],
  entrypoints: ['components', 'lib/engine', 'lib/page', ...SERVICES, ...DOMAINS, 'lib/arabic'],
};
const MAY_TOUCH_BROWSER = new Set(['entrypoints', 'lib/messages', 'lib/storage', 'lib/runtime', 'lib/i18n']);
const BROWSER_MODULES = /^(wxt\/|webextension-polyfill|#imports)/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[^\w.])import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** The folder that the rule speaks of: `lib/<domain>`, `components`, `entrypoints`; undefined outside them. */
function layerOf(path: string): string | undefined {
  const [top, second] = path.split('/');
  if (top === 'lib' && second && !second.includes('.')) return `lib/${second}`;
  return top === 'components' || top === 'entrypoints' ? top : undefined;
}

function problemsOf(file: string): string[] {
  const layer = layerOf(file);
  if (!layer || /\.test\.tsx?$/.test(file)) return [];
  const allowed = ALLOWED[layer];
  if (!allowed) return [`${file}: no rule for the folder ${layer}`];
  const problems: string[] = [];
  for (const match of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    if (BROWSER_MODULES.test(target) && !MAY_TOUCH_BROWSER.has(layer)) {
      problems.push(`${file}: ${layer} must not touch the browser API (${target})`);
    }
    const path = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? relative(ROOT, resolve(ROOT, dirname(file), target))
        : undefined;
    const other = path && layerOf(path);
    if (other && other !== layer && !allowed.includes(other))
      problems.push(`${file}: ${layer} must not import ${other}`);
  }
  return problems;
}

/** Reads every source file below lib, components and entrypoints. @throws Error listing each import against the rule. */
export function checkLayers(): void {
  const problems = ['lib', 'components', 'entrypoints'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => problemsOf(join(top, path))),
  );
  if (problems.length > 0) throw new Error(`The dependency rule is broken:\n${problems.join('\n')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkLayers();
  console.log('dependency rule: kept');
}
