import { useTranslator } from '@/components/common';
import { copyLabel, nearLabel, originalLabel, RepeatBar } from '@/components/repeats';
import type { Translator } from '@/lib/i18n';
import type { BarActions, RepeatBar as PlacedBar } from '@/lib/page';

/** Half the width of a bar's box: the page gives the line's middle. */
const HALF_BOX = 12;
/** A note needs this much margin beside the text (px). */
const NOTE_ROOM = 150;

interface Props {
  bars: readonly PlacedBar[];
  actions: BarActions;
}

/** The bars of a page's repeats, each at its place. */
export function RepeatBars({ bars, actions }: Props) {
  const t = useTranslator();
  return (
    <>
      {bars.map((bar) => (
        <RepeatBar
          key={bar.key}
          box={{ x: bar.x - HALF_BOX, y: bar.y, height: bar.height }}
          side={bar.edge}
          kind={bar.side === 'original' ? 'original' : bar.kind === 'exact' ? 'copy' : 'near'}
          note={bar.isFolded ? foldedNote(t, bar) : noteOf(t, bar)}
          narrow={bar.room < NOTE_ROOM}
          folded={bar.isFolded}
          onGo={() => actions.jump(bar)}
          {...(isFoldable(bar) && { onFold: (folded: boolean) => actions.fold(bar, folded) })}
          {...(bar.side === 'copy' && bar.kind !== 'exact' && { onCompare: () => actions.compare(bar) })}
        />
      ))}
    </>
  );
}

/** What a bar says, beside it and to a screen reader. */
export function noteOf(t: Translator, { side, kind, own, other, changes, holds }: PlacedBar): string {
  if (side === 'original') return originalLabel(t, other);
  const single = own[0] === own[1];
  if (kind === 'near' && single) return nearLabel(t, other[0], changes);
  if (kind === 'contains' && single) return t(holds ? 'repeat.holds' : 'repeat.within', { paragraph: other[0] });
  return copyLabel(t, other);
}

/** A near copy is folded from its comparison, where the reader has seen what is new in it, and unfolded from its bar. */
function isFoldable({ side, kind, isFolded }: PlacedBar): boolean {
  return side === 'copy' && (kind === 'exact' || isFolded);
}

function foldedNote(t: Translator, { own: [from, to] }: PlacedBar): string {
  return t('repeat.folded', { count: to - from + 1 });
}
