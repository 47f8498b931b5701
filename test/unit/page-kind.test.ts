import { describe, expect, it } from 'vitest';
import { hostOf, isPdf, silenceOf } from '@/entrypoints/shared/page-kind';

describe('silenceOf', () => {
  it.each([
    ['', 'browser', 'an address that the browser keeps to itself'],
    ['chrome://extensions/', 'browser', 'a page of the browser'],
    ['about:addons', 'browser', 'a page of the browser'],
    ['chrome-extension://abc/popup.html', 'browser', 'a page of an extension'],
    ['https://chromewebstore.google.com/detail/x', 'browser', 'the store is closed to extensions'],
    ['https://addons.mozilla.org/ar/', 'browser', 'the store is closed to extensions'],
    ['https://news.example/report.PDF?page=2', 'pdf', 'a PDF, whatever the case and the query'],
    ['file:///home/reader/report.pdf#page=3', 'pdf', 'a PDF from disk'],
    ['https://news.example/article', 'early', 'an open page without our script'],
    ['https://news.example/?file=report.pdf', 'early', 'a page about a PDF is none'],
  ])('of «%s» is %s: %s', (url, kind) => {
    expect(silenceOf(url)).toBe(kind);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://news.example:8080/a', 'news.example'],
    ['http://أخبار.example/', 'xn--igbicxr.example'],
    ['file:///home/a.html', ''],
    ['chrome://extensions/', ''],
    ['no address', ''],
    ['', ''],
  ])('of «%s» is «%s»', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('isPdf', () => {
  it('looks at the path alone', () => {
    expect(isPdf('https://a.example/b.pdf')).toBe(true);
    expect(isPdf('https://a.example/b.pdf.html')).toBe(false);
    expect(isPdf('https://a.example/#b.pdf')).toBe(false);
  });
});
