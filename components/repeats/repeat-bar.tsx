import { Button, useTranslator } from '../common';

export interface RepeatBarProps {
  /** Left edge, top and height of the bar in px, in the coordinates of its positioned ancestor. The bar is 24 px wide. */
  box: { x: number; y: number; height: number };
  /** The side of the text where its lines start: in right-to-left pages the right. */
  side: 'left' | 'right';
  /** `copy` and `near` are later copies, `original` is the paragraph that comes again. */
  kind: 'original' | 'copy' | 'near';
  /** What the bar says: see labels.ts. */
  note: string;
  /** True when there is no margin to write in. */
  narrow: boolean;
  folded?: boolean;
  onGo: () => void;
  onFold?: (folded: boolean) => void;
  onCompare?: () => void;
}

/**
 * The bar beside a repeated paragraph, with its note in the margin. The bar itself is a button: it compares a near copy
 * and goes to the other place of an exact one.
 */
export function RepeatBar(props: RepeatBarProps) {
  const t = useTranslator();
  const { box, kind, folded = false } = props;
  const place = { '--bar-x': `${box.x}px`, '--bar-y': `${box.y}px`, '--bar-height': `${box.height}px` };
  return (
    <div
      class={`repeat-bar repeat-${kind}${props.narrow ? ' repeat-narrow' : ''}`}
      dir={props.side === 'right' ? 'rtl' : 'ltr'}
      style={place}
    >
      <button
        type="button"
        class="repeat-line"
        aria-label={props.note}
        title={props.note}
        onClick={props.onCompare ?? props.onGo}
      />
      <div class="repeat-note" dir={props.side === 'right' ? 'rtl' : 'ltr'}>
        <span class="repeat-words" dir={t.direction} lang={t.language}>
          {props.note}
        </span>
        <div class="repeat-links">
          <Button onClick={props.onGo}>{t('action.go')}</Button>
          {props.onFold && (
            <Button onClick={() => props.onFold?.(!folded)}>{t(folded ? 'repeat.unfold' : 'repeat.fold')}</Button>
          )}
          {props.onCompare && <Button onClick={props.onCompare}>{t('repeat.compare')}</Button>}
        </div>
      </div>
    </div>
  );
}
