import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconShape } from './icon-shapes';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  icon?: IconShape;
  directional?: boolean;
  filled?: boolean;
  /** `lamp` is the one amber button of a view. */
  look?: 'plain' | 'line' | 'lamp' | 'danger';
  class?: string;
  type?: 'button' | 'submit';
  disabled?: boolean;
  pressed?: boolean;
}

/** A button with words, and an icon where that helps to find it. */
export function Button({ children, icon, look = 'plain', type = 'button', ...props }: ButtonProps) {
  return (
    <button
      type={type}
      class={['button', look === 'plain' ? '' : `button-${look}`, props.class ?? ''].filter(Boolean).join(' ')}
      onClick={props.onClick}
      disabled={props.disabled}
      aria-pressed={props.pressed}
    >
      {icon && <Icon shape={icon} directional={props.directional} filled={props.filled} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  label: string;
  icon: IconShape;
  onClick?: () => void;
  directional?: boolean;
  filled?: boolean;
  disabled?: boolean;
  pressed?: boolean;
}

/** A button that is an icon alone; its label is read aloud and shown as a tooltip. */
export function IconButton({ label, icon, onClick, directional, filled, disabled, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
    >
      <Icon shape={icon} directional={directional} filled={filled} />
    </button>
  );
}
