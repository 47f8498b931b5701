import type { Page } from '@playwright/test';
import { expect, highlightCounts, test } from './fixtures';
import { marksOf } from './marks';
import { findInLamp } from './shadow';

const ARTICLE = '/cyber-security.html';
const SENTENCE =
  'وقال يوسف بن عيسى الهاجري إن المركز الوطني للأمن السيبراني في الأردن أعد خطة لصد أي هجوم سيبراني جديد.';

/** Appends a paragraph to the article and gives nothing back. */
function append(page: Page, text: string, id: string): Promise<void> {
  return page.evaluate(
    ([text, id]) => {
      const paragraph = document.createElement('p');
      paragraph.id = id as string;
      paragraph.textContent = text as string;
      document.querySelector('article p')?.parentElement?.append(paragraph);
    },
    [text, id],
  );
}

const total = async (page: Page) => Object.values(await highlightCounts(page)).reduce((sum, count) => sum + count, 0);

test('marks a paragraph that comes late, and unmarks it when it leaves', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const before = await total(page);
  await append(page, SENTENCE, 'late');
  await expect.poll(() => total(page)).toBeGreaterThan(before);
  await page.evaluate(() => document.getElementById('late')?.remove());
  await expect.poll(() => total(page)).toBe(before);
});

test('sees an edit in place', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  await append(page, 'نص قصير لا شيء فيه يلفت النظر ولا يحتاج إلى شرح أو بيان.', 'edited');
  await page.waitForTimeout(800);
  const before = await total(page);
  await page.evaluate((text) => {
    (document.getElementById('edited')?.firstChild as Text).data = text;
  }, SENTENCE);
  await expect.poll(() => total(page)).toBeGreaterThan(before);
});

test('follows a single page application to another article', async ({ page, site }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const flood = await (await page.request.get(`${site}/flood.html`)).text();
  await page.evaluate((html) => {
    history.pushState({}, '', '/flood.html');
    document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  }, flood);
  const fresh = async () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].every((one) => [...one].every((range) => range.startContainer.isConnected)),
    );
  await expect.poll(fresh).toBe(true);
  await expect.poll(() => total(page)).toBeGreaterThan(10);
});

test('sees a repeat that an endless page brings', async ({ page, site }) => {
  await page.goto(`${site}/quiet.html`);
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('p')].map((one) => one.textContent ?? '').find((one) => one.length > 120),
  );
  await page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text as string;
    [...document.querySelectorAll('p')].find((one) => one.textContent === text)?.parentElement?.append(paragraph);
  }, text);
  await expect.poll(async () => (await findInLamp(page, 'class', /repeat-copy/)) !== undefined).toBe(true);
});

test('keeps nothing of a thousand paragraphs that came and went', async ({ page, site, context }) => {
  await page.goto(site + ARTICLE);
  await marksOf(page);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const round = async (rounds: number) => {
    for (let i = 0; i < rounds; i++) {
      await page.evaluate(
        ([text, i]) => {
          const box = document.createElement('section');
          box.id = 'wave';
          for (let k = 0; k < 100; k++) {
            const paragraph = document.createElement('p');
            paragraph.textContent = `${text} (${i}-${k})`;
            box.append(paragraph);
          }
          document.querySelector('article p')?.parentElement?.append(box);
        },
        [SENTENCE, i] as const,
      );
      await expect.poll(() => total(page), { timeout: 20_000 }).toBeGreaterThan(150);
      await page.evaluate(() => document.getElementById('wave')?.remove());
      await expect.poll(() => total(page), { timeout: 20_000 }).toBeLessThan(150);
    }
  };
  await round(2);
  const [marksBefore, heapBefore] = [await total(page), await heap()];
  await round(10);
  expect(await total(page)).toBe(marksBefore);
  expect((await heap()) - heapBefore).toBeLessThan(0.5);
});
