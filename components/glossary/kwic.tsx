import type { Occurrence } from '@/lib/messages';
import { useTranslator } from '../common';

interface KwicProps {
  occurrences: readonly Occurrence[];
  /** Index of the occurrence to go to. */
  onJump: (index: number) => void;
}

/** Every occurrence in its context, the word in the middle (key word in context). */
export function Kwic({ occurrences, onJump }: KwicProps) {
  const t = useTranslator();
  return (
    <ul class="kwic" lang="ar" dir="rtl" aria-label={t('panel.occurrences')}>
      {occurrences.map(({ paragraph, before, text, after }, index) => (
        <li key={index}>
          <button type="button" onClick={() => onJump(index)}>
            <span class="kwic-paragraph number">
              <span class="visually-hidden">{t('repeat.paragraph', { paragraph })}</span>
              <span aria-hidden="true">{t.number(paragraph)}</span>
            </span>
            <span class="kwic-before">
              <span>{before}</span>
            </span>
            <b>{text}</b>
            <span class="kwic-after">
              <span>{after}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
