import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Term } from '@/lib/glossary';
import { readerTermId, readerTerms, readReaderTerms } from './reader-terms';

const term: Term = {
  id: readerTermId('جِدَارٌ نَارِيٌّ'),
  headword: 'جِدَارٌ نَارِيٌّ',
  variants: ['جدار الحماية'],
  english: 'firewall',
  domain: 'cybersecurity',
  level: 'B1',
  definition: { ar: 'حاجز يراقب ما يدخل الشبكة وما يخرج منها.', en: '' },
  related: [],
};

describe('the reader’s terms', () => {
  it('are one a headword, however it is vowelled or spaced', () => {
    expect(readerTermId('جِدَارٌ  نَارِيٌّ ')).toBe(readerTermId('جدار ناري'));
    expect(readerTermId('جدار')).not.toBe(readerTermId('جدار ناري'));
  });

  it('come back as they were kept', async () => {
    await readerTerms.put(term);
    expect(await readReaderTerms()).toEqual([term]);
  });

  it('are left out when damaged or when they take the id of a bundled term', async () => {
    await readerTerms.put(term);
    await fakeBrowser.storage.local.set({
      'term:phishing': { ...term, id: 'phishing' },
      'term:own:x': { ...term, id: 'own:x', headword: '' },
      'term:own:y': { ...term, id: 'own:y', domain: 'astrology' },
    });
    expect(await readReaderTerms()).toEqual([term]);
  });
});
