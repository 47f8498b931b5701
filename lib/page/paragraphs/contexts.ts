import type { Role } from './block';
import { Flow } from './environment';
import { type NamedRole, namedRole } from './names';

/** Parts of one role and class: the pieces of one thing (paragraphs each in a box of its own), judged together. */
export interface Kin {
  /** Letters of prose inside. */
  prose: number;
  /** Letters of prose in no part, before the first of them in page order. */
  readonly before: number;
}

/**
 * A part of the page that gives its blocks a role. `region`: the role of all in it. `named`: the same, but only guessed
 * from names, `aria-hidden` or a fixed place, and dropped when the part turns out to hold the article. `local`: the
 * kind of a piece of text wherever it stands.
 */
export interface Context {
  readonly parent: Context | undefined;
  readonly element: Element;
  readonly strength: 'region' | 'named' | 'local';
  readonly role: Role | 'banner';
  readonly kin: Kin;
  /** Named parts of the same role inside: comments in a list of comments. */
  items: number;
  /** Whether the page's main heading or its marked article stands inside. */
  holdsMain: boolean;
}

const REGION_OF_TAG: Record<string, Role> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  dialog: 'other',
  marquee: 'aside', // news tickers of old sites
};
const LOCAL_OF_TAG: Record<string, Role> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup'].map((tag) => [tag, 'heading'] as const)),
  ...Object.fromEntries(['figure', 'figcaption', 'caption'].map((tag) => [tag, 'caption'] as const)),
  ...Object.fromEntries(['button', 'label', 'legend', 'address'].map((tag) => [tag, 'other'] as const)),
};
const REGION_OF_ARIA: Record<string, Role | 'banner'> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  tablist: 'nav',
  search: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'banner',
  dialog: 'other',
  alertdialog: 'other',
  tooltip: 'other',
};

/** Whether the element is, by tag or role, the page's main part or an article. */
export function isArticle(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'main' || tag === 'article') return true;
  const role = element.getAttribute('role');
  return role === 'main' || role === 'article' || element.getAttribute('itemprop') === 'articleBody';
}

/** Whether the element shows where the article is: a part named «sidebar» around it is not one. */
export function marksMain(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'main' || tag === 'h1') return true;
  return element.getAttribute('role') === 'main' || element.getAttribute('itemprop') === 'articleBody';
}

const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-e2e', 'aria-labelledby'];

function namesOf(element: Element): NamedRole | undefined {
  const tag = element.localName;
  if (tag === 'body' || tag === 'html' || tag === 'main') return undefined;
  if (/\/Comment$/.test(element.getAttribute('itemtype') ?? '')) return 'comment';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    const role = value ? namedRole(value) : undefined;
    // an <article> is called after what it belongs to («has a share bar», «tags-politics»); only comments are articles too
    if (role && (tag !== 'article' || role === 'comment')) return role;
  }
  return undefined;
}

/** Quotations and tables in a figure are its content, not its caption. */
function isFigureContent(tag: string, parent: Context | undefined): boolean {
  return (tag === 'blockquote' || tag === 'table') && parent?.element.localName === 'figure';
}

type Description = Pick<Context, 'strength' | 'role'>;

function describe(
  element: Element,
  parent: Context | undefined,
  { flow, inArticle }: PageState,
): Description | undefined {
  const tag = element.localName;
  const isPlain = !element.hasAttributes();
  const aria = isPlain ? null : element.getAttribute('role');
  const ariaRegion = aria ? REGION_OF_ARIA[aria] : undefined;
  const region = REGION_OF_TAG[tag] ?? ariaRegion ?? (tag === 'header' && !inArticle ? 'banner' : undefined);
  if (region) return { strength: 'region', role: region };
  if (isFigureContent(tag, parent)) return { strength: 'local', role: 'body' };
  const local = aria === 'heading' ? 'heading' : LOCAL_OF_TAG[tag];
  if (local) return { strength: 'local', role: local };
  if (isPlain) return flow & Flow.Overlay ? { strength: 'named', role: 'other' } : undefined;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) {
    return { strength: 'named', role: 'hidden' };
  }
  const named = namesOf(element);
  if (named) return { strength: 'named', role: named };
  return flow & Flow.Overlay ? { strength: 'named', role: 'other' } : undefined;
}

/** What a page has when one of its elements is entered. */
export interface PageState {
  flow: number;
  inArticle: boolean;
  /** Letters of prose in no part so far. */
  proseBefore: number;
  kin: Map<string, Kin>;
}

/** The context that `element` opens inside `parent`, or `parent` where it opens none. */
export function enterContext(element: Element, parent: Context | undefined, page: PageState): Context | undefined {
  if (marksMain(element)) for (let outer = parent; outer; outer = outer.parent) outer.holdsMain = true;
  const described = describe(element, parent, page);
  if (!described) return parent;
  let kin: Kin = { prose: 0, before: page.proseBefore };
  if (described.strength === 'named') {
    for (let outer = parent; outer; outer = outer.parent) if (outer.role === described.role) outer.items++;
    const key = `${described.role} ${element.getAttribute('class') ?? ''}`;
    kin = page.kin.get(key) ?? kin;
    page.kin.set(key, kin);
  }
  return { parent, element, ...described, kin, items: 0, holdsMain: false };
}
