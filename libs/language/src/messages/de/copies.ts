import type { TranslationOf } from '../../message-types.js';
import type { copies as polish } from '../pl/copies.js';

export const copies: TranslationOf<typeof polish, 'de'> = {
  'copies.title': 'In eine andere Gemeinde kopieren',
  'copies.lead': 'Was hier eingerichtet ist, kann einer anderen Gemeinde dienen, in der Sie ebenfalls arbeiten.',
  'copies.target': 'In welche Gemeinde',
  'copies.target.none': 'Gemeinde wählen',
  'copies.no-target': 'Es gibt keine Gemeinde, in die sich kopieren ließe',
  'copies.no-target.next':
    'Kopiert wird in eine Gemeinde, in der Sie mindestens die Rolle Redaktion haben. Bitten Sie die Administration dort um diese Rolle.',
  'copies.nothing': 'Hier gibt es noch nichts zu kopieren',
  'copies.nothing.next':
    'Kopieren lassen sich gespeicherte Spaltenzuordnungen, Themenkataloge, eigene Vorlagen gesetzlicher Schritte und Berichtsvorlagen, soweit Ihre Rolle sie zeigt.',
  'copies.stays':
    'Worte von Einwohnerinnen und Einwohnern werden nie kopiert: keine Meinungen, keine Werte aus Dateien, keine Beispiele zu Themen. In der anderen Gemeinde ersetzen wir nichts.',
  'copies.kind.mapping': 'Spaltenzuordnungen',
  'copies.kind.codeframe': 'Themenkataloge',
  'copies.kind.legal-template': 'Vorlagen gesetzlicher Schritte',
  'copies.kind.report-template': 'Berichtsvorlagen',
  'copies.column.name': 'Was kopiert wird',
  'copies.column.state': 'In der anderen Gemeinde',
  'copies.column.stays': 'Bleibt hier',
  'copies.state.new': 'noch nicht vorhanden',
  'copies.state.same': 'schon gleich vorhanden',
  'copies.state.differs': 'unter diesem Namen gibt es etwas anderes',
  'copies.name-there': 'Die Kopie heißt dann „{name}“.',
  'copies.obstacle.role': 'Nicht möglich: Dort ist eine höhere Rolle nötig.',
  'copies.obstacle.own-there':
    'Nicht möglich: Die Gemeinde hat schon eine eigene Vorlage. Sie müsste dort erst auf die mitgelieferte zurückgesetzt werden.',
  'copies.obstacle.personal-data':
    'Nicht möglich: Ein Name oder eine Überschrift sieht nach personenbezogenen Daten aus. Ändern Sie das zuerst.',
  'copies.leftover.none': 'nichts',
  'copies.leftover.values': 'was Werte in den Zellen einer Datei bedeuten',
  'copies.leftover.consent': 'die Grundlage der Veröffentlichung',
  'copies.leftover.file': 'Datum und Kennzeichen einer einzelnen Datei',
  'copies.leftover.examples': 'Beispieläußerungen',
  'copies.leftover.checked': 'der Tag des Abgleichs mit dem Gesetz',
  'copies.leftover.paragraphs': 'eingegebener Text und Beschreibungen von Diagrammen',
  'copies.send': 'Ausgewähltes kopieren nach: {to}',
  'copies.sending': 'Wird kopiert …',
  'copies.choose-first': 'Wählen Sie zuerst aus, was kopiert werden soll.',
  'copies.done': {
    one: '{count} Element kopiert nach: {to}.',
    other: '{count} Elemente kopiert nach: {to}.',
  },
  'copies.done.renamed': 'Unter neuem Namen: {names}.',
  'copies.done.unchanged': {
    one: '{count} war dort schon gleich vorhanden.',
    other: '{count} waren dort schon gleich vorhanden.',
  },
  'ability.copy-elsewhere':
    'Sichtbare Einstellungen in eine andere Gemeinde kopieren, in der die Person die Rolle Redaktion hat',
  'audit.action.copy-sent': 'in eine andere Gemeinde kopiert',
  'audit.action.copy-received': 'Kopie aus einer anderen Gemeinde übernommen',
  'audit.subject.mapping': 'Spaltenzuordnung',
  'audit.subject.codeframe': 'Themenkatalog',
  'audit.subject.legal-template': 'Vorlage gesetzlicher Schritte',
  'audit.subject.report-template': 'Berichtsvorlage',
  'error.copy-not-found': 'So etwas gibt es hier nicht zu kopieren',
  'error.copy-not-found.remedy': 'Laden Sie die Seite neu und wählen Sie noch einmal aus.',
  'error.copy-to-itself': 'Das ist dieselbe Gemeinde',
  'error.copy-to-itself.remedy': 'Wählen Sie eine andere Gemeinde.',
  'error.copy-own-there': 'Die andere Gemeinde hat für diese Schritte eine eigene Vorlage',
  'error.copy-own-there.remedy':
    'Nehmen Sie sie aus der Auswahl oder setzen Sie dort die mitgelieferte wieder ein. Es wurde nichts kopiert.',
  'error.copy-personal-data': 'Ein Name oder eine Überschrift sieht nach personenbezogenen Daten aus',
  'error.copy-personal-data.remedy':
    'Ändern Sie den Namen oder nehmen Sie das Element aus der Auswahl. Es wurde nichts kopiert.',
  'error.copy-changed': 'Dort hat gerade jemand etwas geändert',
  'error.copy-changed.remedy': 'Versuchen Sie es noch einmal. Es wurde nichts kopiert.',
};
