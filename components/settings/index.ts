export { AboutSection } from './about-section';
export { DataSettings, type DataSettingsProps } from './data-settings';
export { KeyboardSettings, type Shortcut } from './keyboard-settings';
export { LanguageSettings } from './language-settings';
export { MarkSettingsSection, type SettingsChange, type SettingsProps } from './mark-settings';
export { OPTION_SECTIONS, type OptionSection, OptionsFrame } from './options-frame';
export { SavedWords, type SavedWordsProps } from './saved-words';
export { SiteSettings } from './site-settings';
