import type { TranslationOf } from '../../message-types.js';
import type { rejections as polish } from '../pl/rejections.js';

export const rejections: TranslationOf<typeof polish, 'de'> = {
  'rejection.missing-reference': 'Nummer oder Kennung fehlt',
  'rejection.missing-reference.remedy': 'Ergänzen Sie die Nummer in dieser Zeile.',
  'rejection.missing-text': 'Text fehlt',
  'rejection.missing-text.remedy':
    'Gibt es eine Meinung, ergänzen Sie ihren Text. Eine leere Zeile kann weggelassen werden.',
  'rejection.duplicate-reference': 'diese Nummer kam schon vor',
  'rejection.duplicate-reference.remedy': 'Geben Sie der Zeile eine andere Nummer oder entfernen Sie die Wiederholung.',
  'rejection.invalid-date': 'kein Datum',
  'rejection.invalid-date.remedy':
    'Berichtigen Sie das Datum oder wählen Sie die Schreibweise, die die Datei verwendet.',
  'rejection.invalid-number': 'keine Zahl',
  'rejection.invalid-number.remedy': 'Geben Sie nur die Zahl ein, ohne Einheiten und Text.',
  'rejection.invalid-encoding': 'die Zeichen lassen sich nicht lesen',
  'rejection.invalid-encoding.remedy': 'Wählen Sie eine andere Kodierung der Datei, etwa Windows-1250.',
  'rejection.unknown-parent': 'der Beitrag, auf den geantwortet wird, fehlt',
  'rejection.unknown-parent.remedy':
    'Laden Sie auch die Datei mit den Beiträgen hoch, zu denen diese Kommentare gehören.',
  'rejection.unknown-value': 'unbekannter Wert',
  'rejection.unknown-value.remedy': 'Geben Sie im Schritt mit den Spalten an, was dieser Wert bedeutet.',
  'rejection.cell-too-long': 'der Text in der Zelle ist zu lang',
  'rejection.cell-too-long.remedy': 'Kürzen Sie ihn oder verteilen Sie ihn auf mehrere Zeilen.',
  'rejection.broken-row': 'die Zeile hat einen falschen Aufbau',
  'rejection.broken-row.remedy': 'Prüfen Sie Anführungszeichen und Trennzeichen in dieser Zeile.',
  'rejection.too-many-columns': 'die Zeile hat mehr Zellen als die Kopfzeile',
  'rejection.too-many-columns.remedy':
    'Prüfen Sie, ob ein Text ein Trennzeichen außerhalb von Anführungszeichen enthält.',
  'rejection.draft': 'Entwurf',
  'rejection.draft.remedy': 'Er wurde nicht veröffentlicht, deshalb zählen wir ihn nicht.',
  'rejection.invalid-location': 'keine Ortsangabe',
  'rejection.invalid-location.remedy': 'Geben Sie geografische Breite und Länge in Grad an.',
  'rejection.swapped-location': 'geografische Breite und Länge sind vertauscht',
  'rejection.swapped-location.remedy':
    'Wir haben sie umgekehrt gelesen. Prüfen Sie den Ort auf der Karte oder berichtigen Sie die Datei.',
  'rejection.count-differs': 'die Zahl in der Datei weicht von der gezählten ab',
  'rejection.count-differs.remedy':
    'Wir behalten beide. Fragen Sie nach, wer die Datei erstellt hat und welcher Zahl zu trauen ist.',
  'rejection.superseded': 'durch eine spätere Stimme ersetzt',
  'rejection.superseded.remedy': 'Es ist nichts zu tun: Die letzte Stimme dieser Person zählt.',
  'rejection.same-entry': 'derselbe Beitrag steht weiter oben',
  'rejection.same-entry.remedy':
    'Es ist nichts zu tun: Die Datei wiederholt einen Beitrag, zum Beispiel bei jedem Anhang.',
  'rejection.invalid-ballot': 'der Stimmzettel ist ungültig',
  'rejection.invalid-ballot.remedy': 'Es ist nichts zu tun: Stimmen auf einem solchen Zettel zählen nicht.',
  'rejection.not-approved': 'der Bogen wurde bei der Prüfung abgelehnt',
  'rejection.not-approved.remedy':
    'Ist das ein Irrtum, geben Sie ihn an der Quelle frei und laden Sie die Datei noch einmal hoch.',
  'rejection.skipped-by-person': 'beim Import von einer Person ausgelassen',
  'rejection.skipped-by-person.remedy': 'Es ist nichts zu tun: So wurde es im Assistenten entschieden.',
  'rejection.stands-otherwise':
    'diese Meinung steht schon in diesem Verfahren, aber mit anderem Wortlaut oder anderem Stand',
  'rejection.stands-otherwise.remedy':
    'Ändern Sie sie in Nasłuch oder an der Quelle. Eine aus Nasłuch heruntergeladene Datei ändert an ihr nichts.',
};
