import type { ComponentChildren } from 'preact';
import { Icon, Lamp, useTranslator } from '../common';
import { bookmark, database, globe, type IconShape, info, keyboard, languages, palette } from '../common/icon-shapes';

export const OPTION_SECTIONS = ['marks', 'sites', 'language', 'keyboard', 'words', 'data', 'about'] as const;
export type OptionSection = (typeof OPTION_SECTIONS)[number];

const ICONS: Record<OptionSection, IconShape> = {
  marks: palette,
  sites: globe,
  language: languages,
  keyboard,
  words: bookmark,
  data: database,
  about: info,
};

/** The options page: its sections at the side, all of them on one page. */
export function OptionsFrame({ current, children }: { current: OptionSection; children: ComponentChildren }) {
  const t = useTranslator();
  return (
    <div class="options">
      <nav aria-label={t('options.sections')}>
        <h1 class="brand">
          <Lamp lit />
          {t('app.name')}
        </h1>
        {OPTION_SECTIONS.map((id) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
            <Icon shape={ICONS[id]} />
            {t(`options.${id}`)}
          </a>
        ))}
      </nav>
      <main>{children}</main>
    </div>
  );
}
