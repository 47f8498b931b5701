import { Button } from './button';
import { undo2 } from './icon-shapes';
import { useTranslator } from './translator-context';

/** Says what was done, and offers to undo it. The box is always there, so that what comes into it is read aloud. */
export function Toast({ text, onUndo }: { text: string; onUndo?: (() => void) | undefined }) {
  const t = useTranslator();
  return (
    <div role="status">
      {text && (
        <div class="toast">
          <span>{text}</span>
          {onUndo && (
            <Button icon={undo2} directional onClick={onUndo}>
              {t('action.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
