import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '@/lib/i18n';

/** The texts of the UI, given once at the root of every view. */
export const TranslatorContext = createContext<Translator>(createTranslator('en'));

/** The translator of the view that a component stands in. */
export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
