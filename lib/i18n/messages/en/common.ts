import type { Message } from '../../translate';
import type { common as ar } from '../ar/common';

export const common: Record<keyof typeof ar, Message> = {
  'app.name': 'Siraj',

  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.copied': 'Copied',
  'action.copy': 'Copy',
  'action.delete': 'Delete',
  'action.edit': 'Edit',
  'action.go': 'Go',
  'action.listen': 'Listen',
  'action.openSidePanel': 'Open side panel',
  'action.options': 'Options',
  'action.retry': 'Try again',
  'action.save': 'Save',
  'action.saved': 'Saved',
  'action.sidePanel': 'Side panel',
  'action.stop': 'Stop',
  'action.undo': 'Undo',

  'mark.person': 'Person',
  'mark.organisation': 'Organisation',
  'mark.place': 'Place',
  'mark.date': 'Date',
  'mark.term': 'Term',
  'mark.word': 'Word',

  'section.person': 'People',
  'section.organisation': 'Organisations',
  'section.place': 'Places',
  'section.date': 'Dates',
  'section.term': 'Terms',
  'section.repeat': 'Repeated paragraphs',

  'tile.person': 'People',
  'tile.organisation': 'Orgs',
  'tile.place': 'Places',
  'tile.date': 'Dates',
  'tile.term': 'Terms',
  'tile.repeat': 'Repeats',

  'state.new': 'New',
  'state.learning': 'Learning',
  'state.known': 'Known',
  'state.ignored': 'Ignore',
  'state.label': 'Word status',

  times: { one: 'once', other: '{count} times' },
};
