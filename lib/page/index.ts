export type { CardCalls, DrawCard } from './card-controller';
export type * from './card-models';
export { emptyReport } from './empty-report';
export type { Keepsake } from './keepsake';
export { Lamp, type LampCalls, type LampDrawing } from './lamp';
export type { LampHost } from './lamp-host';
export type { Mark } from './marks';
export type { RepeatBar } from './repeat-bars';
export type { BarActions } from './repeat-layer';
