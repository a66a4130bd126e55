import type { TranslationOf } from '../../message-types.js';
import type { due as polish } from '../pl/due.js';

export const due: TranslationOf<typeof polish, 'de'> = {
  'due.lead':
    'Was die Verwaltung den Menschen schuldet und bis wann: Antworten, Zusagen, gesetzlich vorgeschriebene Schritte.',
  'due.none': 'Zurzeit steht kein Termin an.',
  'due.none.next':
    'Hier erscheinen Meinungen, für die die Verwaltung eine Antwort in bestimmter Zeit versprochen hat, veröffentlichte Zusagen mit Datum und gesetzlich vorgeschriebene Schritte.',
  'due.most': 'Die Liste zeigt nur die frühesten Termine.',
  'due.group.late': 'Überfällig',
  'due.group.ahead': 'Demnächst',
  'due.column.date': 'Termin',
  'due.column.what': 'Was',
  'due.column.owner': 'Zuständig',
  'due.column.left': 'Tage',
  'due.summary.response': {
    one: '{count} Meinung wartet auf eine Antwort: {process}',
    other: '{count} Meinungen warten auf eine Antwort: {process}',
  },
  'due.summary.entry': '{title} ({process})',
  'due.calendar.name': 'Nasłuch: Termine',
  'due.calendar.title': 'Kalender und Erinnerungen',
  'due.calendar.make': 'Kalenderadresse erstellen',
  'due.calendar.make-again': 'Neue Adresse erstellen',
  'due.calendar.revoke': 'Adresse abschalten',
  'due.calendar.address': 'Kalenderadresse',
  'due.calendar.lead':
    'Ein Kalenderprogramm, in dem Sie diese Adresse eintragen, holt die Termine selbst und erinnert 14 und 3 Tage vorher.',
  'due.calendar.is-off': 'Sie haben noch keine Kalenderadresse.',
  'due.calendar.ready': 'Die Kalenderadresse ist fertig',
  'due.calendar.copied': 'Kalenderadresse kopiert.',
  'due.calendar.again.ask':
    'Die bisherige Adresse funktioniert dann nicht mehr. Tragen Sie die neue im Kalenderprogramm ein.',
  'due.calendar.revoke.ask': 'Die Adresse funktioniert dann in keinem Kalender mehr, in dem sie eingetragen ist.',
  'due.calendar.revoked': 'Die Kalenderadresse ist abgeschaltet.',
  'due.calendar.once':
    'Kopieren Sie die Adresse jetzt, später zeigen wir sie nicht mehr. Wer sie kennt, sieht die Termine.',
  'due.calendar.is-on': 'Der Kalender ist seit {date} eingeschaltet.',
  'due.mail.title': 'Erinnerungen per E-Mail',
  'due.mail.wants.help': 'Höchstens eine E-Mail am Tag: was demnächst fällig ist, ohne Äußerungen.',
  'due.mail.on': 'Erinnerungen sind eingeschaltet.',
  'due.mail.off': 'Erinnerungen sind ausgeschaltet.',
  'due.mail.wants': '14 und 3 Tage vor dem Termin per E-Mail erinnern',
  'due.mail.none': 'Diese Installation hat keinen Mailserver.',
  'due.mail.subject': {
    one: 'Nasłuch: {count} Termin rückt näher',
    other: 'Nasłuch: {count} Termine rücken näher',
  },
  'due.mail.text':
    'Termine rücken näher:\n\n{lines}\n\nAlle Termine: {link}\n\nErinnerungen schalten Sie auf der Seite „Termine“ aus.',
  'audit.action.calendar-made': 'Kalenderadresse der Termine erstellt',
  'audit.action.calendar-revoked': 'Kalenderadresse der Termine abgeschaltet',
};
