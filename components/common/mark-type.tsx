import type { ComponentChildren } from 'preact';
import type { MarkType } from '@/lib/messages';
import { bookOpen, calendar, type IconShape, landmark, mapPin, userRound } from './icon-shapes';

/** The icon of each type of mark. */
export const MARK_ICONS: Record<MarkType, IconShape> = {
  person: userRound,
  organisation: landmark,
  place: mapPin,
  date: calendar,
  term: bookOpen,
};

/** Words under the line that marks of this type have in the page: name and legend in one. */
export function MarkLine({ type, children }: { type: MarkType; children: ComponentChildren }) {
  return <span class={`mark-line mark-line-${type}`}>{children}</span>;
}
