import { expect, test } from 'vitest';
import { type NamedRole, namedRole } from './names';

const CASES: [names: string, role: NamedRole | undefined, why: string][] = [
  ['comment-list', 'comment', 'a word among others'],
  ['CommentList', 'comment', 'words in camel case'],
  ['article__comments', 'comment', 'BEM'],
  ['disqus_thread', 'comment', 'a comment system'],
  ['commentary', undefined, 'whole words only'],
  ['main-menu', 'nav', 'menu'],
  ['navy-theme', undefined, 'whole words only'],
  ['breadcrumb-trail', 'nav', 'breadcrumbs'],
  ['relatedPosts', 'aside', 'a stem: related posts, related articles'],
  ['col-md-4 sidebar', 'aside', 'the second name speaks'],
  ['most-read', 'aside', 'two words together'],
  ['most important', undefined, 'two names are no pair'],
  ['has-sidebar', undefined, 'a page that has one'],
  ['comments-open', undefined, 'a page that takes comments'],
  ['sidebar-layout', undefined, 'a page laid out with one'],
  ['has-sidebar footer', 'footer', 'the rest of the names still speaks'],
  ['tag-social category-ads', undefined, 'what the article is about'],
  ['wp-caption-text', 'caption', 'captions'],
  ['screen-reader-text', 'hidden', 'for screen readers'],
  ['sr-only', 'hidden', 'for screen readers'],
  ['article-body', undefined, 'nothing said'],
  ['', undefined, 'no name'],
];

test.each(CASES)('%j is %s: %s', (names, role) => {
  expect(namedRole(names)).toBe(role);
  expect(namedRole(names)).toBe(role); // from the cache
});
