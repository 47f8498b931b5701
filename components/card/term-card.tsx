import { toLetters } from '@/lib/arabic';
import type { Term } from '@/lib/glossary';
import type { CardProps, TermCardModel } from '@/lib/page';
import { Arabic, English, IconButton, MARK_ICONS, MarkLine, useTranslator } from '../common';
import { pencil } from '../common/icon-shapes';
import { CardFoot } from './card-foot';
import { CardFrame, Headword } from './card-frame';
import { Fact, Facts } from './facts';
import { MentionStrip } from './mention-strip';

/** A term of the glossary: meaning in the reader's languages, domain, what else it is called and what is near it. */
export function TermCard({ model, status, actions, meanings }: CardProps<TermCardModel>) {
  const t = useTranslator();
  const { term, own } = model;
  return (
    <CardFrame
      icon={MARK_ICONS.term}
      type={<MarkLine type="term">{t('mark.term')}</MarkLine>}
      typeClass="type-term"
      details={[
        own ? t('card.ownTerm') : t.optional('domain', term.domain),
        term.level && <English>{term.level}</English>,
      ]}
      tools={actions.onEdit && <IconButton label={t('action.edit')} icon={pencil} onClick={actions.onEdit} />}
      foot={<CardFoot status={status} actions={actions} />}
      onClose={actions.onClose}
    >
      <Headword vowelled>{term.headword}</Headword>
      <TermMeaning term={term} meanings={meanings} />
      {(term.variants.length > 0 || model.related.length > 0) && (
        <>
          <hr class="rule" />
          <Facts>
            {term.variants.length > 0 && (
              <Fact name={t('card.also')} list>
                {term.variants.map((variant) => (
                  <Arabic key={variant}>{variant}</Arabic>
                ))}
              </Fact>
            )}
            {model.related.length > 0 && (
              <Fact name={t('card.related')} list>
                {model.related.map(({ id, headword }) => (
                  <button key={id} type="button" class="link" onClick={() => actions.onRelated?.(id)}>
                    <Arabic>{toLetters(headword)}</Arabic>
                  </button>
                ))}
              </Fact>
            )}
          </Facts>
        </>
      )}
      <MentionStrip mentions={model.mentions} onPrevious={actions.onPrevious} onNext={actions.onNext} />
    </CardFrame>
  );
}

/** English equivalent, abbreviation and definitions of a term, in the languages that the reader wants. */
export function TermMeaning({ term, meanings }: { term: Term; meanings: 'both' | 'ar' | 'en' }) {
  const arabic = meanings !== 'en' || term.definition.en === '';
  const english = meanings !== 'ar' || term.definition.ar === '';
  return (
    <>
      {english && term.english && (
        <p class="equivalent">
          <English>
            {term.english}
            {term.abbreviation && <span class="abbreviation"> {term.abbreviation}</span>}
          </English>
        </p>
      )}
      {arabic && term.definition.ar && (
        <p class="definition">
          <Arabic class="paragraph">{term.definition.ar}</Arabic>
        </p>
      )}
      {english && term.definition.en && (
        <p class="definition">
          <English class="paragraph">{term.definition.en}</English>
        </p>
      )}
    </>
  );
}
