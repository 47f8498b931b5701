import type { Role } from './block';
import type { Context } from './contexts';

/** A part that holds this share of the page's prose is the article, whatever it is called. */
const ARTICLE_SHARE = 0.35;
/** With the page's main heading inside, less will do. */
const HEADED_SHARE = 0.15;
/** …unless an article stands before it: this share of the prose, by what the part is called. */
const BEFORE_SHARE = 0.35;
const BEFORE_COMMENTS = 0.2;
const BEFORE_LISTED_COMMENTS = 0.1;
const LISTED = 2;
/** …or unless so much of the prose stands in no part at all. */
const OUTSIDE_SHARE = 0.5;

export const BODY_LINK_DENSITY = 0.6;
export const BODY_ARABIC_SHARE = 0.4;

/**
 * Decides which guessed parts are the article after all. Class names alone have removed whole articles (sites name their
 * page «sidebar-main» or «comment-article»), and an open dialog sets `aria-hidden` on all the rest.
 */
export class PartJudge {
  constructor(
    private readonly totalProse: number,
    /** Letters of prose that stand in no part. */
    private readonly cleanProse: number,
    /** Elements known to be the article; kept over several segmentations of one page. */
    private readonly articles: WeakSet<Element>,
  ) {}

  /** Whether the part's guessed role counts. */
  stands(part: Context): boolean {
    if (part.strength !== 'named') return true;
    if (this.articles.has(part.element)) return false;
    const isArticle = this.looksLikeArticle(part);
    if (isArticle) this.articles.add(part.element);
    return !isArticle;
  }

  private looksLikeArticle(part: Context): boolean {
    if (this.totalProse === 0) return false;
    const share = part.kin.prose / this.totalProse;
    if (part.holdsMain && part.role !== 'hidden' && share >= HEADED_SHARE) return true;
    if (share < ARTICLE_SHARE || this.cleanProse / this.totalProse >= OUTSIDE_SHARE) return false;
    const before = part.kin.before / this.totalProse;
    if (part.role !== 'comment') return before < BEFORE_SHARE;
    return before < (part.items >= LISTED ? BEFORE_LISTED_COMMENTS : BEFORE_COMMENTS);
  }
}

/** What is known of a block's text when its role is decided. */
export interface TextMeasures {
  linkDensity: number;
  arabicShare: number;
}

/** The role of a block: hidden before comment before the innermost other region before the kind of the text itself. */
export function roleOf(context: Context | undefined, measures: TextMeasures, judge: PartJudge): Role {
  let region: Role | 'banner' | undefined;
  let local: Role | undefined;
  for (let part = context; part; part = part.parent) {
    if (!judge.stands(part)) continue;
    if (part.role === 'hidden') return 'hidden';
    if (part.strength === 'local' || part.role === 'caption') local ??= part.role as Role;
    else if (part.role === 'comment' || !region) region = part.role;
  }
  const isLinks = measures.linkDensity >= BODY_LINK_DENSITY;
  if (region && region !== 'banner') return region;
  if (local && local !== 'body') return local;
  if (region === 'banner') return isLinks ? 'nav' : 'other';
  return isLinks || measures.arabicShare < BODY_ARABIC_SHARE ? 'other' : 'body';
}
