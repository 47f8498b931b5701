import type { Term } from '@/lib/glossary';
import type { Saved } from '@/lib/storage';
import { Arabic, EmptyState, English, Gloss, IconButton, useTranslator } from '../common';
import { pencil, trash2 } from '../common/icon-shapes';

export interface SavedListProps {
  today: readonly Saved[];
  earlier: readonly Saved[];
  terms: readonly Term[];
  /** Entries that are stored and cannot be read. */
  damaged: number;
  onDelete: (entry: Saved) => void;
  onEditTerm: (term: Term) => void;
  onDeleteTerm: (term: Term) => void;
}

/** What the reader saved today and before, each with its sentence, and the reader's own terms. */
export function SavedList(props: SavedListProps) {
  const t = useTranslator();
  const { today, earlier, terms } = props;
  const empty = today.length + earlier.length + terms.length === 0;
  return (
    <>
      {props.damaged > 0 && <p class="panel-line muted small">{t('saved.unreadable', { count: props.damaged })}</p>}
      {empty && <EmptyState picture="lit" title={t('saved.empty.title')} text={t('saved.empty.text')} />}
      {!empty && <p class="panel-line muted small">{t('saved.today', { count: today.length })}</p>}
      <Group entries={today} onDelete={props.onDelete} />
      {earlier.length > 0 && <h2 class="section-heading">{t('saved.earlierHeading')}</h2>}
      <Group entries={earlier} onDelete={props.onDelete} />
      {terms.length > 0 && <h2 class="section-heading">{t('term.own')}</h2>}
      <ul>
        {terms.map((term) => (
          <li key={term.id} class="item saved-item">
            <span class="item-name">
              <Arabic class="vowelled">{term.headword}</Arabic>
              <English class="item-equivalent">{term.english}</English>
            </span>
            <span class="saved-tools">
              <IconButton label={t('action.edit')} icon={pencil} onClick={() => props.onEditTerm(term)} />
              <IconButton
                label={t('options.deleteWord', { word: term.headword })}
                icon={trash2}
                onClick={() => props.onDeleteTerm(term)}
              />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Group({ entries, onDelete }: { entries: readonly Saved[]; onDelete: (entry: Saved) => void }) {
  const t = useTranslator();
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} class="item saved-item">
          <span class="item-name">
            <Arabic class="vowelled">{entry.headword}</Arabic>
            {entry.gloss && (
              <span class="item-equivalent">
                <Gloss text={entry.gloss} />
              </span>
            )}
          </span>
          {entry.sentence && (
            <span class="item-meaning saved-sentence">
              <Arabic>{entry.sentence}</Arabic>
            </span>
          )}
          {entry.pageTitle && (
            <span class="item-meaning subtle">
              <a href={/^https?:/.test(entry.pageUrl) ? entry.pageUrl : undefined} target="_blank" rel="noreferrer">
                <bdi>{entry.pageTitle}</bdi>
              </a>
            </span>
          )}
          <span class="saved-tools">
            <span class="subtle small">{t(`state.${entry.state}`)}</span>
            <IconButton
              label={t('options.deleteWord', { word: entry.headword })}
              icon={trash2}
              onClick={() => onDelete(entry)}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
