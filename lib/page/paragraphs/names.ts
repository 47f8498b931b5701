import type { Role } from './block';

/** What an element's own names (class, id, test id) call it; `undefined` where they say nothing. */
export type NamedRole = Extract<Role, 'nav' | 'aside' | 'footer' | 'comment' | 'caption' | 'hidden'>;

const WORDS: Record<NamedRole, string> = {
  hidden: 'sronly visuallyhidden screenreadertext screenreader a11yhidden offscreen',
  comment: 'comment comments commentlist commentlists commentbody disqus replies respond',
  nav: 'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager topbar navlinks navmenu',
  footer: 'footer foot colophon copyright copyrights',
  caption: 'caption captions figcaption imgcaption photocredit imagecredit credit',
  aside:
    'sidebar aside related widget widgets promo promos recommended recommendations recommend mostread ' +
    'mostpopular mostviewed trending newsletter subscribe share sharing social socials tags taglist outbrain taboola ' +
    'advert advertisement adslot ads sponsored ticker readmore readalso alsoread seealso morenews sharedaddy addtoany addthis cookie ' +
    'cookies paywall',
};
const ROLE_OF = new Map<string, NamedRole>(
  (Object.keys(WORDS) as NamedRole[]).flatMap((role) => WORDS[role].split(' ').map((word) => [word, role] as const)),
);
/** Pairs of words that say what one of them alone does not. */
const PAIRS = new Map<string, NamedRole>(
  (
    [
      ['sr only', 'hidden'],
      ['visually hidden', 'hidden'],
      ['screen reader', 'hidden'],
      ['most read', 'aside'],
      ['most viewed', 'aside'],
      ['most popular', 'aside'],
      ['read more', 'aside'],
      ['read also', 'aside'],
      ['also read', 'aside'],
      ['see also', 'aside'],
      ['more news', 'aside'],
      ['more on', 'aside'],
      ['img caption', 'caption'],
    ] as const
  ).map(([pair, role]) => [pair, role]),
);
/** «has-sidebar», «comments-open», «sidebar-layout»: names of a whole page that mention a part of it. */
const WHOLE_PAGE = new Set(
  'has with no without not hide show enable enabled disable disabled open opened closed layout template count status theme'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** «tag-social», «category-sponsored»: what an article is about, as WordPress writes it on the article. */
const SUBJECT = /^(?:tag|category|term|author)-/;

function roleOfName(name: string): NamedRole | undefined {
  const words = wordsOf(name);
  if (SUBJECT.test(name) || words.some((word) => WHOLE_PAGE.has(word))) return undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const role = PAIRS.get(`${word} ${words[index + 1]}`) ?? ROLE_OF.get(word);
    if (role) return role;
    if (word.startsWith('related')) return 'aside'; // relatedPosts, relatedarticles
  }
  return undefined;
}

const known = new Map<string, NamedRole | undefined>();
const MOST_KNOWN = 5_000;
const LONGEST_READ = 300;

/**
 * Reads the role out of class names and ids («comment-list», «MostRead»), whole words only. A hint, never a proof: a
 * site may name its article so (see `contexts.ts`).
 * @param names a `class` attribute, an id or the like: names separated by spaces
 */
export function namedRole(names: string): NamedRole | undefined {
  if (known.has(names)) return known.get(names);
  if (known.size >= MOST_KNOWN) known.clear();
  let role: NamedRole | undefined;
  for (const name of names.slice(0, LONGEST_READ).split(/\s+/)) {
    role = roleOfName(name);
    if (role) break;
  }
  known.set(names, role);
  return role;
}
