import type { AboutData } from '@/lib/messages';
import { Button, useTranslator } from '../common';
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
          <div key={asset.name} class="setting asset">
            <p class="asset-name">
              <bdi>{t('options.asset', { name: asset.name, version: asset.version })}</bdi>{' '}
              <span class="subtle number">{asset.made}</span>
            </p>
            {[asset.facts, asset.from && t('options.assetFrom', { from: asset.from }), asset.licence]
              .filter(Boolean)
              .map((line) => (
                <p key={line} class="small muted" dir="auto">
                  {line}
                </p>
              ))}
          </div>
        ))}
      </Group>
    </OptionsSection>
  );
}
