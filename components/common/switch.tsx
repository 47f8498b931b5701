interface SwitchProps {
  on: boolean;
  label: string;
  onChange: (on: boolean) => void;
}

/** A switch is a lamp: lit, its knob is amber in a dark housing. */
export function Switch({ on, label, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
    >
      <i />
    </button>
  );
}
