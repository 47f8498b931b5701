import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { marksOf } from './marks';
import { emptyStorage, openSurface, store } from './surfaces';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong, one line a fault. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const saved = {
  'saved:x': {
    id: 'x',
    kind: 'word',
    headword: 'عَتَاد',
    gloss: 'equipment;materiel',
    sentence: 'لم تكن الفرق الأوفر عتادًا.',
    pageTitle: 'تمرين',
    pageUrl: 'https://news.example/1',
    state: 'learning',
    savedAt: Date.now(),
  },
};

test.afterEach(({ context }) => emptyStorage(context));

for (const uiLanguage of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${uiLanguage}, ${theme}`, async ({ page, site, context, extensionId }) => {
      await store(context, { settings: { uiLanguage, theme, sites: { 'mail.example': 'off' } }, ...saved });
      await page.goto(`${site}/cyber-security.html`);
      await marksOf(page);

      const popup = await openSurface(context, extensionId, 'popup', page);
      await expect(popup.locator('.item').first()).toBeVisible();
      expect(await faultsOf(popup), 'popup').toEqual([]);
      await popup.getByRole('switch').click();
      await expect(popup.locator('.empty')).toBeVisible();
      expect(await faultsOf(popup), 'popup, site off').toEqual([]);
      await popup.getByRole('switch').click();
      await popup.close();

      const panel = await openSurface(context, extensionId, 'sidepanel', page);
      for (const tab of await panel.getByRole('tab').all()) {
        await tab.click();
        const row = panel.locator('.item[aria-expanded]').first();
        if (await row.isVisible()) await row.click();
        expect(await faultsOf(panel), `panel, ${await tab.innerText()}`).toEqual([]);
      }
      await panel.locator('.bar .icon-button').first().click();
      await panel.locator('.term-form button[type="submit"]').click();
      expect(await faultsOf(panel), 'panel, form').toEqual([]);
      await panel.setViewportSize({ width: 320, height: 700 });
      expect(await scrollsSideways(panel)).toBe(false);
      await panel.close();

      const options = await openSurface(context, extensionId, 'options');
      await expect(options.locator('.asset').first()).toBeVisible();
      expect(await faultsOf(options), 'options').toEqual([]);
      await options.setViewportSize({ width: 320, height: 700 });
      expect(await scrollsSideways(options)).toBe(false);
      await options.close();
    });
  }
}
