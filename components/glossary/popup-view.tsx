import type { JumpTarget } from '@/lib/messages';
import { Button, IconButton, Lamp, SearchBox, useTranslator } from '../common';
import { panelRight, power, settings2 } from '../common/icon-shapes';
import { Item } from './item';
import { PageProblem, type ProblemActions } from './page-problem';
import { isQuiet, type PageView } from './page-view';
import { SectionHeading } from './section-heading';
import { countsOf, filterSections, type SectionType, sectionsOf } from './sections';
import { SiteLine } from './site-line';
import { Tiles } from './tiles';

export interface PopupActions extends ProblemActions {
  onSite: (on: boolean) => void;
  onTurnOffEverywhere: () => void;
  onPanel: () => void;
  onOptions: () => void;
  onJump: (target: JumpTarget) => void;
}

export interface PopupProps {
  view: PageView;
  /** Host of the page, or '' where there is none. */
  host: string;
  siteOn: boolean;
  /** False when Siraj is off everywhere. */
  everywhere: boolean;
  meanings: 'both' | 'ar' | 'en';
  query: string;
  only: SectionType | null;
  onQuery: (query: string) => void;
  onOnly: (only: SectionType | null) => void;
  actions: PopupActions;
}

/** The popup: the page at a glance. */
export function PopupView(props: PopupProps) {
  const t = useTranslator();
  const { view, actions } = props;
  const problem = view.kind === 'ready' ? (view.complete && isQuiet(view.report) ? 'quiet' : null) : view.kind;
  const lit = problem === null || problem === 'quiet' || problem === 'reading';
  const hasSite = props.host !== '' && problem !== 'browser' && problem !== 'pdf' && props.everywhere;
  return (
    <main class="popup">
      <div class="bar">
        <h1 class="brand">
          <Lamp lit={lit} />
          {t('app.name')}
        </h1>
        <span class="grow" />
        <IconButton label={t('action.openSidePanel')} icon={panelRight} directional onClick={actions.onPanel} />
        <IconButton label={t('action.options')} icon={settings2} onClick={actions.onOptions} />
      </div>
      {hasSite && <SiteLine host={props.host} on={props.siteOn} onChange={actions.onSite} />}
      {problem === null && view.kind === 'ready' ? (
        <Glossary {...props} view={view} />
      ) : (
        <PageProblem problem={problem ?? 'reading'} actions={actions} />
      )}
      {props.everywhere && (
        <div class="popup-foot">
          {problem === null && (
            <>
              <Button icon={panelRight} directional onClick={actions.onPanel}>
                {t('action.sidePanel')}
              </Button>
              <span class="grow" />
            </>
          )}
          <Button icon={power} onClick={actions.onTurnOffEverywhere}>
            {t('popup.offEverywhere')}
          </Button>
        </div>
      )}
    </main>
  );
}

function Glossary({ view, ...props }: PopupProps & { view: Extract<PageView, { kind: 'ready' }> }) {
  const t = useTranslator();
  const all = sectionsOf(view.report, view.descriptions, t, props.meanings);
  const sections = filterSections(all, props.query, props.only);
  const first = sections[0]?.items[0];
  return (
    <>
      <Tiles counts={countsOf(view.report)} only={props.only} onOnly={props.onOnly} />
      <div class="filter">
        <SearchBox
          value={props.query}
          placeholder={t('popup.filter')}
          onInput={props.onQuery}
          onEnter={() => first && props.actions.onJump(first.target)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('popup.list')} aria-busy={!view.complete}>
        {sections.map(({ type, items }) => (
          <div key={type}>
            <SectionHeading type={type} count={items.length} />
            {items.map((item) => (
              <Item key={item.key} item={item} onClick={() => props.actions.onJump(item.target)} />
            ))}
          </div>
        ))}
        {sections.length === 0 && props.query !== '' && (
          <p class="no-match" role="status">
            {t('popup.noMatch', { query: props.query })}
          </p>
        )}
        {!view.complete && (
          <p class="no-match" role="status">
            {t('popup.readingStill')}
          </p>
        )}
      </section>
    </>
  );
}
