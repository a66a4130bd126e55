import type { TranslationOf } from '../../message-types.js';
import type { firstRun as polish } from '../pl/first-run.js';

export const firstRun: TranslationOf<typeof polish, 'de'> = {
  'start.title': 'Mit Nasłuch beginnen',
  'start.lead':
    'Hier hat noch niemand ein Konto. Legen Sie Ihres und Ihre Gemeinde an, danach können Sie andere einladen.',
  'start.code': 'Code vom Start des Programms',
  'start.code.help':
    'Das Programm hat ihn beim Start ausgegeben. Wer es gestartet hat, kennt ihn. Er funktioniert einmal.',
  'start.code-missing': 'Geben Sie den Code ein, den das Programm beim Start ausgegeben hat.',
  'start.you': 'Ihr Konto',
  'start.name': 'Vor- und Nachname',
  'start.name-missing': 'Geben Sie Ihren Vor- und Nachnamen ein.',
  'start.email': 'E-Mail-Adresse',
  'start.email-missing': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel anna@gmina.pl.',
  'start.password': 'Passwort',
  'start.password.help': 'Mindestens 12 Zeichen. Vier Wörter, die nichts miteinander zu tun haben, genügen.',
  'start.password-short': 'Geben Sie ein Passwort mit mindestens 12 Zeichen ein.',
  'start.town': 'Ihre Gemeinde',
  'start.municipality': 'Name der Gemeinde auf Polnisch',
  'start.municipality.help': 'Zum Beispiel: Gmina Sosnówek',
  'start.municipality-missing': 'Geben Sie den Namen der Gemeinde ein.',
  'start.slug': 'Adresse der Gemeinde',
  'start.slug.help':
    'Kleinbuchstaben ohne Sonderzeichen, Ziffern und Bindestriche. Damit beginnen die Adressen ihrer Seiten.',
  'start.slug-wrong': 'Geben Sie eine Adresse ein: Kleinbuchstaben ohne Sonderzeichen, Ziffern und Bindestriche.',
  'start.submit': 'Konto und Gemeinde anlegen',
  'start.begun': 'Hier hat schon jemand begonnen',
  'start.begun.next':
    'Melden Sie sich an. Wenn Sie kein Konto haben, bitten Sie die Person um eine Einladung, die Ihre Gemeinde in Nasłuch verwaltet.',
  'error.wrong-start-code': 'Das ist nicht der richtige Code',
  'error.wrong-start-code.remedy':
    'Übertragen Sie den Code, den das Programm beim letzten Start ausgegeben hat: Jeder Start hat einen neuen.',
  'error.installation-begun': 'Hier hat schon jemand begonnen',
  'error.installation-begun.remedy': 'Melden Sie sich an oder bitten Sie um eine Einladung.',
  'error.sample-town-exists': 'Sie haben schon eine Gemeinde mit Beispieldaten',
  'error.sample-town-exists.remedy':
    'Wählen Sie sie oben auf der Seite. Wenn Sie sie löschen, können Sie sie neu laden.',
  'error.sample-town-not-found': 'Diese Gemeinde wurde nicht als Beispiel geladen',
  'error.sample-town-not-found.remedy':
    'Als Ganzes löschen lässt sich nur eine Gemeinde, die mit dem Knopf zum Ausprobieren geladen wurde.',
  'samples.try': 'Mit Beispieldaten ausprobieren',
  'samples.try.starting': 'Wird geladen …',
  'samples.try.help':
    'Wir laden eine erfundene Gemeinde neben Ihre. Auf jeder ihrer Seiten steht, dass sie erfunden ist. Sie löschen sie mit einem Knopf.',
  'samples.title': 'Beispieldaten',
  'samples.lead':
    'Eine erfundene Gemeinde: Ihre Menschen und deren Worte gibt es nicht. Nur Sie sehen sie und wen Sie dazu einladen.',
  'samples.ready': 'Fertig. Themen, Reichweite und Wirkung werden noch berechnet und erscheinen von selbst.',
  'samples.open': 'Verfahren ansehen',
  'samples.all': 'Alle Verfahren',
  'samples.manage': 'Ausprobieren und löschen',
  'samples.remove': 'Beispieldaten löschen',
  'samples.remove.title': 'Beispieldaten löschen?',
  'samples.remove.text':
    'Die ganze erfundene Gemeinde verschwindet: Meinungen, Verfahren, Ergebnisse, gespeicherte Ansichten und ihr Schlüssel. An Ihrer Gemeinde ändert das nichts. Sie können sie jederzeit neu laden.',
  'samples.removed': 'Die Beispieldaten sind gelöscht.',
  'samples.failed': 'Das Laden ist fehlgeschlagen. Löschen Sie, was geladen wurde, und versuchen Sie es noch einmal.',
  'first-steps.title': 'Erste Schritte',
  'first-steps.count': 'Erledigt: {done} von {all}',
  'first-steps.done': 'erledigt',
  'first-steps.todo': 'zu tun',
  'first-steps.next': 'nächster Schritt',
  'first-steps.away': 'Erste Schritte ausblenden',
  'first-steps.out': 'Erste Schritte einblenden',
  'first-steps.complete': 'Alle Schritte sind erledigt. Sie können diese Liste ausblenden.',
  'first-steps.tour': 'Führung durch die Anwendung',
  'first-steps.tour-again': 'Führung noch einmal',
  'first-steps.tour-on': 'Führung fortsetzen',
  'first-step.workspace': 'Gemeinde',
  'first-step.workspace.text': 'Ihre Gemeinde ist angelegt.',
  'first-step.process': 'Erstes Verfahren',
  'first-step.process.text': 'Eine Beteiligung, ein Bürgerhaushalt oder eine Umfrage: Name und Art genügen.',
  'first-step.population': 'Bevölkerung',
  'first-step.population.text':
    'Die Gemeinde aus der landesweiten Tabelle, eine Datei des Statistikamts GUS oder eine eingefügte Tabelle nach Alter und Geschlecht. Das kann warten: Ohne sie zeigen wir nicht, wer fehlt.',
  'first-step.import': 'Erster Import',
  'first-step.import.text': 'Eine CSV- oder XLSX-Datei mit Meinungen. Zahlen und Daten sehen Sie sofort.',
  'first-step.themes': 'Themen',
  'first-step.themes.text': 'Sie entstehen nach dem Import von selbst, ab 50 verschiedenen Texten.',
  'first-step.answer': 'Erste Antwort',
  'first-step.answer.text':
    'Eine Antwort oder Entscheidung der Verwaltung, veröffentlicht zu einem Thema oder einer Meinung.',
  'tour.label': 'Führung',
  'tour.step': 'Führung: {step} von {steps}',
  'tour.next': 'Weiter: {screen}',
  'tour.back': 'Zurück',
  'tour.end': 'Beenden',
  'tour.leave': 'Verlassen (Esc)',
  'tour.left': 'Führung abgebrochen. Über die Hilfe, Taste ?, kehren Sie zu ihr zurück.',
  'tour.ended': 'Die Führung ist zu Ende. Über die Hilfe, Taste ?, beginnen Sie sie neu.',
  'tour.from-help': 'Führung durch die Anwendung',
  'tour.overview': 'Überblick',
  'tour.overview.text':
    'Drei Fragen auf einer Seite: was gesagt wurde, wer gehört wurde, was getan wurde; drücken Sie auf eine Zahl, dann sehen Sie die Meinungen dahinter.',
  'tour.themes': 'Themen',
  'tour.themes.text':
    'Meinungen, geordnet danach, wovon sie handeln; öffnen Sie ein Thema, lesen Sie, was die Menschen schreiben, und ändern Sie den Namen, wenn er nicht passt.',
  'tour.reach': 'Reichweite',
  'tour.reach.text':
    'Wer teilgenommen hat, gemessen an der Einwohnerschaft; suchen Sie Gruppen mit „deutlich weniger“ und überlegen Sie, wie sie zu erreichen sind.',
  'tour.impact': 'Wirkung',
  'tour.impact.text':
    'Der Weg von der Meinung zur Wirkung; geben Sie eine Antwort oder Entscheidung ein, dann sehen die Menschen, was aus ihren Worten wurde.',
  'tour.data': 'Daten',
  'tour.data.text':
    'Woher die Zahlen kommen; hier laden Sie die nächste Datei hoch, sehen ausgelassene Zeilen und nehmen einen falschen Import zurück.',
};
