import type { ComponentChildren } from 'preact';
import { Arabic, English } from '../common';
import { Count } from './item';

interface RowProps {
  name: string;
  english: string;
  count: number;
  open: boolean;
  onToggle: () => void;
  /** What unfolds below the row. */
  children: ComponentChildren;
}

/** A row of the panel that unfolds into its entry. */
export function Row({ name, english, count, open, onToggle, children }: RowProps) {
  return (
    <>
      <button type="button" class="item" aria-expanded={open} onClick={onToggle}>
        <span class="item-name">
          <Arabic>{name}</Arabic>
          {english && <English class="item-equivalent">{english}</English>}
        </span>
        <Count count={count} />
      </button>
      {open && children}
    </>
  );
}
