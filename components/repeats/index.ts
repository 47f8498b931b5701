export { copyLabel, counted, nearLabel, originalLabel, type ParagraphRange, rangeText } from './labels';
export { PageMap, type PageMapProps } from './page-map';
export { type MapRow, mapRows } from './page-map-rows';
export { RepeatBar, type RepeatBarProps } from './repeat-bar';
