import { useTranslator } from '../common';

interface NoteFieldProps {
  id: string;
  text: string;
  /** What became of the last change, or ''. */
  status: string;
  onInput: (text: string) => void;
}

/** The reader's note; it is kept as it is written. */
export function NoteField({ id, text, status, onInput }: NoteFieldProps) {
  const t = useTranslator();
  return (
    <div class="note">
      <label for={id}>{t('panel.note')}</label>
      <span class="subtle" role="status">
        {status}
      </span>
      <textarea id={id} dir="auto" rows={2} value={text} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}
