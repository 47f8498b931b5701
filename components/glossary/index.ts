export { Count, Item } from './item';
export { PageProblem, type ProblemActions } from './page-problem';
export { isQuiet, type PageProblem as PageProblemKind, type PageView } from './page-view';
export { type PopupActions, type PopupProps, PopupView } from './popup-view';
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
