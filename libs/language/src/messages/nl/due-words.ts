import type { TranslationOf } from '../../message-types.js';
import type { dueWords as polish } from '../pl/due-words.js';

export const dueWords: TranslationOf<typeof polish, 'nl'> = {
  'due.title': 'Termijnen',
  'due.all': 'Alle termijnen en herinneringen',
  'due.late': { one: '{count} dag te laat', other: '{count} dagen te laat' },
  'due.left': { one: 'nog {count} dag', other: 'nog {count} dagen' },
  'due.today': 'termijn: vandaag',
  'due.responses': { one: '{count} mening zonder antwoord', other: '{count} meningen zonder antwoord' },
  'due.commitments': { one: '{count} toezegging', other: '{count} toezeggingen' },
  'due.outcomes': { one: '{count} uitvoering', other: '{count} uitvoeringen' },
  'due.legal-steps': { one: '{count} wettelijke stap', other: '{count} wettelijke stappen' },
  'due.earliest': 'vroegste datum: {date}',
  'due.is-late': 'Te laat: {what}',
};
