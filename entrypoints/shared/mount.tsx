import { type ComponentType, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { TranslatorContext } from '@/components/common';
import { createTranslator, type MessageKey } from '@/lib/i18n';
import { browserLanguage } from '@/lib/runtime';
import { readSettings, type Settings, watchSettings } from '@/lib/storage';

interface PageProps {
  settings: Settings;
}

/** Draws one of Siraj's own pages into `#root`, in the reader's language, theme and size, as they are and change. */
export async function mountPage(Page: ComponentType<PageProps>, title: MessageKey): Promise<void> {
  const root = document.getElementById('root');
  const settings = await readSettings();
  if (root) render(<Root Page={Page} title={title} first={settings} />, root);
}

function Root({ Page, title, first }: { Page: ComponentType<PageProps>; title: MessageKey; first: Settings }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const { uiLanguage, digits, theme, scale } = settings;
  const translator = useMemo(() => {
    const language = uiLanguage === 'auto' ? browserLanguage() : uiLanguage;
    return createTranslator(language, digits === 'auto' ? undefined : digits);
  }, [uiLanguage, digits]);
  useMemo(() => {
    const page = document.documentElement;
    page.lang = translator.language;
    page.dir = translator.direction;
    page.style.setProperty('--scale', String(scale));
    if (theme === 'auto') delete page.dataset.theme;
    else page.dataset.theme = theme;
    document.title = translator(title);
  }, [translator, theme, scale, title]);
  return (
    <TranslatorContext.Provider value={translator}>
      <Page settings={settings} />
    </TranslatorContext.Provider>
  );
}
