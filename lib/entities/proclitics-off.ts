import { toLetters, toSkeleton } from '@/lib/arabic';
import { CLITIC, findCore } from './word-core';
import type { WordTable } from './word-table';

/**
 * A name as it is cited: harakat and white space tidied, the first word without its proclitics, the article kept
 * («ولمنظمة التعاون» → «منظمة التعاون», «للأمم المتحدة» → «الأمم المتحدة»). What comes off is decided by how common the
 * rest is in raw news, see `findCore`.
 */
export function withoutProclitics(surface: string, words: WordTable): string {
  const letters = toLetters(surface)
    .replace(/^#/, '')
    .replace(/[\s_]+/g, ' ')
    .trim();
  const space = letters.indexOf(' ');
  const first = space === -1 ? letters : letters.slice(0, space);
  const { start, clitics } = findCore(toSkeleton(first), words);
  if (start === 0 || clitics === CLITIC.article) return letters;
  return (clitics & CLITIC.article ? 'ال' : '') + letters.slice(start);
}
