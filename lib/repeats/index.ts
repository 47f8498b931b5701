export { compareParagraphs, type TextRange, type WordChange } from './compare';
export { findRepeats, findRepeatsInSteps, RepeatDetector } from './detector';
export type { IsName, RepeatKind, RepeatPair, RepeatRun, Repeats, Slot } from './model';
