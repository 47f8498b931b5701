import { Button, useTranslator } from '../common';
import { Group, OptionsSection, Setting } from './setting';

export interface Shortcut {
  /** Name of the command in the manifest. */
  command: string;
  /** Keys as the browser writes them (`Alt+N`), '' for none. */
  keys: string;
}

interface KeyboardSettingsProps {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; absent where there is no way to. */
  onManage?: (() => void) | undefined;
}

/** The keys of Siraj's commands, as the browser has them now. */
export function KeyboardSettings({ shortcuts, onManage }: KeyboardSettingsProps) {
  const t = useTranslator();
  return (
    <OptionsSection id="keyboard" title={t('options.keyboard')}>
      <Group>
        {shortcuts.map(({ command, keys }) => (
          <Setting key={command} label={t.optional('command', command)}>
            {keys === '' ? (
              <span class="muted small">{t('options.noShortcut')}</span>
            ) : (
              <span dir="ltr" class="keys">
                {keys.split('+').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            )}
          </Setting>
        ))}
        <Setting label={<span class="muted">{t(onManage ? 'options.keyboardText' : 'options.shortcutsFirefox')}</span>}>
          {onManage && (
            <Button look="line" onClick={onManage}>
              {t('options.keyboardManage')}
            </Button>
          )}
        </Setting>
      </Group>
    </OptionsSection>
  );
}
