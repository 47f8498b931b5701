export { aboutAssets } from './about';
export { analyseDocument, analyseWords, type DocumentAnalysis, type DocumentOptions } from './document';
export { createEngine, type Engine, type EngineAssets } from './engine';
export { Sessions } from './session';
