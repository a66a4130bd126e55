import type { TranslationOf } from '../../message-types.js';
import type { frame as polish } from '../pl/frame.js';

export const frame: TranslationOf<typeof polish, 'de'> = {
  'common.colours.contrast': 'hoher Kontrast',
  'help.button': 'Hilfe zu dieser Seite',
  'nav.reports': 'Bericht',
  'nav.present': 'Präsentieren',
  'nav.acts': 'Bericht und Präsentation',
  'nav.processes': 'Andere Verfahren',
  'views.button': 'Ansichten',
  'views.differs-short': 'Die Seite weicht von der gespeicherten Ansicht ab',
  'filters.ignored-more': 'Die Adresse enthält Filter, die wir nicht kennen. Der Rest der Seite funktioniert.',
  'session.ended.title': 'Bitte melden Sie sich erneut an',
  'session.ended.lead':
    'Ihre Sitzung ist abgelaufen. Melden Sie sich an, dann bleibt die Seite, wie sie ist: Nichts, was Sie gerade schreiben, geht verloren.',
  'session.ended.resumed': 'Wieder angemeldet. Ihre Eingaben sind gespeichert.',
  'session.ended.other': 'Eine andere Person hat sich angemeldet. Die Seite wird neu geladen.',
  'session.ended.leave': 'Ohne Speichern verlassen',
  'connection.lost':
    'Keine Verbindung. Ihre Änderungen warten und werden von selbst gesendet, sobald das Netz wieder da ist. Schließen Sie diesen Tab nicht.',
  'connection.unsure':
    'Die Verbindung brach beim Speichern ab, und es ist nicht bekannt, ob die Änderung angekommen ist. Sehen Sie nach, was die Seite zeigt, bevor Sie noch einmal senden.',
  'connection.back': 'Die Verbindung ist wieder da. Ihre Änderungen sind gespeichert.',
  'connection.drop': 'Nicht senden',
};
