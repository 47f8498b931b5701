import type { EntityDescription, ReportedEntity } from '@/lib/messages';
import { Arabic, English, IconButton, MarkLine, Romanised, useTranslator } from '../common';
import { bookmark, check, copy, volume2 } from '../common/icon-shapes';
import { Kwic } from '../glossary/kwic';

export interface NameEntryProps {
  entity: ReportedEntity;
  description: EntityDescription | undefined;
  saved: boolean;
  copied: boolean;
  onSave: () => void;
  onCopy: () => void;
  /** Absent when this device has no Arabic voice. */
  onListen?: (() => void) | undefined;
  onJump: (index: number) => void;
}

/** A person, organisation, place or date in full, with every mention on the page. */
export function NameEntry({ entity, description, ...props }: NameEntryProps) {
  const t = useTranslator();
  const { type, name, occurrences } = entity;
  const fine = t.optional('fine', description?.fine || entity.fine);
  return (
    <article class="entry">
      <div class="card-head">
        <div class="card-kind">
          <span class={`card-type type-${type}`}>
            <MarkLine type={type}>{t(`mark.${type}`)}</MarkLine>
          </span>
          {fine && <span class="card-detail">{fine}</span>}
        </div>
        <IconButton
          label={t(props.saved ? 'action.saved' : 'action.save')}
          icon={bookmark}
          filled={props.saved}
          pressed={props.saved}
          onClick={props.onSave}
        />
        {props.onListen && <IconButton label={t('action.listen')} icon={volume2} onClick={props.onListen} />}
        <IconButton
          label={t(props.copied ? 'action.copied' : 'action.copy')}
          icon={props.copied ? check : copy}
          onClick={props.onCopy}
        />
      </div>
      <h2 class="headword">
        <Arabic>{name}</Arabic>
      </h2>
      {description?.english && (
        <p class="equivalent">
          <English>{description.english}</English>
        </p>
      )}
      {description?.romanised && (
        <p class="muted">
          <Romanised>{description.romanised}</Romanised>
        </p>
      )}
      <h3 class="entry-heading">{t('panel.onThisPage', { times: t('times', { count: occurrences.length }) })}</h3>
      <Kwic occurrences={occurrences} onJump={props.onJump} />
    </article>
  );
}
