export { Collection } from './collection';
export { OWN_PREFIX, readerTerms, readReaderTerms } from './reader-terms';
export { type Saved, save, savedEntries, savedId, WORD_STATES } from './saved';
export {
  DEFAULT_SETTINGS,
  isSiteOn,
  type LineStyle,
  MARK_TYPES,
  type MarkName,
  type MarkSettings,
  readSettings,
  repairSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from './settings';
