export { CardView } from './card-view';
export { TermMeaning } from './term-card';
