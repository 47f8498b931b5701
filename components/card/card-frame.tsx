import type { ComponentChildren } from 'preact';
import { Icon, IconButton, useTranslator } from '../common';
import { cross, type IconShape } from '../common/icon-shapes';

const HEADWORD_ID = 'siraj-card-headword';

interface CardFrameProps {
  icon: IconShape;
  /** What it is, in its own line style. */
  type: ComponentChildren;
  typeClass?: string;
  /** What follows the type, set apart by dots; empty ones are left out. */
  details?: readonly ComponentChildren[];
  /** Buttons before the close button. */
  tools?: ComponentChildren;
  /** Wider, for text to compare. */
  wide?: boolean;
  /** Name of the dialog where there is no headword. */
  label?: string;
  foot: ComponentChildren;
  children: ComponentChildren;
  onClose: () => void;
}

/** The frame of every card: a non-modal dialog with a type line, content and actions that stay in view. */
export function CardFrame(props: CardFrameProps) {
  const t = useTranslator();
  const naming = props.label ? { 'aria-label': props.label } : { 'aria-labelledby': HEADWORD_ID };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onClose();
  };
  return (
    <div class={props.wide ? 'card card-wide' : 'card'} role="dialog" tabIndex={-1} onKeyDown={onKeyDown} {...naming}>
      <div class="card-head">
        <div class="card-kind">
          <span class={`card-type ${props.typeClass ?? ''}`.trim()}>
            <Icon shape={props.icon} />
            {props.type}
          </span>
          {props.details?.filter(Boolean).map((detail, at) => (
            <span key={at} class="card-detail">
              {detail}
            </span>
          ))}
        </div>
        {props.tools}
        <IconButton label={t('action.close')} icon={cross} onClick={props.onClose} />
      </div>
      <div class="card-body">{props.children}</div>
      {props.foot}
    </div>
  );
}

/** The headword, which names the dialog. */
export function Headword({ vowelled = false, children }: { vowelled?: boolean; children: ComponentChildren }) {
  return (
    <h2 id={HEADWORD_ID} class={vowelled ? 'headword vowelled' : 'headword'}>
      <bdi lang="ar" dir="rtl">
        {children}
      </bdi>
    </h2>
  );
}
