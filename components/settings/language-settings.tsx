import { Segmented, useTranslator } from '../common';
import type { SettingsProps } from './mark-settings';
import { Group, OptionsSection, Setting } from './setting';

const SCALES = [0.9, 1, 1.15, 1.3] as const;

/** Languages, digits, size and theme of Siraj's own surfaces. */
export function LanguageSettings({ settings, onChange }: SettingsProps) {
  const t = useTranslator();
  const auto = { value: 'auto' as const, text: t('options.auto') };
  return (
    <OptionsSection id="language" title={t('options.language')}>
      <Group>
        <Setting label={t('options.uiLanguage')}>
          <Segmented
            label={t('options.uiLanguage')}
            value={settings.uiLanguage}
            options={[auto, { value: 'ar', text: 'العربية' }, { value: 'en', text: 'English' }]}
            onChange={(uiLanguage) => onChange({ uiLanguage })}
          />
        </Setting>
        <Setting label={t('options.meanings')}>
          <Segmented
            label={t('options.meanings')}
            value={settings.meanings}
            options={[
              { value: 'both', text: t('options.both') },
              { value: 'ar', text: t('options.arabic') },
              { value: 'en', text: t('options.english') },
            ]}
            onChange={(meanings) => onChange({ meanings })}
          />
        </Setting>
        <Setting label={t('options.digits')}>
          <Segmented
            label={t('options.digits')}
            value={settings.digits}
            options={[auto, { value: 'arabic', text: '١٢٣' }, { value: 'western', text: '123' }]}
            onChange={(digits) => onChange({ digits })}
          />
        </Setting>
        <Setting label={t('options.scale')} hint={t('options.scaleText')}>
          <Segmented
            label={t('options.scale')}
            value={settings.scale}
            options={SCALES.map((value) => ({ value, text: t('options.percent', { value: Math.round(value * 100) }) }))}
            onChange={(scale) => onChange({ scale })}
          />
        </Setting>
        <Setting label={t('options.theme')} hint={t('options.themeText')}>
          <Segmented
            label={t('options.theme')}
            value={settings.theme}
            options={[auto, { value: 'light', text: t('options.light') }, { value: 'dark', text: t('options.dark') }]}
            onChange={(theme) => onChange({ theme })}
          />
        </Setting>
        <Setting label={t('options.romanisation')} hint={t('options.romanisationText')}>
          <Segmented
            label={t('options.romanisation')}
            value={settings.romanisation}
            options={[
              { value: 'ala-lc', text: 'ALA-LC' },
              { value: 'plain', text: t('options.romanPlain') },
              { value: 'buckwalter', text: 'Buckwalter' },
            ]}
            onChange={(romanisation) => onChange({ romanisation })}
          />
        </Setting>
      </Group>
    </OptionsSection>
  );
}
