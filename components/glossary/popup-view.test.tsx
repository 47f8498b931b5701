// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { createTranslator } from '@/lib/i18n';
import type { PageReport } from '@/lib/messages';
import { TranslatorContext } from '../common';
import type { PageView } from './page-view';
import { type PopupActions, type PopupProps, PopupView } from './popup-view';

const report: PageReport = {
  state: 'ready',
  host: 'news.example',
  title: '',
  url: '',
  terms: [],
  entities: [
    {
      key: 'k',
      type: 'place',
      name: 'عمّان',
      fine: 'city',
      confidence: 1,
      occurrences: [{ paragraph: 1, before: '', text: 'عمّان', after: '' }],
    },
  ],
  repeats: [],
  lookalikes: [],
  groups: [],
  runs: [],
  folded: false,
  outline: [],
  here: 0,
};
const ready = (change: Partial<PageReport> = {}, complete = true): PageView => ({
  kind: 'ready',
  report: { ...report, ...change },
  descriptions: { terms: [], entities: [] },
  complete,
});

function show(view: PageView, props: Partial<PopupProps> = {}) {
  const names = ['onTurnSiteOn', 'onTurnOn', 'onRetry', 'onReload', 'onAddTerm', 'onSite', 'onTurnOffEverywhere'];
  const actions = Object.fromEntries(
    [...names, 'onPanel', 'onOptions', 'onJump', 'onQuery', 'onOnly'].map((name) => [name, vi.fn()]),
  ) as unknown as PopupActions & { onQuery: () => void; onOnly: () => void };
  render(
    <TranslatorContext.Provider value={createTranslator('en')}>
      <PopupView
        view={view}
        host="news.example"
        siteOn
        everywhere
        meanings="both"
        query=""
        only={null}
        onQuery={actions.onQuery}
        onOnly={actions.onOnly}
        actions={actions}
        {...props}
      />
    </TranslatorContext.Provider>,
  );
  return actions;
}

describe('popup', () => {
  it('goes where a row points', () => {
    const { onJump } = show(ready());
    fireEvent.click(screen.getByRole('button', { name: /عمّان/ }));
    expect(onJump).toHaveBeenCalledWith({ kind: 'entity', key: 'k', index: 0 });
  });

  it('goes to the first row that the filter leaves, by Enter', () => {
    const { onJump } = show(ready());
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' });
    expect(onJump).toHaveBeenCalledWith({ kind: 'entity', key: 'k', index: 0 });
    document.body.replaceChildren();
    const second = show(ready(), { query: 'قطار' });
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' });
    expect(second.onJump).not.toHaveBeenCalled();
  });

  it('filters by a tile, whose second press shows all again; tiles of nothing cannot be pressed', () => {
    const first = show(ready());
    fireEvent.click(screen.getByRole('button', { name: /1\s*Places/ }));
    expect(first.onOnly).toHaveBeenCalledWith('place');
    expect(screen.getByRole('button', { name: /0\s*Terms/ }).hasAttribute('disabled')).toBe(true);
    document.body.replaceChildren();
    const second = show(ready(), { only: 'place' });
    fireEvent.click(screen.getByRole('button', { name: /1\s*Places/, pressed: true }));
    expect(second.onOnly).toHaveBeenCalledWith(null);
  });

  it('says when nothing matches the filter', () => {
    show(ready(), { query: 'قطار' });
    expect(screen.getByText('Nothing here matches “قطار”.')).toBeTruthy();
  });

  it('shows what there is while the page is still being read', () => {
    show(ready({}, false));
    expect(screen.getByRole('button', { name: /عمّان/ })).toBeTruthy();
    expect(screen.getByText('Still reading')).toBeTruthy();
  });

  it('does not call a page quiet before it was read to its end', () => {
    show(ready({ entities: [] }, false));
    expect(screen.queryByText('A quiet page')).toBeNull();
    document.body.replaceChildren();
    show(ready({ entities: [] }));
    expect(screen.getByText('A quiet page')).toBeTruthy();
  });

  it.each<[PageView['kind'], string, string | null, string | null]>([
    ['reading', 'Reading', null, null],
    ['not-arabic', 'This page is not in Arabic', 'It is Arabic, try again', 'onRetry'],
    ['site-off', 'Siraj is off here', 'Turn on for this site', 'onTurnSiteOn'],
    ['everywhere-off', 'Siraj is off everywhere', 'Turn Siraj on', 'onTurnOn'],
    ['browser', 'A page of the browser', null, null],
    ['pdf', 'A PDF file', null, null],
    ['early', 'Opened before Siraj', 'Reload the page', 'onReload'],
    ['failed', 'This page could not be read', 'Try again', 'onRetry'],
  ])('%s: says why, then what next', (kind, title, button, action) => {
    const actions = show({ kind } as PageView, { everywhere: kind !== 'everywhere-off' });
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeTruthy();
    if (!button || !action) return;
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(actions[action as keyof PopupActions]).toHaveBeenCalled();
  });

  it('offers no switch for a site where there is none', () => {
    show({ kind: 'browser' });
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
