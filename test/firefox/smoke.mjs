/**
 * The built extension in real Firefox: marks, card, popup, a stopped event page, a page left as it was. Prints one line a
 * check. Needs Firefox ESR 153 or later; without one it says so and ends well, since Chromium's tests carry the release.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { launchFirefox } from './bidi.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = resolve(ROOT, process.env.SIRAJ_OUT ?? '.output', 'firefox-mv3');
const ADDON = 'siraj@siraj.example';
const UUID = '11111111-2222-4333-8444-555555555555';
const BINARY = process.env.FIREFOX_PATH || '/usr/bin/firefox-esr';

async function until(look, what, ms = 20_000) {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const value = await look();
    if (value) return value;
    await new Promise((later) => setTimeout(later, 80));
  }
  throw new Error(`timed out: ${what}`);
}

async function serve() {
  const server = createServer((request, response) => {
    const file = join(ROOT, 'test/fixtures/pages', request.url?.slice(1) ?? '');
    response.writeHead(existsSync(file) && request.url !== '/' ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(existsSync(file) && request.url !== '/' ? readFileSync(file) : undefined);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

const checks = [];
const check = (name, run) => checks.push([name, run]);
const marked = (page, name) => page.evaluate(`CSS.highlights.get('siraj-${name}')?.size ?? 0`);

check('marks every kind of thing', async ({ page }) => {
  for (const name of ['person', 'organisation', 'place', 'date', 'term']) {
    await until(() => marked(page, name), `marks of ${name}`);
  }
});

check('writes nothing into the page’s body', async ({ page }) => {
  assert.equal(await page.evaluate(`document.body.outerHTML.includes('siraj')`), false);
});

check('opens a card in a closed shadow root by keyboard', async ({ page, firefox }) => {
  await firefox.send('input.performActions', {
    context: page.context,
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: '\uE00A' }, // Alt
          { type: 'keyDown', value: 'n' },
          { type: 'keyUp', value: 'n' },
          { type: 'keyUp', value: '\uE00A' },
        ],
      },
    ],
  });
  const card = async () => {
    const { result } = await firefox.send('script.evaluate', {
      expression: `document.querySelector('siraj-lamp')`,
      target: { context: page.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 6, includeShadowTree: 'all' },
    });
    return /"role":"dialog"/.test(JSON.stringify(result));
  };
  await until(card, 'the card');
});

check('shows the glossary in the popup', async ({ page, firefox, popupUrl }) => {
  const popup = await firefox.newPage(`moz-extension://${UUID}/popup.html`);
  const tab = await popup.evaluate(
    `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(popupUrl)}).id)`,
  );
  await popup.goto(`moz-extension://${UUID}/popup.html?tab=${tab}`);
  await until(() => popup.evaluate(`document.body.innerText.includes('penetration testing')`), 'the terms');
  await popup.close();
  assert.ok(await marked(page, 'term'));
});

check('reads on after the event page was stopped', async ({ page, site, firefox }) => {
  await new Promise((idle) => setTimeout(idle, 3_000));
  const again = await firefox.newPage(`${site}/flood.html`);
  await until(() => marked(again, 'place'), 'marks on another page');
  await again.close();
  assert.ok(await marked(page, 'term'));
});

if (!existsSync(BINARY)) {
  console.log('Firefox is not installed here: its smoke test was left out.');
} else {
  const server = await serve();
  const site = `http://127.0.0.1:${server.address().port}`;
  const firefox = await launchFirefox({
    bin: BINARY,
    addonId: ADDON,
    uuid: UUID,
    prefs: { 'extensions.background.idle.timeout': 1000, 'intl.locale.requested': 'en-US' },
  });
  let failed = 0;
  try {
    assert.equal(await firefox.installExtension(EXTENSION), ADDON);
    const popupUrl = `${site}/cyber-security.html`;
    const page = await firefox.newPage(popupUrl);
    for (const [name, run] of checks) {
      try {
        await run({ page, firefox, site, popupUrl });
        console.log(`  ✓ ${name}`);
      } catch (error) {
        failed++;
        console.error(`  ✘ ${name}\n    ${error.message}`);
      }
    }
    if (process.env.SIRAJ_SHOT) await page.screenshot(process.env.SIRAJ_SHOT);
  } finally {
    await firefox.close();
    server.close();
  }
  console.log(`\n${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
