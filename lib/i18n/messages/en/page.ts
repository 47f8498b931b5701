import type { Message } from '../../translate';
import type { page as ar } from '../ar/page';

export const page: Record<keyof typeof ar, Message> = {
  'page.announcement': '{type}: {text}. {index} of {count}',
  'page.saveFailed': 'It could not be saved. Storage may be full; delete something in the options and try again.',
  'page.copyFailed': 'The browser refused to copy. Select the text and copy it with the keyboard.',
  'page.speechFailed': 'It could not be read aloud. Try again.',
};
