export type { ModelHeader } from './asset-format';
export type { DateClass, DateMatch } from './dates';
export { findDates } from './dates';
export { type Gazetteer, type GazetteerEntry, loadGazetteer } from './gazetteer';
export { type EntityModel, loadEntityModel } from './model';
export { EntityRecogniser, type RecogniserDependencies } from './recogniser';
export type { Entity, EntityType } from './types';
