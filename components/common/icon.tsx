import { h } from 'preact';
import type { IconShape } from './icon-shapes';

interface IconProps {
  shape: IconShape;
  /** True for icons that point along the line of writing: they turn round in right-to-left text. */
  directional?: boolean;
  /** True to fill the shape, for what is switched on. */
  filled?: boolean;
}

/** A Lucide icon; decoration only, so hidden from assistive technology. */
export function Icon({ shape, directional = false, filled = false }: IconProps) {
  const classes = `icon${directional ? ' icon-directional' : ''}${filled ? ' icon-filled' : ''}`;
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      {shape.map(([tag, attributes], at) => h(tag, { key: at, ...attributes }))}
    </svg>
  );
}
