import { Arabic, English, useTranslator } from '../common';
import type { GlossaryItem } from './sections';

/** One row of the glossary: name, equivalent, meaning, count. */
export function Item({ item, onClick }: { item: GlossaryItem; onClick: () => void }) {
  const t = useTranslator();
  return (
    <button type="button" class="item" onClick={onClick}>
      <span class="item-name">
        {item.target.kind === 'paragraph' ? <span>{item.name}</span> : <Arabic>{item.name}</Arabic>}
        {item.english && <English class="item-equivalent">{item.english}</English>}
      </span>
      {item.meaning && (
        <span class="item-meaning">
          {item.language === 'ar' ? <Arabic>{item.meaning}</Arabic> : <English>{item.meaning}</English>}
        </span>
      )}
      {item.count > 0 && <Count count={item.count} />}
      {item.count === 0 && <span class="visually-hidden">{t('action.go')}</span>}
    </button>
  );
}

/** How often, as a number to see and in words to hear. */
export function Count({ count }: { count: number }) {
  const t = useTranslator();
  return (
    <span class="item-count">
      <span aria-hidden="true">{t.number(count)}</span>
      <span class="visually-hidden">{t('times', { count })}</span>
    </span>
  );
}
