import type { MessageKey, Translator } from '@/lib/i18n';

/** Inclusive ordinals of paragraphs, from 1. */
export type ParagraphRange = readonly [from: number, to: number];

/** «الفقرة ٢» or «الفقرات ٢–٤» without its noun: 2, 2–4. */
export function rangeText(t: Translator, [from, to]: ParagraphRange): string {
  return from === to ? t.number(from) : `${t.number(from)}–${t.number(to)}`;
}

/** «مكرر · الفقرات ٢–٤»: what a copy is a copy of. */
export function copyLabel(t: Translator, original: ParagraphRange): string {
  return ranged(t, 'repeat.of', 'repeat.ofRange', original);
}

/** «لها نسخة · الفقرات ٧–٩»: where an original comes again. */
export function originalLabel(t: Translator, copy: ParagraphRange): string {
  return ranged(t, 'repeat.copied', 'repeat.copiedRange', copy);
}

/** «يشبه الفقرة ١، بثلاثة فروق»: what a near copy is like. */
export function nearLabel(t: Translator, original: number, changes: number): string {
  return counted(t, 'repeat.near', { paragraph: original }, changes);
}

/** A message about changes; Arabic writes small numbers of them as words: بثلاثة فروق. */
export function counted(
  t: Translator,
  key: MessageKey,
  parameters: Record<string, string | number>,
  count: number,
): string {
  const word = t.optional('numberWord', String(count)) || t.number(count);
  return t(key, { ...parameters, count, word });
}

function ranged(t: Translator, one: MessageKey, many: MessageKey, [from, to]: ParagraphRange): string {
  return from === to ? t(one, { paragraph: from }) : t(many, { from, to });
}
