export { ASSET_NAMES, type AssetName, readAssets } from './assets';
export { showBadge } from './badge';
export { serveCommands, toggleSite } from './commands';
export { browserLanguage, extensionVersion, whileInstalled } from './environment';
export { forceReader, hasGate, openGates, recheckTabs, replaceStyle, startReader, startView } from './injection';
export { showLamp, showLamps } from './lamp-icon';
