import type { Message } from '../translate';
import { card } from './ar/card';
import { classes } from './ar/classes';
import { common } from './ar/common';
import { grammar } from './ar/grammar';
import { options } from './ar/options';
import { page } from './ar/page';
import { views } from './ar/views';

/** The Arabic catalogue; its keys are the keys of all. */
export const ar = { ...common, ...card, ...grammar, ...classes, ...views, ...options, ...page } satisfies Record<
  string,
  Message
>;
