import { describe, expect, it } from 'vitest';
import { ar } from './messages/ar';
import { en } from './messages/en';
import { createTranslator, type Message, type MessageKey } from './translate';

const placeholders = (message: Message) => {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1])));
};
const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));

describe('catalogues', () => {
  it('are of the same keys, each with text in both languages or in none', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ar).sort());
    for (const key of Object.keys(ar) as MessageKey[]) {
      expect(forms(ar[key] as Message).join('') === '', key).toBe(forms(en[key]).join('') === '');
    }
  });

  it('name only parameters that the other language knows too, save the counted word of Arabic', () => {
    for (const key of Object.keys(ar) as MessageKey[]) {
      const arabic = placeholders(ar[key] as Message);
      arabic.delete('word');
      arabic.delete('count');
      for (const name of arabic) expect(placeholders(en[key]), key).toContain(name);
    }
  });

  it('keep the voice: no exclamation marks', () => {
    for (const key of Object.keys(ar) as MessageKey[]) {
      expect([...forms(ar[key] as Message), ...forms(en[key])].join(''), key).not.toMatch(/[!！]/);
    }
  });
});

describe('createTranslator', () => {
  const arabic = createTranslator('ar');
  const english = createTranslator('en');

  it.each([
    [0, 'لم تُحفظ اليوم كلمة.'],
    [1, 'حُفظت اليوم كلمة واحدة.'],
    [2, 'حُفظت اليوم كلمتان.'],
    [5, 'حُفظت اليوم ٥ كلمات.'],
    [11, 'حُفظت اليوم ١١ كلمة.'],
    [100, 'حُفظت اليوم ١٠٠ كلمة.'],
  ])('counts %i in the plural form of Arabic', (count, text) => {
    expect(arabic('saved.today', { count })).toBe(text);
  });

  it('writes numbers in the digits of the language unless told otherwise', () => {
    expect(arabic('repeat.of', { paragraph: 12 })).toBe('مكرر · الفقرة ١٢');
    expect(createTranslator('ar', 'western')('repeat.of', { paragraph: 12 })).toBe('مكرر · الفقرة 12');
    expect(english('repeat.of', { paragraph: 12 })).toBe('Repeat of ¶ 12');
    expect(arabic.number(0.5)).toBe('٠٫٥');
  });

  it('puts text that looks like a placeholder in as it is', () => {
    expect(english('saved.deleted', { word: '{count}' })).toBe('Deleted {count}');
  });

  it('gives nothing for keys of data that the catalogue does not know', () => {
    expect(arabic.optional('fine', 'city')).toBe('مدينة');
    expect(arabic.optional('fine', 'constructor')).toBe('');
    expect(arabic.optional('fine', 'no-such-class')).toBe('');
  });
});
