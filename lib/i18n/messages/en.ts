import type { Message, MessageKey } from '../translate';

/** The English catalogue. */
export const en: Record<MessageKey, Message> = {
  'app.name': 'Siraj',
};
