import { NAME_PART } from './gazetteer-format';
import { hashText } from './hash';
import type { WordTable } from './word-table';

/** Proclitics as the tagger sees them: a bit each. */
export const CLITIC = { conjunction: 1, ba: 2, kaf: 4, lam: 8, article: 16 } as const;

/** A word without its proclitics: where the rest begins in the skeleton, and what was taken off. */
export interface Core {
  start: number;
  clitics: number;
}

const WAW = 0x0648;
const FA = 0x0641;
const BA = 0x0628;
const KAF = 0x0643;
const LAM = 0x0644;
const ALEF = 0x0627;

/** Shortest rest that is still taken for a word. */
const SHORTEST = 2;

/**
 * Takes the proclitics off a skeleton, with care: a conjunction or preposition comes off where raw text knows the rest
 * better than the whole (so that باشينيان and كوكاكولا stay whole), or where the article follows it.
 */
export function findCore(skeleton: string, words: WordTable): Core {
  let start = 0;
  let clitics = 0;
  const first = skeleton.charCodeAt(0);
  if (isConjunction(first) && comesOff(skeleton, 0, 1, words)) {
    start = 1;
    clitics |= CLITIC.conjunction;
  }
  const next = skeleton.charCodeAt(start);
  const preposition = next === BA ? CLITIC.ba : next === KAF ? CLITIC.kaf : next === LAM ? CLITIC.lam : 0;
  if (preposition === CLITIC.lam && skeleton.charCodeAt(start + 1) === LAM && skeleton.length - start > SHORTEST + 2) {
    return { start: start + 2, clitics: clitics | CLITIC.lam | CLITIC.article };
  }
  if (preposition !== 0 && comesOff(skeleton, start, start + 1, words)) {
    start++;
    clitics |= preposition;
  }
  if (hasArticle(skeleton, start)) {
    start += 2;
    clitics |= CLITIC.article;
  }
  return { start, clitics };
}

function hasArticle(skeleton: string, start: number): boolean {
  return (
    skeleton.charCodeAt(start) === ALEF &&
    skeleton.charCodeAt(start + 1) === LAM &&
    skeleton.length - start > SHORTEST + 2
  );
}

function comesOff(skeleton: string, from: number, to: number, words: WordTable): boolean {
  if (skeleton.length - to < SHORTEST + 1) return false;
  if (isListedName(skeleton, from, words)) return false;
  const rest = Math.max(frequencyOf(skeleton, to, words), withoutPreposition(skeleton, from, to, words));
  const whole = frequencyOf(skeleton, from, words);
  if (hasArticle(skeleton, to)) return rest + 2 >= whole;
  return rest > 0 && rest >= whole;
}

/** How common the rest is once a preposition behind the conjunction is off too: «ولمنظمة» → «منظمة». */
function withoutPreposition(skeleton: string, from: number, to: number, words: WordTable): number {
  const unit = skeleton.charCodeAt(to);
  const isStacked =
    from === 0 && isConjunction(skeleton.charCodeAt(0)) && (unit === BA || unit === KAF || unit === LAM);
  return isStacked && skeleton.length - to > SHORTEST + 1 ? frequencyOf(skeleton, to + 1, words) : 0;
}

function isConjunction(unit: number): boolean {
  return unit === WAW || unit === FA;
}

function frequencyOf(skeleton: string, start: number, words: WordTable): number {
  const index = words.find(hashText(skeleton, start));
  return index === -1 ? 0 : (words.frequency[index] as number);
}

const NAMES = NAME_PART.given | NAME_PART.family | NAME_PART.place | NAME_PART.organisation;

/** «وجدي», «باكو»: a word that is a name as it stands is not cut. */
function isListedName(skeleton: string, start: number, words: WordTable): boolean {
  const index = words.find(hashText(skeleton, start));
  return index !== -1 && ((words.parts[index] as number) & NAMES) !== 0;
}
