export type { CardCalls, DrawCard, Keepsake } from './card-controller';
export type * from './card-models';
export { type BarActions, Lamp, type LampCalls, type LampDrawing } from './lamp';
export type { LampHost } from './lamp-host';
export type { Mark } from './marks';
export type { RepeatBar } from './repeat-bars';
