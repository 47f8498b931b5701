import type { Message } from '../translate';

/** The Arabic catalogue; its keys are the keys of all. */
export const ar = {
  'app.name': 'سراج',
} satisfies Record<string, Message>;
