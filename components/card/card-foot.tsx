import { Button, useTranslator } from '../common';
import { bookmark, check, copy, square, volume2 } from '../common/icon-shapes';
import type { CardActions, CardStatus } from './models';

/** Save, Listen, Copy: always in view at the foot of a card. */
export function CardFoot({ status, actions }: { status: CardStatus; actions: CardActions }) {
  const t = useTranslator();
  const listen = status.speaking ? t('action.stop') : t('action.listen');
  return (
    <div class="card-foot">
      {status.problem && <p class="card-problem">{status.problem}</p>}
      <div class="card-actions">
        {actions.onSave && (
          <Button
            class="card-save"
            icon={bookmark}
            filled={status.saved}
            onClick={actions.onSave}
            pressed={status.saved}
          >
            {t(status.saved ? 'action.saved' : 'action.save')}
          </Button>
        )}
        {actions.onListen && status.voice && (
          <Button icon={status.speaking ? square : volume2} directional onClick={actions.onListen}>
            {listen}
          </Button>
        )}
        {actions.onCopy && (
          <Button icon={status.copied ? check : copy} onClick={actions.onCopy}>
            {t(status.copied ? 'action.copied' : 'action.copy')}
          </Button>
        )}
      </div>
      <span class="visually-hidden" role="status">
        {status.copied ? t('action.copied') : status.problem}
      </span>
    </div>
  );
}
