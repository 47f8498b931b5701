export { copyLabel, counted, nearLabel, originalLabel, type ParagraphRange, rangeText } from './labels';
export { RepeatBar, type RepeatBarProps } from './repeat-bar';
