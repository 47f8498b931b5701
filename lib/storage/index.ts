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
