export { NameEntry, type NameEntryProps } from './name-entry';
