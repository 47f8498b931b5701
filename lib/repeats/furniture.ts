import { toSkeleton } from '@/lib/arabic';
import { tellsFigure } from './figure-words';
import type { Words } from './words';

/** Paragraphs of so many words and more are prose, whatever they begin with. */
const PROSE_WORDS = 25;
const STAMP_WORDS = 16;
const CREDIT_WORDS = 9;
/** Half of a timestamp's or price row's words are figures; in prose it is a tenth. */
const MAX_FIGURE_SHARE = 0.4;

const LABEL = /^(?:كتب[ته]?|المصدر|مصدر|الصوره|صوره|فيديو|اعلان|تنويه|وسوم|الكلمات الداله)\s*[:|\u2013\u2014-]/;
const CREDIT = /^(?:بقلم|تصوير|تحرير|اعداد|ترجمه)\s*[: ]/;
const LINK =
  /^و?(?:اقرا|شاهد|طالع|انظر|تابع|استمع|راجع)(?:وا|ي)? (?:ايضا|المزيد|كذلك|معنا|هنا)|^(?:مواضيع|اخبار|مقالات|موضوعات) (?:ذات صله|متعلقه|مشابهه)|^قد يعجبك/;
const STAMP = /^(?:نشر (?:في|ب|يوم)|تاريخ النشر|اخر تحديث|حدث في|تم النشر|تم التحديث|جميع الحقوق|حقوق النشر)/;

/**
 * Whether a short paragraph is page furniture and no prose: a "read also" label, a byline or credit, a timestamp, a row
 * of figures. Pages repeat those by design, so they are never compared.
 */
export function isFurniture(text: string, words: Words): boolean {
  if (words.count >= PROSE_WORDS) return false;
  const start = toSkeleton(text.slice(0, 60)).replace(/^[^\p{L}\p{N}]+/u, '');
  if (LINK.test(start) || LABEL.test(start)) return true;
  if (words.count < STAMP_WORDS && STAMP.test(start)) return true;
  if (words.count < CREDIT_WORDS && CREDIT.test(start)) return true;
  let figures = 0;
  for (const hash of words.hashes) if (tellsFigure(hash)) figures++;
  return figures > words.count * MAX_FIGURE_SHARE;
}
