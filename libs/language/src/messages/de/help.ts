import type { TranslationOf } from '../../message-types.js';
import type { help as polish } from '../pl/help.js';

export const help: TranslationOf<typeof polish, 'de'> = {
  'help.title': 'Hilfe: {screen}',
  'help.here': 'Was Sie hier sehen',
  'help.words': 'Was diese Wörter und Zahlen bedeuten',
  'help.keys': 'Tasten',
  'help.keys.open': '? – öffnet diese Hilfe',
  'help.keys.close': 'Esc – schließt ein Fenster',
  'help.keys.tab': 'Tab, Umschalt+Tab – nächstes und voriges Element',
  'help.keys.skip': 'Der erste Tab auf einer Seite – direkt zum Inhalt',
  'help.keys.undo': 'Strg+Z – macht die letzte Änderung an Themen rückgängig',
  'help.keys.arrows': 'Pfeile, Pos1, Ende – Bewegung im Verzeichnis der Anregungen',
  'help.keys.enter': 'Eingabe – ändert ein Feld oder öffnet den Text einer Anregung',
  'help.keys.present': 'Leertaste, Pfeile – Folien in der Präsentation',
  'help.keys.switch': 'Kürzel mit einer Taste verwenden',
  'help.keys.switch.note':
    'Einzelne Buchstaben, Ziffern und das Zeichen ?. Schalten Sie sie aus, wenn Sie diktieren oder oft die falsche Taste treffen.',
  'help.screen.home': 'Start',
  'help.screen.other': 'diese Seite',
  'help.home':
    'Die Verfahren Ihrer Gemeinden, die neuesten zuerst, und was auf jemanden wartet. Klicken Sie auf den Namen eines Verfahrens, um zu sehen, was gesagt wurde, wer gehört wurde und was daraus geworden ist.',
  'help.overview':
    'Das ganze Verfahren auf einer Seite: was gesagt wurde, wer gehört wurde, was getan wurde. Jede Zahl führt zu der Liste, aus der sie stammt. Während Daten eingehen, aktualisiert sich die Seite von selbst.',
  'help.themes':
    'Meinungen, geordnet danach, wovon sie handeln. Namen, Inhalt und Reihenfolge der Themen können Menschen ändern, und jede Änderung lässt sich rückgängig machen.',
  'help.contributions':
    'Die Worte der Menschen, genau wie sie geschrieben wurden, ohne personenbezogene Daten. Die Filter stehen in der Adresse der Seite, Sie können sie also weitergeben.',
  'help.reach': 'Wer teilgenommen hat und wer fehlt, Gruppe für Gruppe, im Vergleich mit der Einwohnerschaft.',
  'help.impact': 'Der Weg von der Meinung zur Wirkung: was beantwortet, entschieden, zugesagt und umgesetzt wurde.',
  'help.votes':
    'Ergebnisse von Abstimmungen und wie viele Personen abgestimmt haben. Stimmen sind Ergebnisse und werden immer gezeigt.',
  'help.data': 'Woher die Daten kommen, was eingelesen wurde, was sich nicht lesen ließ und wie es sich beheben lässt.',
  'help.remarks': 'Jede Anregung mit Nummer, Stellungnahme und Begründung. Änderungen werden sofort gespeichert.',
  'help.reports':
    'Ein eingefrorener Stand des Verfahrens: Daraus entstehen Bericht, Faltblatt und die öffentliche Seite.',
  'help.surveys':
    'Antworten auf geschlossene Fragen, Frage für Frage, mit der Zahl der Personen, die geantwortet haben.',
  'help.other': 'Jede Zahl führt zu der Liste, aus der sie stammt, und unter jedem Diagramm steht seine Tabelle.',
  'help.term.opinion': 'Meinung',
  'help.term.opinion.text':
    'Eine Äußerung: eine Idee, ein Kommentar, eine offene Antwort oder eine Anregung. Eine Person kann mehrere abgeben.',
  'help.term.person': 'Person',
  'help.term.person.text':
    'Jede Person zählt in einem Verfahren einmal, auch wenn sie oft und auf verschiedenen Wegen schreibt.',
  'help.term.theme': 'Thema',
  'help.term.theme.text':
    'Eine Gruppe von Meinungen über Ähnliches. Eine Meinung, die zu keinem passt, steht in der Zeile „Ohne Thema“.',
  'help.term.trust': 'Verlässlichkeit eines Themas',
  'help.term.trust.text':
    'Eine Zahl von 0 bis 1: welcher Teil des Themas wiederkehrt, wenn die Meinungen neu gezogen werden. Ab 0,75 ist ein Thema stabil.',
  'help.term.ratio': 'Anteil gemessen an der Bevölkerung',
  'help.term.ratio.text':
    'Der Anteil einer Gruppe an den Teilnehmenden, geteilt durch ihren Anteil an der Einwohnerschaft. 1 heißt: so viele wie in der Einwohnerschaft; 0,5: halb so viele.',
  'help.term.interval': 'Intervall',
  'help.term.interval.text':
    'Der Bereich, in dem das Ergebnis fast sicher liegt (95-mal von 100), wenn nur der Zufall wirkt. Je weniger Personen, desto breiter.',
  'help.term.cannot-tell': 'Noch nicht zu sagen',
  'help.term.cannot-tell.text': 'Das Intervall enthält die 1, der Unterschied kann also Zufall sein.',
  'help.term.hidden': 'Verborgen',
  'help.term.hidden.text':
    'Zahlen zu Gruppen unter 5 Personen zeigen wir niemandem, und unter 20 Personen berechnen wir keine Prozente. Manchmal verbergen wir auch eine Zahl daneben, damit sich keine errechnen lässt.',
  'help.term.unknown': 'Keine Angabe',
  'help.term.unknown.text':
    'Personen, die kein Alter oder kein anderes Merkmal angegeben haben. Wir sagen immer, wie viele es sind; die Ergebnisse beschreiben die übrigen.',
  'help.term.dataset': 'Datenversion',
  'help.term.dataset.text': 'Steigt mit jedem Import. Jedes Ergebnis nennt die Version, aus der es berechnet wurde.',
  'help.term.answered': 'Mit Antwort',
  'help.term.answered.text':
    'Meinungen, zu denen die Verwaltung eine Antwort oder Entscheidung veröffentlicht hat, gezählt unter denen, die eine Antwort erhalten sollen.',
  'help.term.decision': 'Entscheidung',
  'help.term.decision.text':
    'Was die Verwaltung beschlossen hat: ganz, teilweise oder nicht zu berücksichtigen, immer mit Begründung.',
  'help.term.delivery': 'Umsetzung',
  'help.term.delivery.text': 'Wie weit das Zugesagte ist: geplant, in Arbeit, umgesetzt oder aufgegeben.',
  'help.term.level': 'Zugesagte Stufe',
  'help.term.level.text':
    'Wie viel Einfluss versprochen wurde, bevor die Menschen sich äußerten: von der Information bis zur Mitentscheidung.',
  'help.term.similar': 'Ähnliche Einsendungen',
  'help.term.similar.text':
    'Fast dieselben Worte von mehreren Personen. Es kann ein gemeinsames Schreiben sein; jede Person zählt einmal.',
  'help.term.rejected': 'Ausgelassene Zeile',
  'help.term.rejected.text':
    'Eine Zeile einer Datei, die sich nicht lesen ließ. Sie steht immer in der Liste, mit Nummer, Spalte und Grund.',
  'help.term.release': 'Ausgabe',
  'help.term.release.text':
    'Ein unter einer Nummer eingefrorener Stand. Was einmal herausgegeben ist, ändert sich nicht; neue Zahlen ergeben eine neue Ausgabe.',
  'help.term.turnout': 'Beteiligung',
  'help.term.turnout.text':
    'Wie viele der Stimmberechtigten abgestimmt haben. Ohne deren Zahl nennen wir keine Beteiligung.',
};
