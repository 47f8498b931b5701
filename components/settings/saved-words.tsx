import { type Saved, WORD_STATES } from '@/lib/storage';
import { Arabic, Gloss, IconButton, SearchBox, useTranslator } from '../common';
import { trash2 } from '../common/icon-shapes';
import { OptionsSection } from './setting';

export interface SavedWordsProps {
  /** What matches the query, newest first. */
  entries: readonly Saved[];
  total: number;
  query: string;
  onQuery: (query: string) => void;
  onState: (entry: Saved, state: Saved['state']) => void;
  onDelete: (entry: Saved) => void;
}

/** Everything saved, as a table: state and deletion by word. */
export function SavedWords(props: SavedWordsProps) {
  const t = useTranslator();
  const { entries, total, query } = props;
  return (
    <OptionsSection id="words" title={t('options.words')}>
      {total > 0 && (
        <div class="words-filter">
          <SearchBox value={query} placeholder={t('options.search')} onInput={props.onQuery} />
        </div>
      )}
      <div class="group">
        {entries.length === 0 ? (
          <p class="setting muted" role="status">
            {total === 0 ? t('options.noneSaved') : t('options.noneFound', { query })}
          </p>
        ) : (
          <table>
            <thead>
              <tr>
                <th>{t('options.wordColumn')}</th>
                <th class="wide-only">{t('options.meaningColumn')}</th>
                <th>{t('options.stateColumn')}</th>
                <th class="wide-only">{t('options.savedColumn')}</th>
                <th>
                  <span class="visually-hidden">{t('options.actionsColumn')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Row key={entry.id} entry={entry} {...props} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </OptionsSection>
  );
}

function Row({ entry, onState, onDelete }: SavedWordsProps & { entry: Saved }) {
  const t = useTranslator();
  const day = entry.savedAt > 0 ? new Date(entry.savedAt) : null;
  return (
    <tr>
      <td title={entry.sentence}>
        <Arabic class="vowelled">{entry.headword}</Arabic>
      </td>
      <td class="wide-only muted">
        <Gloss text={entry.gloss} />
      </td>
      <td>
        <select
          class="select"
          aria-label={t('options.stateOf', { word: entry.headword })}
          value={entry.state}
          onChange={(event) => onState(entry, WORD_STATES[event.currentTarget.selectedIndex] ?? entry.state)}
        >
          {WORD_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </select>
      </td>
      <td class="wide-only muted number">
        {day && <time dateTime={day.toISOString()}>{dayText(day, t.language)}</time>}
      </td>
      <td class="table-actions">
        <IconButton
          label={t('options.deleteWord', { word: entry.headword })}
          icon={trash2}
          onClick={() => onDelete(entry)}
        />
      </td>
    </tr>
  );
}

function dayText(day: Date, language: 'ar' | 'en'): string {
  return day.toLocaleDateString(language === 'ar' ? 'ar-u-nu-arab' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}
