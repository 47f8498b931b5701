import type { Message, MessageKey } from '../translate';
import { card } from './en/card';
import { classes } from './en/classes';
import { common } from './en/common';
import { grammar } from './en/grammar';
import { options } from './en/options';
import { page } from './en/page';
import { views } from './en/views';

export const en: Record<MessageKey, Message> = {
  ...common,
  ...card,
  ...grammar,
  ...classes,
  ...views,
  ...options,
  ...page,
};
