export { findDates } from './find';
export type { DateClass, DateMatch } from './types';
