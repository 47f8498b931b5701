import { useEffect, useState } from 'preact/hooks';
import { canSpeak, speak } from '@/lib/page/speech';

/** Reads Arabic aloud; undefined while this device is not known to have an Arabic voice. */
export function useVoice(): ((text: string) => void) | undefined {
  const [able, setAble] = useState(() => canSpeak(window));
  useEffect(() => {
    // Browsers load their voices late and tell when they have them.
    const look = () => setAble(canSpeak(window));
    window.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => window.speechSynthesis?.removeEventListener('voiceschanged', look);
  }, []);
  return able ? (text) => void speak(window, text).catch(() => setAble(false)) : undefined;
}
