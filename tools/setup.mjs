/**
 * Brings a fresh machine to where the project can be built and tested: npm packages, and Debian's Chromium, Firefox
 * ESR and Arabic fonts where they are missing. Does nothing, quickly, where all is there. Plain Node: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** Runs a command in the project's root and ends the process when it fails. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (result.error) {
    console.error(`${command}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Where Chromium is: $CHROMIUM_PATH, else what is on the PATH of a Debian machine; undefined when there is none. */
export function chromiumPath() {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
}

function installPackages() {
  const lock = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  run('npm', ['ci']);
}

function hasArabicFont() {
  const list = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  return list.status === 0 && /Noto Sans Arabic|Amiri/.test(list.stdout);
}

function installBrowser() {
  const missing = [
    ...(chromiumPath() ? [] : ['chromium']),
    ...(existsSync(process.env.FIREFOX_PATH || '/usr/bin/firefox-esr') ? [] : ['firefox-esr']),
    ...(hasArabicFont() ? [] : ['fonts-noto-core', 'fonts-hosny-amiri', 'fontconfig']),
  ];
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0;
  const apt = (...args) =>
    asRoot
      ? run('apt-get', args, { env: APT, quiet: true })
      : run('sudo', ['-E', 'apt-get', ...args], { env: APT, quiet: true });
  console.log(`installing from the system's packages: ${missing.join(', ')}`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

const APT = { DEBIAN_FRONTEND: 'noninteractive' };

/** Does all set-up that is missing. */
export function setUp() {
  installPackages();
  installBrowser();
}

if (process.argv[1] === import.meta.filename) setUp();
