import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { PageBlock } from './block';
import { Segmenter, segment } from './index';
import { staticEnvironment } from './static';

const { window } = new JSDOM('');

function pageOf(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html');
}
function blocksOf(html: string, hidden = true): PageBlock[] {
  const page = pageOf(html);
  return segment(page, staticEnvironment(page), { hidden });
}
/** `role: text` of each block. */
function outline(html: string, hidden = true): string[] {
  return blocksOf(html, hidden).map((block) => `${block.role}: ${block.text}`);
}

const PROSE =
  'أعلنت الهيئة العامة للموانئ أن الأعمال الإنشائية في الرصيف الجديد تسير وفق الجدول المحدد لها منذ بداية العام الحالي';
const MORE =
  'وأضافت في بيان أن الشركات المتعاقدة أنجزت المرحلة الأولى من أعمال التجريف، وأن المرحلة الثانية تبدأ بعد شهر واحد';
const LONG = `${PROSE}. ${MORE}. ${PROSE}، ${MORE}`;

describe('cutting into blocks', () => {
  const cases: [why: string, html: string, texts: string[]][] = [
    ['paragraphs', '<p>خبر أول</p><p>خبر ثان</p>', ['خبر أول', 'خبر ثان']],
    ['inline tags never split a word', '<p>ال<b>أم</b>ن <i>السي</i>براني</p>', ['الأمن السيبراني']],
    ['a link in the middle of a sentence', '<p>قال <a href="#">الوزير</a>، أمس</p>', ['قال الوزير، أمس']],
    ['whitespace collapses over tags and lines', '<p>\n قال  <b> الوزير\t</b>\n أمس </p>', ['قال الوزير أمس']],
    ['a no-break space is text', '<p>عام\u00A02025</p>', ['عام\u00A02025']],
    ['one <br> is whitespace', '<p>سطر أول<br>سطر ثان</p>', ['سطر أول سطر ثان']],
    ['two <br> split', '<p>فقرة أولى<br><br>فقرة ثانية</p>', ['فقرة أولى', 'فقرة ثانية']],
    ['<br> with whitespace between split', '<p>فقرة أولى<br>\n <br />فقرة ثانية</p>', ['فقرة أولى', 'فقرة ثانية']],
    ['<br><br> inside an inline tag', '<p><span>أولى<br><br>ثانية</span></p>', ['أولى', 'ثانية']],
    ['three <br> make no empty block', '<div>أولى<br><br><br>ثانية</div>', ['أولى', 'ثانية']],
    ['<br> before the first word', '<div><br><br>أولى<br></div>', ['أولى']],
    ['bare text in a div, around a block', '<div>قبل<p>داخل</p>بعد</div>', ['قبل', 'داخل', 'بعد']],
    ['a block inside an inline tag', '<b>قبل<div>داخل</div>بعد</b>', ['قبل', 'داخل', 'بعد']],
    ['<wbr> and soft hyphens do not split', '<p>استقلا<wbr>لية</p>', ['استقلالية']],
    ['a picture stands between words', '<p>قبل<img src="x.png">بعد</p>', ['قبل بعد']],
    ['but not before punctuation', '<p>قبل<img src="x.png">، بعد</p>', ['قبل، بعد']],
    [
      'a box in the line sets words apart',
      '<p><span style="display:inline-block">عاجل</span>وصل الوفد</p>',
      ['عاجل وصل الوفد'],
    ],
    ['links side by side are no word', '<p><a href="#">أخبار</a><a href="#">طقس</a></p>', ['أخبار طقس']],
    [
      'span as paragraph by style',
      '<div><span style="display:block">أولى</span><span style="display:block">ثانية</span></div>',
      ['أولى', 'ثانية'],
    ],
    [
      'a floating phrase does not cut the sentence',
      '<p>قال <span style="float:left">أمس</span> إنه</p>',
      ['قال أمس إنه'],
    ],
    ['custom elements as paragraphs', '<x-text>أولى</x-text><x-text>ثانية</x-text>', ['أولى', 'ثانية']],
    ['a custom element inside a sentence', '<p>قال <x-term>الوزي</x-term>ر أمس</p>', ['قال الوزير أمس']],
    ['table cells', '<table><tr><td>أولى<td>ثانية</table>', ['أولى', 'ثانية']],
    ['list items', '<ul><li>أولى<li>ثانية</ul>', ['أولى', 'ثانية']],
    ['list items in a line', '<style>li{display:inline}</style><ul><li>أولى</li><li>ثانية</li></ul>', ['أولى ثانية']],
    ['pre-line text', '<div style="white-space:pre-line">أولى\n\nثانية\nثالثة</div>', ['أولى', 'ثانية ثالثة']],
    ['line feeds in plain text are spaces', '<div>أولى\n\nثانية</div>', ['أولى ثانية']],
    [
      'code, fields and our own parts are not read',
      '<p>قبل</p><pre>رمز</pre><textarea>حقل</textarea><p>استخدم <code>ls</code> هنا</p>',
      ['قبل', 'استخدم هنا'],
    ],
    ['editable parts are not read', '<div contenteditable>مسودة</div><div contenteditable="false">نص</div>', ['نص']],
    [
      'scripts, styles, vector pictures',
      '<script>"نص"</script><style>نص{}</style><svg><text>نص</text></svg><p>خبر</p>',
      ['خبر'],
    ],
    [
      'a declared shadow root with slots',
      '<x-card><template shadowrootmode="open"><h2><slot name="t"></slot></h2><p>ظل: <slot></slot></p></template><span slot="t">عنوان</span>نص</x-card>',
      ['عنوان', 'ظل: نص'],
    ],
    ['empty blocks are none', '<p> </p><p>&nbsp;</p><p></p>', []],
  ];
  test.each(cases)('%s', (_why, html, texts) => {
    expect(blocksOf(html).map((block) => block.text)).toEqual(texts);
  });

  test('an open shadow root stands in for its host', () => {
    const dom = new JSDOM('<x-story>لا يظهر<b slot="s">مسند</b></x-story>');
    const host = dom.window.document.querySelector('x-story');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>من الظل</p><p><slot name="s"></slot></p>';
    const page = dom.window.document;
    expect(segment(page, staticEnvironment(page)).map((block) => block.text)).toEqual(['من الظل', 'مسند']);
  });

  test('parts to ignore are left out', () => {
    const page = pageOf('<p>خبر</p><div id="own">لنا</div>');
    const blocks = segment(page, staticEnvironment(page), { ignore: (element) => element.id === 'own' });
    expect(blocks.map((block) => block.text)).toEqual(['خبر']);
  });
});

describe('roles', () => {
  const cases: [why: string, html: string, expected: string[]][] = [
    ['headings', '<h2>عنوان</h2><div role="heading">عنوان ثان</div>', ['heading: عنوان', 'heading: عنوان ثان']],
    [
      'captions',
      '<figure><img><figcaption>تعليق</figcaption><span>مصدر</span></figure><div class="wp-caption-text">وصف</div>',
      ['caption: تعليق', 'caption: مصدر', 'caption: وصف'],
    ],
    ['a quotation in a figure is text', '<figure><blockquote>اقتباس</blockquote></figure>', ['body: اقتباس']],
    [
      'navigation',
      '<nav><ul><li>أخبار</ul></nav><div role="navigation">رياضة</div><div class="main-menu">طقس</div>',
      ['nav: أخبار', 'nav: رياضة', 'nav: طقس'],
    ],
    [
      'asides',
      `<p>${LONG}</p><aside>أ</aside><div class="most-read">ب</div><section id="relatedPosts"><h3>ج</h3></section>`,
      [`body: ${LONG}`, 'aside: أ', 'aside: ب', 'aside: ج'],
    ],
    [
      'footers',
      `<p>${LONG}</p><footer><p>حقوق</p></footer><div id="page-footer">نهاية</div>`,
      [`body: ${LONG}`, 'footer: حقوق', 'footer: نهاية'],
    ],
    [
      'comments',
      `<p>${LONG}</p><ol class="comment-list"><li class="comment">${PROSE}</li></ol>`,
      [`body: ${LONG}`, `comment: ${PROSE}`],
    ],
    [
      'comments longer than the article',
      `<h1>عنوان</h1><p>${LONG}</p><div id="comments"><div class="comment"><p>${LONG}</p></div><div class="comment"><p>${LONG}</p></div><div class="comment"><p>${LONG}</p></div></div>`,
      ['heading: عنوان', `body: ${LONG}`, ...Array(3).fill(`comment: ${LONG}`)],
    ],
    [
      'a page header is no body',
      '<header><a href="/">صحيفة</a><span> الاثنين</span></header><p>خبر</p>',
      ['other: صحيفة الاثنين', 'body: خبر'],
    ],
    [
      'an article header is',
      `<article><header><h1>عنوان</h1><p>${PROSE}</p></header></article>`,
      ['heading: عنوان', `body: ${PROSE}`],
    ],
    ['linked headlines', '<div><a href="/1">خبر مهم من العاصمة اليوم</a></div>', ['other: خبر مهم من العاصمة اليوم']],
    ['text with some links', `<p>${PROSE} <a href="#">هنا</a></p>`, [`body: ${PROSE} هنا`]],
    [
      'Latin text',
      '<p>Breaking news from the port</p><p>12:30</p>',
      ['other: Breaking news from the port', 'other: 12:30'],
    ],
    ['Arabic with Latin names', '<p>شركة OpenSea تعلن نتائجها</p>', ['body: شركة OpenSea تعلن نتائجها']],
    ['presentation forms are Arabic', '<p>ﻣﺮﺣﺒﺎ ﺑﻜﻢ</p>', ['body: ﻣﺮﺣﺒﺎ ﺑﻜﻢ']],
    ['a ticker', '<marquee>عاجل</marquee>', ['aside: عاجل']],
    ['buttons and labels', '<button>إرسال</button><form><label>الاسم</label></form>', ['other: إرسال', 'other: الاسم']],
    ['a form around the page', `<form><div><p>${PROSE}</p></div></form>`, [`body: ${PROSE}`]],
    ['tables used as layout', `<table><tr><td>${PROSE}</td></tr></table>`, [`body: ${PROSE}`]],
  ];
  test.each(cases)('%s', (_why, html, expected) => {
    expect(outline(html)).toEqual(expected);
  });

  const articles: [why: string, html: string][] = [
    ['named sidebar', `<div class="sidebar"><p>${LONG}</p></div>`],
    ['named comment', `<div class="comment-article"><p>${LONG}</p><p>${MORE}</p></div><p>${PROSE}</p>`],
    ['a page that mentions its sidebar', `<div class="has-sidebar"><p>${PROSE}</p></div>`],
    ['main inside a widget', `<div class="widget-area"><main><p>${PROSE}</p></main></div>`],
    [
      'hidden from readers by an open dialog',
      `<div aria-hidden="true"><h1>خ</h1><p>${LONG}</p></div><div role="dialog">نافذة</div>`,
    ],
    ['an app in a fixed box', `<div style="position:fixed"><p>${LONG}</p></div>`],
    ['named after its share bar', `<article class="share-post"><p>${PROSE}</p></article><p>${LONG}</p>`],
  ];
  test.each(articles)('the article is kept: %s', (_why, html) => {
    for (const block of blocksOf(html)) {
      if (block.text.length > 80) expect(block.role).toBe('body');
    }
  });
});

describe('hidden text', () => {
  const cases: [why: string, html: string][] = [
    ['display: none', '<p style="display:none">مخفي</p>'],
    ['a style sheet', '<style>.m{display:none}</style><div class="m"><p>مخفي</p></div>'],
    ['a media query that applies', '<style>@media (min-width: 700px){.m{display:none}}</style><p class="m">مخفي</p>'],
    [
      'a child rule',
      '<style>#a > .b p{display:none!important}</style><div id="a"><div class="b"><p>مخفي</p></div></div>',
    ],
    ['visibility', '<p style="visibility: hidden">مخفي</p>'],
    ['the hidden attribute', '<section hidden><p>مخفي</p></section>'],
    ['aria-hidden', '<p aria-hidden="true">مخفي</p>'],
    ['noscript', '<noscript><p>مخفي</p></noscript>'],
    ['template', '<template><p>مخفي</p></template>'],
    ['for screen readers by name', '<p><span class="sr-only">مخفي</span></p>'],
    ['for screen readers by style', '<p style="position:absolute;width:1px;height:1px;overflow:hidden">مخفي</p>'],
    ['off the screen', '<style>.o{position:absolute;left:-9999px}</style><p class="o">مخفي</p>'],
    ['a closed dialog', '<dialog>مخفي</dialog>'],
    ['closed details', '<details><summary>ملخص</summary><p>مخفي</p></details>'],
  ];
  test.each(cases)('%s', (_why, html) => {
    const page = `<article><p>${LONG}</p></article>${html}`;
    expect(outline(page)).toContain('hidden: مخفي');
    expect(outline(page, false)).not.toContain('body: مخفي');
  });

  const shown: [why: string, html: string][] = [
    ['a media query for paper', '<style>@media print{.m{display:none}}</style><p class="m">ظاهر</p>'],
    ['a later rule', '<style>.m{display:none}.m{display:block}</style><p class="m">ظاهر</p>'],
    ['a stronger rule', '<style>#x{display:block}.m{display:none}</style><p class="m" id="x">ظاهر</p>'],
    ['an inline style', '<style>.m{display:none}</style><p class="m" style="display:block">ظاهر</p>'],
    ['rules for noscript only', '<noscript><style>p{display:none}</style></noscript><p>ظاهر</p>'],
    ['a page that hides itself from frames', '<style>body{display:none!important}</style><p>ظاهر</p>'],
    [
      'a page without scripts yet',
      '<style>.no-js p,[v-cloak]{display:none}</style><div class="no-js" v-cloak><p>ظاهر</p></div>',
    ],
    ['a hover rule', '<style>p:hover{display:none}</style><p>ظاهر</p>'],
  ];
  test.each(shown)('shown: %s', (_why, html) => {
    expect(outline(html)).toEqual(['body: ظاهر']);
  });

  test('hidden words in a sentence are taken out of it and listed after it', () => {
    expect(outline('<p>قال <span hidden>سرا</span> الوزير</p>')).toEqual(['body: قال الوزير', 'hidden: سرا']);
  });
});

describe('in steps', () => {
  const paragraphs = Array.from({ length: 300 }, (_, index) => `<p>فقرة ${index}</p>`).join('');

  test('the caller may pause often', () => {
    const page = pageOf(paragraphs);
    let pauses = 0;
    for (const steps = new Segmenter(staticEnvironment(page)).blocks(page); !steps.next().done; ) pauses++;
    expect(pauses).toBeGreaterThan(10);
  });

  test('a page that changes between two steps is read to its end', () => {
    const page = pageOf(`<main>${paragraphs}</main><footer></footer>`);
    const steps = new Segmenter(staticEnvironment(page)).blocks(page);
    let step = steps.next();
    for (let count = 0; !step.done && count < 10_000; count++) {
      // whatever comes next is moved behind us, again and again
      page.querySelector('footer')?.append(page.querySelector('main > p:last-child') ?? '');
      page.querySelector('main')?.prepend(page.querySelector('footer > p') ?? '');
      step = steps.next();
    }
    expect(step.done).toBe(true);
  });
});

describe('subtrees', () => {
  test('a subtree has the roles that it has in the page', () => {
    const page = pageOf(
      `<div class="sidebar"><article id="a"><p>${LONG}</p></article></div><aside><div id="b"><p>${PROSE}</p></div></aside><div hidden><p id="c">نص</p></div>`,
    );
    const environment = staticEnvironment(page);
    const part = (id: string) => segment(page.querySelector(`#${id}`) as Element, environment);
    expect(part('b').map((block) => block.role)).toEqual(['aside']);
    expect(part('c')).toEqual([]);
  });
});
