import type { TranslationOf } from '../../message-types.js';
import type { dueWords as polish } from '../pl/due-words.js';

export const dueWords: TranslationOf<typeof polish, 'de'> = {
  'due.title': 'Termine',
  'due.all': 'Alle Termine und Erinnerungen',
  'due.late': { one: '{count} Tag überfällig', other: '{count} Tage überfällig' },
  'due.left': { one: 'noch {count} Tag', other: 'noch {count} Tage' },
  'due.today': 'heute fällig',
  'due.responses': { one: '{count} Meinung ohne Antwort', other: '{count} Meinungen ohne Antwort' },
  'due.commitments': { one: '{count} Zusage', other: '{count} Zusagen' },
  'due.outcomes': { one: '{count} Umsetzung', other: '{count} Umsetzungen' },
  'due.legal-steps': {
    one: '{count} gesetzlich vorgeschriebener Schritt',
    other: '{count} gesetzlich vorgeschriebene Schritte',
  },
  'due.earliest': 'frühester Termin: {date}',
  'due.is-late': 'Überfällig: {what}',
};
