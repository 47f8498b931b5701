import { readFileSync } from 'node:fs';
import { expect, highlightCounts, test } from './fixtures';
import { marksOf } from './marks';
import { emptyStorage, openSurface, store } from './surfaces';

test.beforeEach(({ context }) => store(context, { settings: { uiLanguage: 'en' } }));
test.afterEach(({ context }) => emptyStorage(context));

test('marks that are switched off go from the page at once', async ({ page, site, context, extensionId }) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  await expect.poll(async () => (await highlightCounts(page))['siraj-person'] ?? 0).toBeGreaterThan(0);
  const options = await openSurface(context, extensionId, 'options');
  await options.getByRole('switch', { name: 'People' }).click();
  await expect.poll(async () => (await highlightCounts(page))['siraj-person'] ?? 0).toBe(0);
  await options.getByRole('switch', { name: 'People' }).click();
  await expect.poll(async () => (await highlightCounts(page))['siraj-person'] ?? 0).toBeGreaterThan(0);
  await options.close();
});

test('a colour and a line are shown in the preview and painted in the page', async ({
  page,
  site,
  context,
  extensionId,
}) => {
  await page.goto(`${site}/cyber-security.html`);
  await marksOf(page);
  const options = await openSurface(context, extensionId, 'options');
  await options.getByLabel('Colour of People').fill('#ff0000');
  await options.getByLabel('Line of People').selectOption('Dotted');
  await expect(options.locator('.preview-light span[style]').first()).toHaveCSS(
    'text-decoration-color',
    'rgb(255, 0, 0)',
  );
  const painted = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('siraj-person') ?? [];
      const element = range?.startContainer.parentElement as HTMLElement;
      const { textDecorationColor, textDecorationStyle } = getComputedStyle(element, '::highlight(siraj-person)');
      return `${textDecorationStyle} ${textDecorationColor}`;
    });
  await expect.poll(painted).toBe('dotted rgb(255, 0, 0)');
  await options.getByRole('button', { name: 'Original ink' }).click();
  await expect.poll(painted).toBe('dotted rgb(38, 111, 207)');
  await options.close();
});

test('two quick changes do not undo each other', async ({ context, extensionId }) => {
  const options = await openSurface(context, extensionId, 'options');
  await options.evaluate(() => {
    for (const name of ['People', 'Places']) {
      document.querySelector<HTMLElement>(`[role="switch"][aria-label="${name}"]`)?.click();
    }
  });
  await expect(options.getByRole('switch', { name: 'Places' })).toHaveAttribute('aria-checked', 'false');
  await expect(options.getByRole('switch', { name: 'People' })).toHaveAttribute('aria-checked', 'false');
  await options.close();
});

test('the language of the interface changes at once, direction and title too', async ({ context, extensionId }) => {
  const options = await openSurface(context, extensionId, 'options');
  await options.getByRole('button', { name: 'العربية' }).click();
  await expect(options.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(options).toHaveTitle('خيارات سراج');
  await options.close();
});

test('what is saved goes out to a file, is deleted, brought back and read in again without doubling', async ({
  context,
  extensionId,
}, info) => {
  const word = {
    id: 'x',
    kind: 'word',
    headword: 'عَتَاد',
    gloss: 'equipment',
    sentence: 'لم تكن الأوفر عتادًا.',
    pageTitle: '',
    pageUrl: '',
    state: 'learning',
    savedAt: 1_700_000_000_000,
  };
  await store(context, { 'saved:x': word });
  const options = await openSurface(context, extensionId, 'options');
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export' }).click(),
  ]);
  const path = info.outputPath('saved.jsonl');
  await file.saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain('عَتَاد');

  await options.getByRole('button', { name: 'Delete…' }).click();
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(options.getByText('Nothing saved yet.')).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('row', { name: /equipment/ })).toBeVisible();

  await options.locator('input[type="file"]').setInputFiles({
    name: 'saved.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(`${readFileSync(path, 'utf8')}{"saved":\n`),
  });
  await expect(options.getByText('Line 3: It is not valid JSON.')).toBeVisible();
  await options.close();
});

test('a word’s state is changed in the table', async ({ context, extensionId }) => {
  const word = { id: 'x', kind: 'word', headword: 'عَتَاد', gloss: 'equipment', state: 'new' };
  await store(context, { 'saved:x': word });
  const options = await openSurface(context, extensionId, 'options');
  await options.getByLabel('Status of عَتَاد').selectOption('Known');
  await options.reload();
  await expect(options.getByLabel('Status of عَتَاد')).toHaveValue('known');
  await options.close();
});
