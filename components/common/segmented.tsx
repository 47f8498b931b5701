interface SegmentedProps<Value extends string | number> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
  class?: string;
}

/** One choice out of a few, all in view: a row of toggle buttons. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>) {
  return (
    <fieldset class={`segmented ${props.class ?? ''}`.trim()} aria-label={props.label}>
      {props.options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === props.value}
          onClick={() => props.onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  );
}
