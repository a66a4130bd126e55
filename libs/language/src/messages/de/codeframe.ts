import type { TranslationOf } from '../../message-types.js';
import type { codeframe as polish } from '../pl/codeframe.js';

export const codeframe: TranslationOf<typeof polish, 'de'> = {
  'count.examples': { one: '{count} Beispiel', other: '{count} Beispiele' },
  'codeframe.title': 'Themenkatalog',
  'codeframe.new': 'Neuer Themenkatalog',
  'codeframe.lead':
    'Kategorien, die die Gemeinde selbst festlegt: gleich in jedem Verfahren, das sie verwendet. Beschreiben Sie, was zu jeder gehört, und nennen Sie Beispiele. Nach dem Speichern finden wir die Themen in diesen Verfahren neu.',
  'codeframe.categories': 'Kategorien',
  'codeframe.unnamed': 'Kategorie ohne Namen',
  'codeframe.archived': 'nicht verwendet',
  'codeframe.facts': '{examples:count.examples}, {themes:count.themes}',
  'codeframe.name': 'Name ({language})',
  'codeframe.definition': 'Was hierher gehört und was nicht',
  'codeframe.definition.help': 'Für alle, die Meinungen von Hand zuordnen.',
  'codeframe.words': 'Wörter ({language})',
  'codeframe.words.help':
    'Wortanfänge, durch Leerzeichen getrennt: „fahrrad“ findet auch „Fahrradweg“. Ein = vor dem Wort steht für das ganze Wort.',
  'codeframe.examples': 'Beispiele',
  'codeframe.examples.help':
    'Kurze, erfundene Äußerungen, die hierher gehören. Fügen Sie keine Worte von Einwohnerinnen und Einwohnern ein: Der Katalog dient vielen Verfahren und bleibt, wenn eine Meinung gelöscht wird.',
  'codeframe.example': 'Neues Beispiel',
  'codeframe.example.add': 'Beispiel hinzufügen',
  'codeframe.example.remove-one': 'Beispiel entfernen: {example}',
  'codeframe.remove': 'Entfernen',
  'codeframe.remove-one': 'Entfernen: {title}',
  'codeframe.themes': 'Themen, die in diesem Verfahren hierher gehören:',
  'codeframe.up': 'Nach oben: {title}',
  'codeframe.down': 'Nach unten: {title}',
  'codeframe.archive': 'Stilllegen',
  'codeframe.archive-one': 'Stilllegen: {title}',
  'codeframe.use': 'Wieder verwenden',
  'codeframe.use-one': 'Wieder verwenden: {title}',
  'codeframe.add': 'Kategorie hinzufügen',
  'codeframe.save': 'Katalog speichern',
  'codeframe.saved': 'Gespeichert. Die vorige Version steht im Verlauf.',
  'codeframe.unsaved': 'Es gibt nicht gespeicherte Änderungen.',
  'codeframe.wrong': { one: 'Korrigieren Sie {count} Stelle.', other: 'Korrigieren Sie {count} Stellen.' },
  'codeframe.wrong.name': 'Benennen Sie die Kategorie in mindestens einer Sprache.',
  'codeframe.wrong.words':
    'Geben Sie Wörter oder ein Beispiel an, sonst kommt hier nichts an. Öffnen Sie das Feld „Wörter“.',
  'codeframe.history': 'Verlauf des Katalogs',
  'codeframe.version': 'Version {version}',
  'codeframe.version.now': 'aktuell',
  'codeframe.restore': 'Zu dieser Version zurückkehren',
  'codeframe.restore-one': 'Zu dieser Version zurückkehren: {version}',
};
