import { Switch, useTranslator } from '../common';

interface SiteLineProps {
  host: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** The site and its switch. */
export function SiteLine({ host, on, onChange }: SiteLineProps) {
  const t = useTranslator();
  return (
    <div class="site-line">
      <bdi class="site-host" dir="ltr" title={host}>
        {host}
      </bdi>
      <span class="grow" />
      <span class="muted">{t(on ? 'popup.siteOn' : 'popup.siteOff')}</span>
      <Switch on={on} label={t('popup.siteSwitch')} onChange={onChange} />
    </div>
  );
}
