import { toArabicDigits } from '@/lib/arabic';
import { ar } from './messages/ar';
import { en } from './messages/en';

export type UiLanguage = 'ar' | 'en';
export type Digits = 'arabic' | 'western';

/** One text, or its plural forms by CLDR category (`other` always there), chosen by the parameter `count`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type MessageKey = keyof typeof ar;
export type Parameters = Record<string, string | number>;

export interface Translator {
  readonly language: UiLanguage;
  readonly direction: 'rtl' | 'ltr';
  /** The text of a key with `{name}` replaced; numbers in the reader's digits. */
  (key: MessageKey, parameters?: Parameters): string;
  /** A number in the reader's digits. */
  number(value: number): string;
  /** The text of a key that came as data (a fine class, a grammar key), or '' when the catalogue has none. */
  optional(prefix: string, key: string, parameters?: Parameters): string;
}

const CATALOGUES: Record<UiLanguage, Record<MessageKey, Message>> = { ar, en };

/** Makes the function that gives the UI's texts in one language. */
export function createTranslator(
  language: UiLanguage,
  digits: Digits = language === 'ar' ? 'arabic' : 'western',
): Translator {
  const catalogue = CATALOGUES[language];
  const plural = new Intl.PluralRules(language);
  const number = (value: number) => {
    const text = String(value);
    return digits === 'arabic' ? toArabicDigits(text.replace('.', '\u066B')) : text; // ARABIC DECIMAL SEPARATOR
  };
  const translate = (key: MessageKey, parameters: Parameters = {}) => {
    const message = catalogue[key];
    const form =
      typeof message === 'string' ? message : (message[plural.select(Number(parameters.count ?? 0))] ?? message.other);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      return value === undefined ? whole : typeof value === 'number' ? number(value) : value;
    });
  };
  const optional = (prefix: string, key: string, parameters?: Parameters) => {
    const full = `${prefix}.${key}`;
    return Object.hasOwn(catalogue, full) ? translate(full as MessageKey, parameters) : '';
  };
  return Object.assign(translate, {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    number,
    optional,
  } as const);
}
