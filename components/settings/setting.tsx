import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../common';
import type { IconShape } from '../common/icon-shapes';

/** A section of the options: heading, a sentence, and groups of rows. */
export function OptionsSection(props: { id: string; title: string; text?: string; children: ComponentChildren }) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`} class="options-section">
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </section>
  );
}

/** Rows that belong together. */
export function Group({ children }: { children: ComponentChildren }) {
  return <div class="group">{children}</div>;
}

interface SettingProps {
  label: ComponentChildren;
  hint?: string;
  icon?: IconShape;
  /** Class of the icon's ink. */
  ink?: string;
  children?: ComponentChildren;
}

/** One row: what it is, and the control that sets it. */
export function Setting({ label, hint, icon, ink, children }: SettingProps): JSX.Element {
  return (
    <div class="setting">
      <span class={`setting-label ${ink ?? ''}`.trim()}>
        {icon && <Icon shape={icon} />}
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </span>
      {children}
    </div>
  );
}
