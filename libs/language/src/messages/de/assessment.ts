import type { TranslationOf } from '../../message-types.js';
import type { assessment as polish } from '../pl/assessment.js';

export const assessment: TranslationOf<typeof polish, 'de'> = {
  'assessment.title': 'Datenschutz-Folgenabschätzung (Entwurf)',
  'assessment.draft':
    'Dies ist ein Entwurf für die Datenschutzbeauftragten, zusammengestellt aus dem, was in Nasłuch gespeichert ist. Er ist weder Rechtsberatung noch eine fertige Abschätzung. Was in eckigen Klammern steht, ergänzt die Gemeinde.',
  'assessment.sample': 'Die Daten in diesem Verfahren sind erfunden.',
  'assessment.controller': 'Verantwortlich: {municipality}',
  'assessment.process': 'Verfahren: {process}',
  'assessment.dates': 'Zeitraum: {dates}',
  'assessment.dates.open': 'ab {from}, ohne Enddatum',
  'assessment.dates.none': 'keine Daten angegeben',
  'assessment.made': 'Stand: {date}, Datenversion {version}',
  'assessment.purpose': '1. Wozu die Daten verarbeitet werden',
  'assessment.purpose.heard':
    'Um zu wissen, was gesagt wurde: Meinungen werden zu Themen zusammengefasst und mit Antworten der Verwaltung verbunden.',
  'assessment.purpose.reach':
    'Um zu wissen, wer teilgenommen hat und wer fehlt: Die Zahlen der Teilnehmenden werden nach Gruppen mit den Einwohnerzahlen verglichen.',
  'assessment.purpose.impact':
    'Um Rechenschaft darüber abzulegen, was daraus wurde: Entscheidungen und ihre Umsetzung.',
  'assessment.purpose.not':
    'Das Programm trifft keine Entscheidungen über Personen, bewertet sie nicht und erstellt keine Profile. Texte verlassen den Server der Gemeinde nicht.',
  'assessment.purpose.basis':
    'Rechtsgrundlage: [ergänzt die Gemeinde, etwa Art. 6 Abs. 1 Buchst. e DSGVO und die Vorschrift über Konsultationen]',
  'assessment.data': '2. Welche Daten gespeichert werden',
  'assessment.data.texts': 'Äußerungen mit geschwärzten personenbezogenen Daten: {count}',
  'assessment.data.people': 'Teilnehmende unter Pseudonym: {count}',
  'assessment.data.originals': 'Originale von Texten mit Schwärzungen, verschlüsselt: {count}',
  'assessment.data.rows': 'Zeilen, wie sie eingegangen sind, verschlüsselt: {count}',
  'assessment.data.told': 'Was Teilnehmende über sich angegeben haben: {what}',
  'assessment.data.told.nothing': 'Teilnehmende haben nichts über sich angegeben.',
  'assessment.data.masked':
    'Regeln schwärzen in Texten E-Mail-Adressen, Telefonnummern und PESEL-Nummern. Namen und Anschriften im Text können stehen bleiben. Deshalb ist er nicht anonym, und vor der Veröffentlichung liest ihn ein Mensch.',
  'assessment.sources': '3. Woher die Daten stammen',
  'assessment.sources.none': 'Es ist noch nichts eingelesen.',
  'assessment.pseudonyms': '4. Pseudonyme',
  'assessment.pseudonyms.how':
    'Die Adresse, Nummer oder Kennung, an der eine Person zu erkennen ist, wird zu einem Pseudonym (HMAC-SHA256 mit einem Schlüssel der Gemeinde). Der Schlüssel liegt in einer eigenen Datei außerhalb der Datenbank. In einer anderen Gemeinde hat dieselbe Person ein anderes Pseudonym.',
  'assessment.access': '5. Wer Zugang hat',
  'assessment.access.roles': 'Personen mit Zugang, nach Rolle: {roles}',
  'assessment.access.log':
    'Jeder Import, jede Rücknahme, Änderung und Löschung wird mit Person und Zeit aufgezeichnet. Die Aufzeichnung enthält keine Worte von Einwohnerinnen und Einwohnern.',
  'assessment.retention': '6. Wie lange',
  'assessment.retention.originals':
    'Originale und Zeilen: {months} Monate nach Ende des Verfahrens, mindestens so lange, wie sich ein Import zurücknehmen lässt (30 Tage)',
  'assessment.retention.scans': 'Scans von Schreiben: {days} Tage nach dem Hochladen',
  'assessment.retention.pseudonyms': 'Pseudonyme: {years} Jahre nach Ende des Verfahrens',
  'assessment.retention.due': 'Frist in diesem Verfahren: {kind}, {date}',
  'assessment.retention.by-hand': 'Nach Ablauf der Frist löscht die Administration.',
  'assessment.retention.automatic': 'Nach Ablauf der Frist löscht das Programm, jeweils nachts.',
  'assessment.retention.backups':
    'Früher entstandene Sicherungskopien enthalten diese Daten, bis sie selbst gelöscht werden (sieben tägliche und vier wöchentliche).',
  'assessment.suppression': '7. Schutz kleiner Gruppen',
  'assessment.suppression.rule':
    'Zahlen von Personen nach Geschlecht, Alter, Ort und anderen Merkmalen werden verborgen, wenn sie weniger als {k} Personen betreffen, ebenso Zahlen, aus denen sie sich errechnen ließen.',
  'assessment.suppression.now': 'Derzeit in der Auswertung der Reichweite verborgen: {hidden} von {cells}.',
  'assessment.suppression.filters': 'Filter, Downloads und Diagramme sind ebenso geschützt.',
  'assessment.publication': '8. Veröffentlichung',
  'assessment.publication.counts': 'Äußerungen mit einer Grundlage für die Veröffentlichung: {publishable} von {all}',
  'assessment.publication.rule': 'Einen Text ohne Grundlage für die Veröffentlichung sieht nur die Verwaltung.',
  'assessment.rights': '9. Rechte der Betroffenen',
  'assessment.rights.erase':
    'Auf Wunsch einer Person löscht die Administration sie anhand der Nummer ihres Bogens oder der Adresse ihres Beitrags: Ihre Worte, Antworten, Stimmen und ihr Pseudonym verschwinden aus allen Verfahren der Gemeinde. Es bleibt ein Hashwert der Nummer des Beitrags, damit ein späterer Import sie nicht zurückbringt.',
  'assessment.rights.erased': 'Bisher gelöschte Äußerungen: {count}',
  'assessment.rights.inform':
    'Informationspflicht: [ergänzt die Gemeinde: wo und wie die Teilnehmenden informiert wurden]',
  'assessment.risks': '10. Risiken und Maßnahmen',
  'assessment.risks.text':
    'Jemand wird an seinen Worten erkannt: Schwärzung, Grundlage der Veröffentlichung und Lesen vor der Veröffentlichung. Es bleibt das Risiko, dass jemand an dem erkannt wird, was er oder sie beschreibt.',
  'assessment.risks.groups':
    'Jemand wird in einer kleinen Gruppe erkannt: Zahlen werden verborgen, und es wird geprüft, dass sie sich aus den übrigen nicht errechnen lassen.',
  'assessment.risks.leak':
    'Die Datenbank gerät in falsche Hände: Originale und Zeilen sind verschlüsselt, der Schlüssel liegt getrennt.',
  'assessment.risks.access': 'Zugang durch Unbefugte: Rollen, Einladungen an eine Adresse, Ereignisprotokoll.',
  'assessment.open': '11. Zu ergänzen',
  'assessment.open.need': 'Notwendigkeit und Verhältnismäßigkeit: [ergänzt die Gemeinde]',
  'assessment.open.processor':
    'Wer den Server betreibt und ob ein Vertrag zur Auftragsverarbeitung besteht: [ergänzt die Gemeinde]',
  'assessment.open.people': 'Standpunkt der Betroffenen oder ihrer Vertretung: [ergänzt die Gemeinde]',
  'assessment.open.officer':
    'Stellungnahme der oder des Datenschutzbeauftragten mit Datum: [ergänzt die oder der Beauftragte]',
  'assessment.file': 'folgenabschaetzung',
};
