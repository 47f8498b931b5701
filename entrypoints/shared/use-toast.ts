import { useEffect, useState } from 'preact/hooks';

/** How long a toast stays (ms): long enough to read it, find its button and decide. */
const STAY = 12_000;

export interface ToastState {
  text: string;
  onUndo?: () => void;
}

/** The one toast of a page. Showing another takes the place of the first; undoing hides it. */
export function useToast(): { toast: ToastState; show: (text: string, undo?: () => void) => void } {
  const [toast, setToast] = useState<ToastState>({ text: '' });
  useEffect(() => {
    if (toast.text === '') return;
    const timer = setTimeout(() => setToast({ text: '' }), STAY);
    return () => clearTimeout(timer);
  }, [toast]);
  const show = (text: string, undo?: () => void) => {
    if (!undo) return setToast({ text });
    const onUndo = () => {
      setToast({ text: '' });
      undo();
    };
    setToast({ text, onUndo });
  };
  return { toast, show };
}
