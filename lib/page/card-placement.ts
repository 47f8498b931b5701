export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  left: number;
  top: number;
  /** Room for its height (px): a longer card scrolls. */
  room: number;
  /** On a narrow window the card is a sheet at the bottom edge and has no place of its own. */
  sheet: boolean;
}

const GAP = 10;
const MARGIN = 8;
/** A card lower than this is of no use: then it may cover the mark. */
const LOWEST = 220;
export const SHEET_BELOW = 480;

/**
 * Where the card goes (px of the window): 10 px under the marked line, or over it where there is more room; its start
 * edge at the mark's start edge; never over the marked line: where neither side holds all of it, it scrolls.
 */
export function placeCard(
  mark: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  direction: 'rtl' | 'ltr',
): Placement {
  if (view.width < SHEET_BELOW) return { left: 0, top: 0, room: (view.height * 2) / 3, sheet: true };
  const below = view.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  const under = card.height <= below || below >= above;
  const room = Math.max(under ? below : above, Math.min(LOWEST, view.height - 2 * MARGIN));
  const height = Math.min(card.height, room);
  const top = under ? mark.bottom + GAP : mark.top - GAP - height;
  const left = direction === 'rtl' ? mark.right - card.width : mark.left;
  return {
    left: clamp(left, MARGIN, view.width - card.width - MARGIN),
    top: clamp(top, MARGIN, Math.max(MARGIN, view.height - height - MARGIN)),
    room,
    sheet: false,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
