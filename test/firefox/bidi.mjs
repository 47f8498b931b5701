/**
 * Drives Firefox over raw WebDriver BiDi (W3C, 2026): it opens extension pages, which no driver package does here.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import WebSocket from 'ws';

const PREFS = {
  'remote.active-protocols': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.downloads.remote.enabled': false,
};

/** Starts Firefox with a fresh profile and gives what drives it. `prefs` are added to the quiet ones. */
export async function launchFirefox({
  bin = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  uuid,
  addonId,
  prefs = {},
  args = [],
} = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-e2e-'));
  const all = { ...PREFS, ...prefs };
  // Pin the random moz-extension:// host, so that tests can open extension pages.
  if (addonId && uuid) all['extensions.webextensions.uuids'] = JSON.stringify({ [addonId]: uuid });
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(all)
      .map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});`)
      .join('\n'),
  );
  const child = spawn(
    bin,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access', // without it, navigating to moz-extension:// is refused
      ...args,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  const endpoint = await new Promise((ok, fail) => {
    let log = '';
    child.stderr.on('data', (d) => {
      log += d;
      const m = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log);
      if (m) ok(m[1]);
    });
    child.once('exit', (code) => fail(new Error(`firefox exited ${code}\n${log}`)));
    setTimeout(() => fail(new Error(`no BiDi endpoint\n${log}`)), 30_000).unref();
  });
  const ws = new WebSocket(`${endpoint}/session`);
  await new Promise((res, rej) => {
    ws.onopen = res;
    ws.onerror = rej;
  });
  let nextId = 0;
  const pending = new Map();
  const listeners = new Set();
  ws.onmessage = ({ data }) => {
    const m = JSON.parse(data);
    if (m.id === undefined || m.id === null) {
      for (const l of listeners) l(m);
      return;
    }
    const p = pending.get(m.id);
    pending.delete(m.id);
    if (m.type === 'success') p.resolve(m.result);
    else p.reject(new Error(`${m.error}: ${m.message}`));
  };
  const send = (method, params = {}) =>
    new Promise((ok, fail) => {
      const id = ++nextId;
      pending.set(id, { resolve: ok, reject: fail });
      ws.send(JSON.stringify({ id, method, params }));
    });
  const session = await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send,
    profile,
    pid: child.pid,
    version: session.capabilities.browserVersion,
    on: (l) => listeners.add(l),
    async installExtension(path) {
      const type = /\.(xpi|zip)$/.test(path) ? 'archivePath' : 'path';
      return (await send('webExtension.install', { extensionData: { type, path: resolve(path) } })).extension;
    },
    async newPage(url) {
      const { context } = await send('browsingContext.create', { type: 'tab' });
      if (url) await send('browsingContext.navigate', { context, url, wait: 'complete' });
      return {
        context,
        goto: (u, wait = 'complete') => send('browsingContext.navigate', { context, url: u, wait }),
        async evaluate(expression) {
          const r = await send('script.evaluate', {
            expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
            target: { context },
            awaitPromise: true,
          });
          if (r.type === 'exception') throw new Error(r.exceptionDetails.text);
          return r.result.type === 'undefined' ? undefined : JSON.parse(r.result.value);
        },
        async screenshot(file) {
          const { data } = await send('browsingContext.captureScreenshot', { context });
          writeFileSync(file, Buffer.from(data, 'base64'));
        },
        async click(selector) {
          const { nodes } = await send('browsingContext.locateNodes', {
            context,
            locator: { type: 'css', value: selector },
          });
          await send('input.performActions', {
            context,
            actions: [
              {
                type: 'pointer',
                id: 'mouse',
                actions: [
                  {
                    type: 'pointerMove',
                    x: 0,
                    y: 0,
                    origin: { type: 'element', element: { sharedId: nodes[0].sharedId } },
                  },
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerUp', button: 0 },
                ],
              },
            ],
          });
        },
        close: () => send('browsingContext.close', { context }),
      };
    },
    async close() {
      const gone = new Promise((r) => child.once('exit', r));
      await send('browser.close').catch(() => child.kill());
      await Promise.race([gone, new Promise((r) => setTimeout(r, 5000))]);
      if (child.exitCode === null) child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
