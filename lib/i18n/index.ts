export {
  createTranslator,
  type Digits,
  type Message,
  type MessageKey,
  type Parameters,
  type Translator,
  type UiLanguage,
} from './translate';
