import { IconButton, Segmented, Switch, useTranslator } from '../common';
import { cross } from '../common/icon-shapes';
import type { SettingsProps } from './mark-settings';
import { Group, OptionsSection, Setting } from './setting';

/** Where Siraj is lit: everywhere, on new sites, and what was decided for particular ones. */
export function SiteSettings({ settings, onChange }: SettingsProps) {
  const t = useTranslator();
  const hosts = Object.keys(settings.sites).sort();
  const forget = (host: string) => onChange(({ sites: { [host]: _, ...sites } }) => ({ sites }));
  return (
    <OptionsSection id="sites" title={t('options.sites')}>
      <Group>
        <Setting label={t('options.everywhere')} hint={t('options.everywhereText')}>
          <Switch
            on={settings.everywhere}
            label={t('options.everywhere')}
            onChange={(everywhere) => onChange({ everywhere })}
          />
        </Setting>
        <Setting label={t('options.newSites')}>
          <Switch
            on={settings.newSites}
            label={t('options.newSites')}
            onChange={(newSites) => onChange({ newSites })}
          />
        </Setting>
        {hosts.length === 0 && <Setting label={<span class="muted">{t('options.noSites')}</span>} />}
        {hosts.map((host) => (
          <Setting key={host} label={<bdi dir="ltr">{host}</bdi>}>
            <Segmented
              label={t('options.siteState', { host })}
              value={settings.sites[host] ?? 'on'}
              options={[
                { value: 'on', text: t('options.siteOn') },
                { value: 'off', text: t('options.siteOff') },
              ]}
              onChange={(state) => onChange(({ sites }) => ({ sites: { ...sites, [host]: state } }))}
            />
            <IconButton label={t('options.forgetSite', { host })} icon={cross} onClick={() => forget(host)} />
          </Setting>
        ))}
      </Group>
    </OptionsSection>
  );
}
