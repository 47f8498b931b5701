import type { AboutData, AssetFacts } from '@/lib/messages';
import { Button, English, Icon, useTranslator } from '../common';
import { chevronDown } from '../common/icon-shapes';
import { Group, OptionsSection, Setting } from './setting';

interface AboutSectionProps {
  version: string;
  /** Undefined while it is being asked for; null when that failed. */
  about: AboutData | null | undefined;
  hasSidePanel: boolean;
  /** Opens the browser's page of the extension; absent where there is no way to. */
  onManage?: (() => void) | undefined;
}

/** What Siraj reads, what each permission is for, and where its data come from. */
export function AboutSection({ version, about, hasSidePanel, onManage }: AboutSectionProps) {
  const t = useTranslator();
  return (
    <OptionsSection id="about" title={t('options.about')}>
      <Group>
        <Setting label={t('options.reads')} hint={t('options.readsText')} />
        <Setting label={t('options.permissionSites')} hint={t('options.permissionSitesText')}>
          {onManage && (
            <Button look="line" onClick={onManage}>
              {t('options.manage')}
            </Button>
          )}
        </Setting>
        <Setting label={t('options.permissionScripting')} hint={t('options.permissionScriptingText')} />
        <Setting label={t('options.permissionStorage')} hint={t('options.permissionStorageText')} />
        {hasSidePanel && <Setting label={t('options.permissionPanel')} hint={t('options.permissionPanelText')} />}
      </Group>
      <h3 class="options-subheading">{t('options.licences')}</h3>
      <Group>
        <Setting label={t('options.version', { version })} hint={t('options.licencesText')} />
        {about === null && <Setting label={<span class="muted">{t('options.aboutFailed')}</span>} />}
        {about?.assets.map((asset) => (
          <Asset key={asset.name} asset={asset} />
        ))}
      </Group>
    </OptionsSection>
  );
}

function Asset({ asset }: { asset: AssetFacts }) {
  const t = useTranslator();
  const counts = Object.entries(asset.counts).map(([key, count]) => t.optional('count', key, { count }));
  return (
    <div class="setting asset">
      <p class="asset-name">
        {[t.optional('asset', asset.name) || asset.name, asset.version].filter(Boolean).join(' ')}
      </p>
      <p class="small muted">{[...counts, asset.made].filter(Boolean).join(' · ')}</p>
      <p class="small muted">
        <English>{asset.licence}</English>
      </p>
      {asset.from.length > 0 && (
        <details>
          <summary>
            <Icon shape={chevronDown} />
            {t('options.assetSources')}
          </summary>
          <ul class="small muted" lang="en" dir="ltr">
            {asset.from.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
