import { Icon } from './icon';
import { search } from './icon-shapes';

interface SearchBoxProps {
  value: string;
  placeholder: string;
  onInput: (value: string) => void;
  /** The Enter key: goes to the first that was found. */
  onEnter?: () => void;
}

/** A filter box; its direction follows what is typed. */
export function SearchBox({ value, placeholder, onInput, onEnter }: SearchBoxProps) {
  return (
    <label class="field">
      <Icon shape={search} />
      <input
        type="search"
        dir={value === '' ? undefined : 'auto'}
        value={value}
        placeholder={placeholder}
        aria-label={placeholder}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter?.();
        }}
      />
    </label>
  );
}
