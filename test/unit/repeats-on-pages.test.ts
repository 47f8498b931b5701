import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { segment } from '@/lib/page/paragraphs';
import { staticEnvironment } from '@/lib/page/paragraphs/static';
import { findRepeats } from '@/lib/repeats';

const { window } = new JSDOM('');

/** Texts of the paragraphs that repeat, as groups. */
function repeatsOf(html: string): string[][] {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const body = segment(page, staticEnvironment(page), { hidden: true })
    .map(({ text, role }, id) => ({ id, text, role }))
    .filter(({ role }) => role === 'body');
  const textOf = new Map(body.map(({ id, text }) => [id, text]));
  return findRepeats(body).groups.map((group) => group.map((id) => textOf.get(id) ?? ''));
}

const A =
  'افتتح محافظ أسوان، صباح اليوم، محطة للطاقة الشمسية تكفي ثلاثة آلاف منزل في القرى الواقعة شرق النهر، بعد عامين من العمل.';
const B =
  'وقال مدير المحطة إن الألواح تنظف آليا كل أسبوع بلا ماء، وإن فائض الإنتاج يباع للشبكة الوطنية بسعر تحدده هيئة مستقلة.';
const C =
  'ويستفيد من المشروع مزارعون كانوا يضخون مياه الري بمحركات قديمة، وقد تخلى نصفهم عن الوقود منذ التشغيل التجريبي في الصيف.';
const D =
  'وتخطط الوزارة لبناء محطتين أخريين قبل نهاية العقد، إحداهما عائمة فوق بحيرة صناعية لم يُكشف عن موقعها حتى الآن.';
const ARTICLE = `<h1>شمس تكفي ثلاثة آلاف منزل</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p>`;

describe('must be flagged', () => {
  const cases: [why: string, html: string][] = [
    ['a plain copy', `${ARTICLE}<p>${B}</p>`],
    ['paragraphs by <br><br>', `<div>${A}<br><br>${B}<br><br>${C}<br><br>${B}</div>`],
    ['bare text in div', `<div>${A}</div><div>${B}</div><div>${C}</div><div>${B}</div>`],
    [
      'spans and links inside',
      `${ARTICLE}<p>${B.replace('مدير المحطة', '<span>مدير <a href="#">المحطة</a></span>')}</p>`,
    ],
    ['a tag inside a word', `${ARTICLE}<p>${B.replace('الألواح', 'ال<b>ألو</b>اح')}</p>`],
    ['a blockquote copy', `${ARTICLE}<blockquote><p>${B}</p></blockquote>`],
    ['a quotation in a figure', `${ARTICLE}<figure><blockquote>${B}</blockquote></figure>`],
    ['a list-item copy', `${ARTICLE}<ul><li>${B}</li><li>قصير</li></ul>`],
    ['a copy in a table used as layout', `<table><tr><td>${ARTICLE}</td></tr><tr><td>${B}</td></tr></table>`],
    ['inside a form around the page', `<form>${ARTICLE}<p>${B}</p></form>`],
    ['custom elements', `<x-p>${A}</x-p><x-p>${B}</x-p><x-p>${C}</x-p><x-p>${B}</x-p>`],
    ['no-break spaces and line feeds', `${ARTICLE}<p>\n${B.replaceAll(' ', '&nbsp; ')}\n</p>`],
    ['an article named «comment»', `<div class="comment-body">${ARTICLE}<p>${B}</p></div>`],
    ['an article named «sidebar»', `<div id="sidebar"><div class="widget">${ARTICLE}<p>${B}</p></div></div>`],
    [
      'an article behind an open dialog',
      `<div aria-hidden="true">${ARTICLE}<p>${B}</p></div><div role="dialog">نافذة</div>`,
    ],
  ];
  test.each(cases)('%s', (_why, html) => {
    const groups = repeatsOf(html);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(2);
    for (const text of groups[0] ?? []) expect(text.replace(/[\s\u00A0]+/g, ' ').trim()).toBe(B);
  });
});

describe('must not be flagged', () => {
  const cases: [why: string, html: string][] = [
    ['display: none', `${ARTICLE}<div style="display: none"><p>${B}</p></div>`],
    ['a copy for phones by style sheet', `<style>.m{display:none}</style>${ARTICLE}<div class="m">${ARTICLE}</div>`],
    [
      'a copy for phones by media query',
      `<style>@media(min-width:48em){.m{display:none}}</style>${ARTICLE}<div class="m">${ARTICLE}</div>`,
    ],
    ['a copy for phones by a known class', `${ARTICLE}<div class="d-block d-md-none">${ARTICLE}</div>`],
    ['an aria-hidden clone of a slide', `${ARTICLE}<div class="slide" aria-hidden="true"><p>${B}</p></div>`],
    ['noscript', `${ARTICLE}<noscript><p>${B}</p></noscript>`],
    ['template', `${ARTICLE}<template><p>${B}</p></template>`],
    ['contenteditable', `${ARTICLE}<div contenteditable="true"><p>${B}</p></div>`],
    ['a text area', `${ARTICLE}<textarea>${B}</textarea>`],
    ['code', `${ARTICLE}<pre>${B}</pre>`],
    ['a caption', `${ARTICLE}<figure><img><figcaption>${B}</figcaption></figure>`],
    ['a caption by class', `${ARTICLE}<div class="photo-caption">${B}</div>`],
    ['navigation', `<nav><p>${B}</p></nav>${ARTICLE}`],
    ['an aside before the article', `<aside><p>${B}</p></aside>${ARTICLE}`],
    ['a sidebar by class, before the article', `<div class="sidebar"><p>${B}</p></div>${ARTICLE}`],
    ['a footer', `${ARTICLE}<footer><p>${B}</p></footer>`],
    ['a comment that quotes the article', `${ARTICLE}<div id="comments"><div class="comment"><p>${B}</p></div></div>`],
    [
      'comments longer than the article',
      `<h1>خبر</h1><p>${A}</p><p>${B}</p><ul class="comments"><li class="comment">${A} ${C}</li><li class="comment">${B}</li><li class="comment">${D}</li></ul>`,
    ],
    ['comments marked up as such', `${ARTICLE}<div itemscope itemtype="https://schema.org/Comment"><p>${B}</p></div>`],
    ['comments in a comment system', `${ARTICLE}<div id="disqus_thread"><p>${B}</p></div>`],
    ['a linked teaser', `${ARTICLE}<p><a href="/x">${B}</a></p>`],
    ['a headline that says it again', `<h1>${B}</h1>${ARTICLE}`],
    ['most read', `${ARTICLE}<div id="mostRead"><p>${B}</p></div>`],
    ['a title bar over the page', `<div style="position:fixed">${B}</div>${ARTICLE}`],
    [
      'empty blocks, punctuation and addresses',
      `${ARTICLE}${'<p>&nbsp;</p><p>***</p><p>https://example.org/a</p>'.repeat(3)}`,
    ],
  ];
  test.each(cases)('%s', (_why, html) => {
    expect(repeatsOf(html)).toEqual([]);
  });
});
