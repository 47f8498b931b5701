import type { Page } from '@playwright/test';
import { expect, highlightCounts, liveWorker, test } from './fixtures';
import { marksOf } from './marks';
import { SidePanel } from './side-panel';
import { emptyStorage, openSurface, store } from './surfaces';

/** The engine builds its matcher again when a term comes or goes. */
const PATIENT = { timeout: 20_000 };
const terms = async (page: Page) => (await highlightCounts(page))['siraj-term'] ?? 0;

test.beforeEach(({ context }) => store(context, { settings: { uiLanguage: 'en' } }));
test.afterEach(({ context }) => emptyStorage(context));

test('unfolds a term, goes to its mention and keeps a note on it', async ({ page, site, context, extensionId }) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  await panel.getByRole('button', { name: /phishing/ }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  await panel.getByRole('list', { name: 'Where it stands on the page' }).getByRole('button').first().click();
  await expect.poll(async () => (await highlightCounts(page))['siraj-flash'] ?? 0).toBe(1);
  await panel.getByLabel('My note').fill('أشيع من «الصيد الإلكتروني».');
  await expect(panel.getByText('Note saved')).toBeVisible();
  await panel.reload();
  await panel.getByRole('button', { name: /phishing/ }).click();
  await expect(panel.getByLabel('My note')).toHaveValue('أشيع من «الصيد الإلكتروني».');
  await panel.close();
});

test('keeps a note that was written just before the panel closed', async ({ page, site, context, extensionId }) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  await panel.getByRole('button', { name: /phishing/ }).click();
  await panel.getByLabel('My note').fill('على عجل');
  await panel.close();
  const worker = await liveWorker(context);
  const notes = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  await expect.poll(notes).toContain('على عجل');
});

test('adds a term of the reader’s own, marks it in the page, and refuses what is no term', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await page.goto(`${site}/cyber-security.html`);
  const before = (await marksOf(page))['siraj-term'] ?? 0;
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  await panel.getByRole('button', { name: 'Add a term' }).click();
  const save = panel.getByRole('button', { name: 'Save', exact: true });
  await panel.getByLabel('Term', { exact: true }).fill('firewall');
  await save.click();
  await expect(panel.getByText('The term is written in Arabic letters.')).toBeVisible();
  await expect(panel.getByLabel('Term', { exact: true })).toBeFocused();
  await panel.getByLabel('Term', { exact: true }).fill('قاعة');
  await panel.getByLabel('In English', { exact: true }).fill('meeting hall');
  await save.click();
  await expect(panel.getByText('Added قاعة')).toBeVisible();
  await expect.poll(() => terms(page), PATIENT).toBeGreaterThan(before);
  await expect(panel.getByRole('button', { name: /meeting hall/ })).toBeVisible(PATIENT);

  await panel.getByRole('button', { name: 'Add a term' }).click();
  await panel.getByLabel('Term', { exact: true }).fill('قَاعَة');
  await panel.getByLabel('In English', { exact: true }).fill('large room');
  await expect(panel.getByRole('button', { name: 'Replace the old one' })).toBeVisible();
  await panel.getByRole('button', { name: 'Replace the old one' }).click();
  await expect(panel.getByRole('button', { name: /large room/ })).toBeVisible(PATIENT);
  await expect(panel.getByRole('button', { name: /meeting hall/ })).toHaveCount(0);

  await panel.getByRole('tab', { name: /Saved/ }).click();
  await panel.getByRole('button', { name: /^Delete/ }).click();
  await expect.poll(() => terms(page), PATIENT).toBe(before);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => terms(page), PATIENT).toBeGreaterThan(before);
  await panel.close();
});

test('folds the copies of repeated paragraphs and unfolds them', async ({ page, site, context, extensionId }) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  await panel.getByRole('tab', { name: /Repeats/ }).click();
  await panel.getByRole('button', { name: 'Fold copies' }).click();
  await expect(panel.getByRole('button', { name: 'Unfold copies' })).toBeVisible();
  await expect.poll(height).toBeLessThan(before);
  await panel.getByRole('button', { name: 'Unfold copies' }).click();
  await expect.poll(height).toBe(before);
  await panel.close();
});

test('saves a name, shows it among the saved, deletes it and brings it back', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  await panel.getByRole('tab', { name: /Names/ }).click();
  await panel.locator('.item[aria-expanded]').first().click();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await panel.getByRole('tab', { name: /Saved/ }).click();
  await expect(panel.getByText('You saved 1 word today.')).toBeVisible();
  await panel.getByRole('button', { name: /^Delete/ }).click();
  await expect(panel.getByText('Nothing saved yet')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('You saved 1 word today.')).toBeVisible();
  await panel.close();
});

test('goes from tab to tab by arrow keys, in the direction of the text', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await store(context, { settings: { uiLanguage: 'ar' } });
  await page.goto(`${site}/cyber-security.html`);
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  const tabs = panel.getByRole('tab');
  await tabs.first().focus();
  await panel.keyboard.press('ArrowLeft');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('Home');
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('ArrowRight');
  await expect(tabs.last()).toBeFocused();
  await panel.close();
});

test('begins with the form for a term when the popup wished for it, once', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await page.goto(`${site}/cyber-security.html`);
  const worker = await liveWorker(context);
  await worker.evaluate(() => chrome.storage.session.set({ 'panel-wish': 'term-form' }));
  const panel = await openSurface(context, extensionId, 'sidepanel', page);
  const headword = panel.getByLabel('Term', { exact: true });
  await expect(headword).toBeFocused();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.reload();
  await expect(panel.getByRole('tab').first()).toBeVisible();
  await expect(headword).toHaveCount(0);
  await worker.evaluate(() => chrome.storage.session.set({ 'panel-wish': 'term-form' }));
  await expect(headword).toBeFocused();
  await panel.close();
});

test('the browser’s own side panel opens from the popup and follows the tab in front', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  const english = await context.newPage();
  await english.goto(`${site}/english.html`);
  const popup = await openSurface(context, extensionId, 'popup', page);
  await popup.getByRole('button', { name: 'Side panel', exact: true }).click();
  await expect.poll(async () => (await SidePanel.find(popup)) !== undefined).toBe(true);
  const panel = await SidePanel.find(popup);
  await page.bringToFront();
  await expect.poll(() => panel?.text()).toContain('phishing');
  await english.bringToFront();
  await expect.poll(() => panel?.text()).toContain('This page is not in Arabic');
  await page.bringToFront();
  await expect.poll(() => panel?.text()).toContain('phishing');
  await panel?.evaluate('window.close()');
  await english.close();
  await popup.close();
});
