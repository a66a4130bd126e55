import type { TranslationOf } from '../../message-types.js';
import type { views as polish } from '../pl/views.js';

export const views: TranslationOf<typeof polish, 'de'> = {
  'views.title': 'Gespeicherte Ansichten',
  'views.save': 'Diese Ansicht speichern',
  'views.save.lead':
    'Wir merken uns die Adresse dieser Seite: Filter, Reihenfolge und Darstellung. Die Zahlen sind immer aktuell.',
  'views.name': 'Name der Ansicht',
  'views.name.missing': 'Geben Sie einen Namen für die Ansicht ein.',
  'views.share': 'Allen zeigen, die dieses Verfahren sehen dürfen',
  'views.shared-by': 'geteilt von {name}',
  'views.shared': 'gemeinsame Ansicht',
  'views.mine': 'nur für mich',
  'views.none':
    'Es gibt noch keine gespeicherten Ansichten. Stellen Sie auf einer Seite des Verfahrens Filter ein und speichern Sie sie hier unter einem eigenen Namen.',
  'views.open': 'Öffnen: {name}',
  'views.change': 'Ändern: {name}',
  'views.remove': 'Löschen: {name}',
  'views.update': 'Änderungen an der Ansicht speichern: {name}',
  'views.current': 'Geöffnete Ansicht: {name}',
  'views.differs': 'Die Seite weicht von der gespeicherten Ansicht ab: {name}',
  'views.back': 'Zurück zur gespeicherten Ansicht',
  'views.saved': 'Ansicht gespeichert: {name}',
  'views.removed': 'Ansicht gelöscht: {name}',
  'views.too-long': 'Diese Adresse ist zu lang zum Speichern. Entfernen Sie einige Filter.',
  'error.saved-view-exists': 'Eine Ansicht mit diesem Namen haben Sie schon',
  'error.saved-view-exists.remedy': 'Geben Sie einen anderen Namen ein.',
  'error.saved-view-personal-data': 'Die Adresse der Ansicht enthält personenbezogene Daten',
  'error.saved-view-personal-data.remedy':
    'Ändern Sie die Suchwörter so, dass sie niemanden bezeichnen, und speichern Sie die Ansicht noch einmal.',
  'error.saved-view-not-found': 'Diese Ansicht gibt es nicht',
  'error.saved-view-not-found.remedy':
    'Vielleicht hat die Person sie gelöscht, der sie gehört. Laden Sie die Liste neu.',
  'error.saved-views-too-many': 'Sie haben zu viele gespeicherte Ansichten',
  'error.saved-views-too-many.remedy': 'Löschen Sie die, die Sie nicht nutzen.',
};
