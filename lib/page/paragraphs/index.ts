/** Paragraphs of a page: its rendered text in blocks, each with a role and the way back to the DOM. */
export type { PageBlock, Role } from './block';
export { browserEnvironment, Flow, type PageEnvironment } from './environment';
export { type DomSpan, offsetIn, rangeAt } from './positions';
export { Segmenter, segment } from './segmenter';
export type { WalkOptions } from './walker';
