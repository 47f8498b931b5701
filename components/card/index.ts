export { CardView } from './card-view';
export type {
  CardActions,
  CardModel,
  CardProps,
  CardStatus,
  EntityCardModel,
  Mentions,
  RepeatCardModel,
  TermCardModel,
  WordCardModel,
  WordState,
} from './models';
export { TermMeaning } from './term-card';
