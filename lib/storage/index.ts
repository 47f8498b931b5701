export { Collection } from './collection';
export { NOTE_LIMIT, type Note, notes, readNote, writeNote } from './notes';
export { OWN_PREFIX, readerTermId, readerTerms, readReaderTerms } from './reader-terms';
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
export {
  exportAll,
  IMPORT_LIMIT,
  type ImportProblem,
  type ImportResult,
  importAll,
  type LineProblem,
} from './transfer';
export { type StorageUse, storageUse } from './usage';
