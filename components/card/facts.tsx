import type { ComponentChildren } from 'preact';

/** A list of facts: names at the start edge, values beside them. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

/** One fact; drawn only when there is a value. `list` sets several values side by side. */
export function Fact({ name, list = false, children }: { name: string; list?: boolean; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd class={list ? 'fact-list' : undefined}>{children}</dd>
    </div>
  );
}
