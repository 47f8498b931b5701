const WORDS = 'قال الوزير أمس في العاصمة إن المشروع سيبدأ قريبا وأضاف أن الكلفة معروفة'.split(' ');
const STYLE =
  '.n{display:none}.i{display:inline}.ib{display:inline-block}.b{display:block}.f{display:flex}.g{display:grid}' +
  '.c{display:contents}.v{visibility:hidden}.fl{float:left}.abs{position:absolute}.fix{position:fixed;top:0}' +
  '.pre{white-space:pre-line}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}' +
  'div.k > p.q{display:none}#z .w{display:none}.w.w2{display:block!important}' +
  '@media print{p{display:none}}@media (min-width:600px){.mq{display:none}}';
const CLASSES =
  'n,i,ib,b,f,g,c,v,fl,abs,fix,pre,sr,k,q,w,w w2,mq,sidebar,comment,wp-caption-text,sr-only,,,,,,,,,,,,'.split(',');
const TAGS = (
  'div div p p span b a a ul li section article aside nav header footer figure figcaption blockquote h2 table td ' +
  'details summary dl dd form button label x-card em time main address fieldset sup'
).split(' ');
const PIECES = ['<br>', '<br><br>', '<img alt="">', '<hr>', '<wbr>', ' ', '\n', '<!-- -->', '&nbsp;'];
const ATTRIBUTES = [
  'hidden',
  'aria-hidden="true"',
  'style="display:none"',
  'style="display:block"',
  'contenteditable',
  'open',
  'id="z"',
  'role="heading"',
  'inert',
];

/** A page of nested elements in all manner of boxes, the same for the same seed. */
export function randomPage(seed: number): string {
  let state = seed;
  const below = (count: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % count;
  };
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const text = () => Array.from({ length: 1 + below(14) }, () => pick(WORDS)).join(pick([' ', ' ', '  ', '\n']));
  const element = (depth: number) => {
    const tag = pick(TAGS);
    const attribute = below(25) === 0 ? ` ${pick(ATTRIBUTES)}` : '';
    return `<${tag}${tag === 'a' ? ' href="#"' : ''} class="${pick(CLASSES)}"${attribute}>${tree(depth)}</${tag}>`;
  };
  const tree = (depth: number): string =>
    Array.from({ length: 1 + below(4) }, () => {
      const choice = below(10);
      if (choice < 3 || depth === 0) return text();
      return choice < 5 ? pick(PIECES) : element(depth - 1);
    }).join('');
  return `<!doctype html><html><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${tree(5)}</body></html>`;
}
