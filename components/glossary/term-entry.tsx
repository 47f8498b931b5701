import { toLetters } from '@/lib/arabic';
import type { Term } from '@/lib/glossary';
import type { ReportedTerm } from '@/lib/messages';
import { Fact, Facts } from '../card/facts';
import { TermMeaning } from '../card/term-card';
import { Arabic, English, IconButton, MarkLine, useTranslator } from '../common';
import { bookmark, pencil, volume2 } from '../common/icon-shapes';
import { Kwic } from './kwic';
import { NoteField } from './note-field';

export interface TermEntryProps {
  term: Term;
  own: boolean;
  occurrences: ReportedTerm['occurrences'];
  related: readonly Term[];
  meanings: 'both' | 'ar' | 'en';
  saved: boolean;
  note: { text: string; status: string };
  onNote: (text: string) => void;
  onSave: () => void;
  /** Absent when this device has no Arabic voice. */
  onListen?: (() => void) | undefined;
  onEdit: () => void;
  onRelated: (id: string) => void;
  onJump: (index: number) => void;
}

/** A term in full: meanings, where it stands on the page, and what the reader notes about it. */
export function TermEntry(props: TermEntryProps) {
  const t = useTranslator();
  const { term, occurrences } = props;
  return (
    <article class="entry">
      <div class="card-head">
        <div class="card-kind">
          <span class="card-type type-term">
            <MarkLine type="term">{t('mark.term')}</MarkLine>
          </span>
          <span class="card-detail">{props.own ? t('card.ownTerm') : t.optional('domain', term.domain)}</span>
          {!props.own && (
            <span class="card-detail">
              <English>{term.level}</English>
            </span>
          )}
        </div>
        <IconButton
          label={t(props.saved ? 'action.saved' : 'action.save')}
          icon={bookmark}
          filled={props.saved}
          pressed={props.saved}
          onClick={props.onSave}
        />
        {props.onListen && <IconButton label={t('action.listen')} icon={volume2} onClick={props.onListen} />}
        <IconButton label={t('action.edit')} icon={pencil} onClick={props.onEdit} />
      </div>
      <h2 class="headword vowelled">
        <Arabic>{term.headword}</Arabic>
      </h2>
      <TermMeaning term={term} meanings={props.meanings} />
      {(term.variants.length > 0 || props.related.length > 0) && (
        <div class="entry-facts">
          <Facts>
            {term.variants.length > 0 && (
              <Fact name={t('card.also')} list>
                {term.variants.map((variant) => (
                  <Arabic key={variant}>{variant}</Arabic>
                ))}
              </Fact>
            )}
            {props.related.length > 0 && (
              <Fact name={t('card.related')} list>
                {props.related.map(({ id, headword }) => (
                  <button key={id} type="button" class="link" onClick={() => props.onRelated(id)}>
                    <Arabic>{toLetters(headword)}</Arabic>
                  </button>
                ))}
              </Fact>
            )}
          </Facts>
        </div>
      )}
      {occurrences.length > 0 && (
        <>
          <h3 class="entry-heading">{t('panel.onThisPage', { times: t('times', { count: occurrences.length }) })}</h3>
          <Kwic occurrences={occurrences} onJump={props.onJump} />
        </>
      )}
      <NoteField id={`note-${term.id}`} text={props.note.text} status={props.note.status} onInput={props.onNote} />
    </article>
  );
}
