// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gate } from './gate';

function share(html: string): number {
  document.body.innerHTML = html;
  return gate(document);
}

describe('the gate', () => {
  it('lets an Arabic page pass', () => {
    expect(share('<p>قالت الوزارة إن الحملة تبدأ غدا.</p>')).toBe(1);
  });

  it('lets a page pass whose chrome is English and whose article is Arabic', () => {
    expect(share('<nav>Home News Sport</nav><p>قالت الوزارة إن الحملة تبدأ غدا في كل المدن.</p>')).toBeGreaterThan(0.5);
  });

  it.each([
    ['English', '<p>The ministry said that the campaign starts tomorrow.</p>'],
    [
      'English with an Arabic word',
      '<p>The greeting «سلام» is heard everywhere in the old town and in the markets.</p>',
    ],
    ['empty', ''],
    ['numbers only', '<p>12:30 – 14:00</p>'],
    ['Arabic in code only', '<p>The page</p><script>const greeting = "مرحبا بكم في هذه الصفحة";</script>'],
  ])('keeps out a page that is %s', (_, html) => {
    expect(share(html)).toBe(0);
  });

  it('reads a sample and not the whole of a large page', () => {
    expect(share(`${'<p>نص عربي طويل</p>'.repeat(5_000)}`)).toBe(1);
  });
});
