import { type LineStyle, MARK_TYPES, type MarkName, type MarkSettings, type Settings } from '@/lib/storage';
import { IconButton, MARK_ICONS, Segmented, Switch, useTranslator } from '../common';
import { undo2 } from '../common/icon-shapes';
import { lineStyle, MarkPreview } from './mark-preview';
import { Group, OptionsSection, Setting } from './setting';

/** The design's inks on light paper: where the colour picker starts from. */
const INKS: Record<MarkName, string> = {
  person: '#266fcf',
  organisation: '#6f176b',
  place: '#1e613d',
  date: '#9a6e0b',
  term: '#756f66',
};
const LINE_STYLES: readonly LineStyle[] = ['solid', 'double', 'dashed', 'thin', 'dotted'];

/** What changes: the settings themselves, or what to make of the settings as they are when it is their turn. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

export interface SettingsProps {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
}

/** What is marked, how, and how sure Siraj must be of it. */
export function MarkSettingsSection({ settings, onChange }: SettingsProps) {
  const t = useTranslator();
  const changeMark = (name: MarkName, change: Partial<MarkSettings>) =>
    onChange(({ marks }) => ({ marks: { ...marks, [name]: { ...marks[name], ...change } } }));
  return (
    <OptionsSection id="marks" title={t('options.marks')} text={t('options.marksText')}>
      <Group>
        <MarkPreview settings={settings} />
        {MARK_TYPES.map((name) => (
          <MarkRow key={name} name={name} mark={settings.marks[name]} onChange={(change) => changeMark(name, change)} />
        ))}
        <Setting label={t('options.strength')} hint={t('options.strengthText')}>
          <Segmented
            label={t('options.strength')}
            value={settings.strength}
            options={[
              { value: 'quiet', text: t('options.quiet') },
              { value: 'clear', text: t('options.clear') },
            ]}
            onChange={(strength) => onChange({ strength })}
          />
        </Setting>
        <Setting label={t('options.confidence')} hint={t('options.confidenceText')}>
          <span class="range-box">
            <input
              type="range"
              class="range"
              min={0}
              max={100}
              step={5}
              value={Math.round(settings.confidence * 100)}
              aria-label={t('options.confidenceLabel')}
              aria-valuetext={t('options.percent', { value: Math.round(settings.confidence * 100) })}
              onChange={(event) => onChange({ confidence: Number(event.currentTarget.value) / 100 })}
            />
            <span class="number muted">{t('options.percent', { value: Math.round(settings.confidence * 100) })}</span>
          </span>
        </Setting>
        <Setting label={t('options.repeats')} hint={t('options.repeatsText')}>
          <Switch on={settings.repeats} label={t('options.repeats')} onChange={(repeats) => onChange({ repeats })} />
        </Setting>
        <Setting label={t('options.wordCard')} hint={t('options.wordCardText')}>
          <Segmented
            label={t('options.wordCard')}
            value={settings.wordCard}
            options={[
              { value: 'rest', text: t('options.wordCardRest') },
              { value: 'alt', text: t('options.wordCardAlt') },
              { value: 'off', text: t('options.wordCardOff') },
            ]}
            onChange={(wordCard) => onChange({ wordCard })}
          />
        </Setting>
      </Group>
    </OptionsSection>
  );
}

interface MarkRowProps {
  name: MarkName;
  mark: MarkSettings;
  onChange: (change: Partial<MarkSettings>) => void;
}

function MarkRow({ name, mark, onChange }: MarkRowProps) {
  const t = useTranslator();
  const type = t(`section.${name}`);
  return (
    <Setting
      icon={MARK_ICONS[name]}
      ink={`type-${name} setting-mark`}
      label={<span style={lineStyle(name, mark, false)}>{type}</span>}
    >
      {mark.colour && (
        <IconButton
          label={t('options.defaultColour')}
          icon={undo2}
          directional
          onClick={() => onChange({ colour: '' })}
        />
      )}
      <input
        type="color"
        class="swatch"
        style={{ '--swatch': mark.colour || `var(--color-mark-${name})` }}
        value={mark.colour || INKS[name]}
        aria-label={t('options.colour', { type })}
        title={t('options.colour', { type })}
        onChange={(event) => onChange({ colour: event.currentTarget.value.toLowerCase() })}
      />
      <select
        class="select"
        aria-label={t('options.line', { type })}
        value={mark.line}
        onChange={(event) => onChange({ line: LINE_STYLES[event.currentTarget.selectedIndex] ?? mark.line })}
      >
        {LINE_STYLES.map((line) => (
          <option key={line} value={line}>
            {t(`line.${line}`)}
          </option>
        ))}
      </select>
      <Switch on={mark.shown} label={type} onChange={(shown) => onChange({ shown })} />
    </Setting>
  );
}
