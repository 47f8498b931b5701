import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconShape } from './icon-shapes';
import { Lamp } from './lamp';

interface EmptyStateProps {
  title: string;
  text: string;
  /** The picture above: the lamp, lit or not, or an icon. */
  picture: 'lit' | 'unlit' | IconShape;
  children?: ComponentChildren;
}

/** Says why there is nothing to show, then what can be done. */
export function EmptyState({ title, text, picture, children }: EmptyStateProps) {
  return (
    <div class="empty" role="status">
      {typeof picture === 'string' ? <Lamp lit={picture === 'lit'} /> : <Icon shape={picture} />}
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
