/** The few properties that decide whether and how a text is shown. */
export const PROPERTIES = [
  'display',
  'visibility',
  'white-space',
  'position',
  'float',
  'clip',
  'clip-path',
  'width',
  'height',
  'left',
  'right',
  'content-visibility',
] as const;
export type Property = (typeof PROPERTIES)[number];

export interface Declaration {
  property: Property;
  value: string;
  important: boolean;
}

export interface CssRule {
  selector: string;
  declarations: Declaration[];
}

const KNOWN = new Set<string>(PROPERTIES);
const DECISIVE = /display|visibility|white-space|position|float|clip|width|height|left|right/i;
/** The screen that media queries are asked of, CSS pixels: a desktop window. */
const VIEWPORT = { width: 1280, height: 800 };

/** The declarations of a rule or a `style` attribute that matter here; all others are dropped. */
export function parseDeclarations(css: string): Declaration[] {
  if (!DECISIVE.test(css)) return [];
  const declarations: Declaration[] = [];
  for (const part of css.split(';')) {
    const colon = part.indexOf(':');
    const property = part.slice(0, colon).trim().toLowerCase();
    if (colon < 0 || !KNOWN.has(property)) continue;
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const bang = value.search(/!\s*important$/);
    declarations.push({
      property: property as Property,
      value: (bang < 0 ? value : value.slice(0, bang)).trim(),
      important: bang >= 0,
    });
  }
  return declarations;
}

function matchesFeature(feature: string): boolean {
  const length = /\(\s*(min|max)-(width|height)\s*:\s*([\d.]+)(px|r?em)?\s*\)/.exec(feature);
  if (length) {
    const limit = Number(length[3]) * (length[4]?.endsWith('em') ? 16 : 1);
    const actual = length[2] === 'width' ? VIEWPORT.width : VIEWPORT.height;
    return length[1] === 'min' ? actual >= limit : actual <= limit;
  }
  return !/\bprint\b|speech|prefers-|hover\s*:\s*none|pointer\s*:\s*coarse|forced-colors\s*:\s*active|portrait/.test(
    feature,
  );
}

/** Whether a media query list applies to a light desktop screen. Features not known here are taken as matching. */
export function mediaApplies(query: string): boolean {
  const text = query.trim().toLowerCase();
  if (text === '') return true;
  return text.split(',').some((alternative) => {
    const isNegated = /^\s*not\b/.test(alternative);
    return alternative.split(/\band\b/).every(matchesFeature) !== isNegated;
  });
}

/** Index after the `}` that closes the `{` before `from`; strings are stepped over. */
function blockEnd(css: string, from: number): number {
  let depth = 1;
  for (let index = from; index < css.length; index++) {
    const character = css[index];
    if (character === '"' || character === "'") {
      const close = css.indexOf(character, index + 1);
      index = close < 0 ? css.length : close;
    } else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return index;
  }
  return css.length;
}

function collect(css: string, rules: CssRule[]): void {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const close = blockEnd(css, open + 1);
    // what ended with a semicolon before (an @import, a stray declaration) is not part of the prelude
    const prelude = css.slice(Math.max(at, css.lastIndexOf(';', open) + 1), open).trim();
    const body = css.slice(open + 1, close);
    if (!prelude.startsWith('@')) {
      const declarations = parseDeclarations(body);
      if (declarations.length > 0 && prelude !== '') rules.push({ selector: prelude, declarations });
    } else if (/^@(?:layer|supports|container)\b/.test(prelude)) collect(body, rules);
    else if (/^@media\b/.test(prelude) && mediaApplies(prelude.slice('@media'.length))) collect(body, rules);
    at = close + 1;
  }
}

/** The rules of a style sheet that bear on whether text is shown, in order; what cannot be read is passed over. */
export function parseStyleSheet(css: string): CssRule[] {
  const rules: CssRule[] = [];
  if (DECISIVE.test(css)) collect(css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ''), rules);
  return rules;
}

/** Splits a selector list at its top-level commas. */
export function splitSelectors(list: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < list.length; index++) {
    const character = list[index];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === ',' && depth === 0) {
      selectors.push(list.slice(start, index).trim());
      start = index + 1;
    }
  }
  selectors.push(list.slice(start).trim());
  return selectors.filter((selector) => selector !== '');
}

/** Specificity as one number: ids, then classes, attributes and pseudo-classes, then types. */
export function specificity(selector: string): number {
  const bare = selector.replace(/:(?:where)\([^()]*\)/g, '').replace(/:(?:is|not|has)\(/g, '(');
  const ids = bare.match(/#[\w-]+/g)?.length ?? 0;
  const classes = bare.match(/\.[\w-]+|\[[^\]]*\]|(?<!:):[a-z][\w-]*/gi)?.length ?? 0;
  const types = bare.match(/(?<![\w.#:[-])[a-z][\w-]*|::[\w-]+/gi)?.length ?? 0;
  return ids * 1_000_000 + classes * 1_000 + types;
}
