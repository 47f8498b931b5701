import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from '@/components/common';
import { readNote, writeNote } from '@/lib/storage';

/** Time without typing after which a note is kept (ms). */
const PAUSE = 500;

/** The note on a term: read when its entry opens, kept as it is written and when the entry closes. */
export function useNote(id: string) {
  const t = useTranslator();
  const [text, setText] = useState('');
  const [status, setStatus] = useState('');
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = async () => {
    clearTimeout(timer.current);
    const written = unkept.current;
    if (written === null) return;
    unkept.current = null;
    try {
      await writeNote(id, written);
      setStatus(t('panel.noteSaved'));
    } catch {
      setStatus(t('panel.noteFailed'));
    }
  };

  useEffect(() => {
    let gone = false;
    void readNote(id).then((note) => {
      if (!gone && unkept.current === null) setText(note);
    });
    const onHide = () => void keep();
    window.addEventListener('pagehide', onHide);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', onHide);
      void keep();
    };
  }, [id]);

  const write = (written: string) => {
    setText(written);
    setStatus('');
    unkept.current = written;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), PAUSE);
  };
  return { note: { text, status }, write };
}
