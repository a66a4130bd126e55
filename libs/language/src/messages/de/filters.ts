import type { TranslationOf } from '../../message-types.js';
import type { filters as polish } from '../pl/filters.js';

export const filters: TranslationOf<typeof polish, 'de'> = {
  'filters.phase': 'Phase',
  'filters.source': 'Quelle',
  'filters.period.from': 'ab {from}',
  'filters.period.to': 'bis {to}',
  'filters.period.between': 'von {from} bis {to}',
  'filters.unapplied': 'Filter wirken hier nicht.',
  'filters.unapplied.list': 'Meinungen nach den Filtern',
  'overview.unapplied':
    'Der Überblick zählt das ganze Verfahren. Ihre Filter bleiben erhalten: Sie wirken bei Themen, Wirkung und in der Liste der Meinungen.',
  'reach.unapplied':
    'Die Reichweite wird einmal berechnet, für alle Teilnehmenden. Ließe sie sich auf Zeitraum, Phase, Kanal oder Thema eingrenzen, könnte man aus zwei Tabellen einzelne Personen errechnen. Teilnehmende nach Kanal und im Zeitverlauf stehen in eigenen Tabellen, die mit dieser gemeinsam geschützt sind.',
  'reach.unapplied.channels': 'Nach Kanal',
  'reach.unapplied.time': 'Im Zeitverlauf',
  'themes.view-unfiltered':
    'Diese Ansicht zeigt das ganze Verfahren. Filter wirken in der Themenansicht und in der Liste der Meinungen.',
  'themes.group-with-others':
    'Eine Personengruppe zeigen wir bei Themen nur allein, ohne andere Filter: Sonst ließen sich aus der Differenz einzelne Personen errechnen. Entfernen Sie die übrigen Filter.',
  'theme.beside-unfiltered': 'Die Zahlen in dieser Spalte gelten für das ganze Thema, ohne Filter.',
  'quotes.hidden.not-with-group':
    'Eine Personengruppe verbinden wir nicht mit Zeitraum, Woche, Phase oder Quelle: Neben den Tabellen der Reichweite würde eine solche Liste auf einzelne Personen zeigen.',
  'impact.filtered.title': 'Nach den Filtern',
  'impact.filtered.step': 'Schritt',
  'impact.filtered.share': 'Anteil an den einbezogenen',
  'impact.filtered.eligible': 'Einbezogen',
  'impact.filtered.answered': 'Mit Antwort',
  'impact.filtered.decided': 'Entschieden',
  'impact.filtered.adopted': 'Ganz oder teilweise berücksichtigt',
  'impact.filtered.rejected': 'Nicht berücksichtigt',
  'impact.filtered.delivered': 'Umgesetzt',
  'impact.filtered.none': 'Zu diesen Filtern nennen wir keine Zahlen: Sie könnten auf einzelne Personen hinweisen.',
  'impact.filtered.rest': 'Alles darunter gilt für das ganze Verfahren, ohne Filter.',
};
