import { Icon, MARK_ICONS, useTranslator } from '../common';
import { layers2 } from '../common/icon-shapes';
import type { SectionType } from './sections';

/** Heading of one type's rows; it stays in view while they scroll. */
export function SectionHeading({ type, count }: { type: SectionType; count: number }) {
  const t = useTranslator();
  return (
    <h2 class={`section-heading type-${type}`}>
      <Icon shape={type === 'repeat' ? layers2 : MARK_ICONS[type]} />
      <span>{t(`section.${type}`)}</span>
      <span class="subtle number">{t.number(count)}</span>
    </h2>
  );
}
