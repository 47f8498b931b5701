import type { ComponentChildren } from 'preact';
import { IconButton, Lamp, Tabs, useTranslator } from '../common';
import { plus, settings2 } from '../common/icon-shapes';

export type PanelTab = 'glossary' | 'names' | 'repeats' | 'saved';

export interface PanelFrameProps {
  lit: boolean;
  tab: PanelTab;
  /** How much each tab holds; null where that is not known. */
  counts: Record<PanelTab, number | null>;
  onTab: (tab: PanelTab) => void;
  onAdd: () => void;
  onOptions: () => void;
  children: ComponentChildren;
}

/** The side panel's frame: what it belongs to, and its four tabs. */
export function PanelFrame({ counts, children, ...props }: PanelFrameProps) {
  const t = useTranslator();
  const tabs = (['glossary', 'names', 'repeats', 'saved'] as const).map((id) => ({
    id,
    text: t(`panel.${id}`),
    count: counts[id],
  }));
  return (
    <main class="panel">
      <div class="bar">
        <h1 class="brand">
          <Lamp lit={props.lit} />
          {t('app.name')}
        </h1>
        <span class="grow" />
        <IconButton label={t('term.title')} icon={plus} onClick={props.onAdd} />
        <IconButton label={t('action.options')} icon={settings2} onClick={props.onOptions} />
      </div>
      <Tabs label={t('panel.tabs')} tabs={tabs} current={props.tab} onChange={props.onTab}>
        {children}
      </Tabs>
    </main>
  );
}
