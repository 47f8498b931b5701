import type { ComponentChildren } from 'preact';
import type { CardActions, CardStatus } from '@/lib/page';
import { Button, useTranslator } from '../common';
import { bookmark, check, copy, square, volume2 } from '../common/icon-shapes';

interface CardFootProps {
  status: CardStatus;
  actions: CardActions;
  /** What stands above the actions. */
  children?: ComponentChildren;
}

/** Save, Listen, Copy: always in view at the foot of a card. */
export function CardFoot({ status, actions, children }: CardFootProps) {
  const t = useTranslator();
  const listen = status.speaking ? t('action.stop') : t('action.listen');
  return (
    <div class="card-foot">
      {children}
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
          <Button icon={status.speaking ? square : volume2} onClick={actions.onListen}>
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
