import type { TranslationOf } from '../../message-types.js';
import type { frame as polish } from '../pl/frame.js';

/** What the frame says when a session ends or the network goes, and its buttons. */
export const frame: TranslationOf<typeof polish, 'en'> = {
  'common.colours.contrast': 'high contrast',
  'help.button': 'Help for this page',
  'nav.reports': 'Report',
  'nav.present': 'Present',
  'nav.acts': 'Report and talk',
  'nav.processes': 'Other processes',
  'views.button': 'Views',
  'views.differs-short': 'The page differs from the saved view',
  'filters.ignored-more': 'The address holds filters that we do not know. The rest of the page works.',
  'session.ended.title': 'Sign in again',
  'session.ended.lead':
    'Your session has ended. Sign in and the page stays as you leave it: nothing that you are writing is lost.',
  'session.ended.resumed': 'Signed in again. What you were saving has gone through.',
  'session.ended.other': 'Another person signed in. The page loads again.',
  'session.ended.leave': 'Leave without saving',
  'connection.lost':
    'No connection. Your changes wait and are sent by themselves when the network is back. Do not close this tab.',
  'connection.unsure':
    'The connection broke while something was being saved, and it is not known whether it arrived. Look at what the page shows before you send it again.',
  'connection.back': 'The connection is back. Your changes are saved.',
  'connection.drop': 'Do not send',
};
