import type { CardProps, EntityCardModel } from '@/lib/page';
import { Arabic, English, IconButton, MARK_ICONS, MarkLine, Romanised, useTranslator } from '../common';
import { settings2 } from '../common/icon-shapes';
import { CardFoot } from './card-foot';
import { CardFrame, Headword } from './card-frame';
import { Fact, Facts } from './facts';
import { MentionStrip } from './mention-strip';

/** A person, organisation, place or date: its name, what it is called in English, how it stands here and where else. */
export function EntityCard({ model, status, actions }: CardProps<EntityCardModel>) {
  const t = useTranslator();
  const forms = model.forms.filter((form) => form !== model.surface && form !== model.name);
  const here = model.surface !== model.name;
  return (
    <CardFrame
      icon={MARK_ICONS[model.type]}
      type={<MarkLine type={model.type}>{t(`mark.${model.type}`)}</MarkLine>}
      typeClass={`type-${model.type}`}
      details={[t.optional('fine', model.fine)]}
      tools={
        actions.onOptions && <IconButton label={t('card.markOptions')} icon={settings2} onClick={actions.onOptions} />
      }
      foot={<CardFoot status={status} actions={actions} />}
      onClose={actions.onClose}
    >
      <Headword>{model.name}</Headword>
      {model.english && (
        <p class="equivalent">
          <English>{model.english}</English>
        </p>
      )}
      {model.romanised && (
        <p class="muted small">
          <Romanised>{model.romanised}</Romanised>
        </p>
      )}
      {(here || forms.length > 0) && (
        <>
          <hr class="rule" />
          <Facts>
            {here && (
              <Fact name={t('card.here')}>
                <Arabic>{model.surface}</Arabic>
              </Fact>
            )}
            {forms.length > 0 && (
              <Fact name={t('card.forms')} list>
                {forms.map((form) => (
                  <Arabic key={form}>{form}</Arabic>
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
