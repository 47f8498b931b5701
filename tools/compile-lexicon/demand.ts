import { skeletonOf, toCodes } from '@/lib/lexicon/codes';
import type { Corpus } from './corpus';

const HEADS = /^(?:[wf]?(?:[bk]?Al|ll|[bkl])?)/;
const TAILS = ['', 'h', 'At', 'yn', 'wn', 'An', 'A', 'hA', 'hm', 'nA', 'th', 'thA', 'thm', 'AthA', 'Ath', 'Athm', 'yA'];
const LEAST_LETTERS = 3;

/**
 * Skeletons that words of the text would have as stems if the tables knew them, with how often: every way to take
 * clitics and endings off the words that have no analysis. `known` says which do.
 */
export function missingStems(corpus: Corpus, known: (word: string) => boolean): Map<string, number> {
  const demand = new Map<string, number>();
  corpus.types.forEach((word, i) => {
    if (known(word)) return;
    const skeleton = skeletonOf(toCodes(word));
    for (const rest of headless(skeleton)) {
      for (const tail of TAILS) {
        if (!rest.endsWith(tail) || rest.length - tail.length < LEAST_LETTERS) continue;
        const stem = tail === '' ? rest : rest.slice(0, -tail.length);
        demand.set(stem, (demand.get(stem) ?? 0) + (corpus.counts[i] as number));
      }
    }
  });
  return demand;
}

function headless(skeleton: string): Set<string> {
  const rests = new Set([skeleton]);
  const longest = HEADS.exec(skeleton)?.[0].length ?? 0;
  for (let cut = 1; cut <= longest; cut++) if (isHead(skeleton.slice(0, cut))) rests.add(skeleton.slice(cut));
  return rests;
}

function isHead(letters: string): boolean {
  return /^[wf]?(?:[bk]?Al|ll|[bkl])?$/.test(letters);
}
