export { Count, Item } from './item';
export { PageProblem, type ProblemActions } from './page-problem';
export { isQuiet, type PageProblem as PageProblemKind, type PageView } from './page-view';
export { PanelFrame, type PanelFrameProps, type PanelTab } from './panel-frame';
export { type PopupActions, type PopupProps, PopupView } from './popup-view';
export { Row } from './row';
export { SavedList, type SavedListProps } from './saved-list';
export { SectionHeading } from './section-heading';
export {
  countsOf,
  filterSections,
  type GlossaryItem,
  SECTION_TYPES,
  type Section,
  type SectionType,
  sectionsOf,
} from './sections';
export {
  type DraftErrors,
  draftOf,
  EMPTY_DRAFT,
  errorsOf,
  type TermDraft,
  termOf,
} from './term-draft';
export { TermEntry, type TermEntryProps } from './term-entry';
export { TermForm, type TermFormProps } from './term-form';
