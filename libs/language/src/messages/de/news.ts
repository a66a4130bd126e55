import type { TranslationOf } from '../../message-types.js';
import type { news as polish } from '../pl/news.js';

export const news: TranslationOf<typeof polish, 'de'> = {
  'news.title': 'Was sich geändert hat',
  'news.since': 'Neu seit {date}',
  'news.first': 'Das ist Ihr erster Besuch in diesem Verfahren. Beim nächsten Mal steht hier, was sich geändert hat.',
  'news.nothing': 'Seit Ihrem letzten Besuch hat sich nichts geändert.',
  'news.opinions': { one: '{count} neue Meinung', other: '{count} neue Meinungen' },
  'news.late': {
    one: '{count} Angelegenheit ist überfällig geworden',
    other: '{count} Angelegenheiten sind überfällig geworden',
  },
  'news.published': {
    one: '{count} Eintrag zu Antworten und Entscheidungen wurde veröffentlicht',
    other: '{count} Einträge zu Antworten und Entscheidungen wurden veröffentlicht',
  },
  'news.withdrawn': { one: '{count} Eintrag wurde zurückgezogen', other: '{count} Einträge wurden zurückgezogen' },
  'news.releases': {
    one: '{count} Ausgabe der Ergebnisse wurde veröffentlicht',
    other: '{count} Ausgaben der Ergebnisse wurden veröffentlicht',
  },
  'news.theme-edits': { one: '{count} Korrektur an Themen', other: '{count} Korrekturen an Themen' },
  'news.imports-undone': {
    one: '{count} Import wurde zurückgenommen',
    other: '{count} Importe wurden zurückgenommen',
  },
  'news.failed-runs': {
    one: '{count} Berechnung ist fehlgeschlagen',
    other: '{count} Berechnungen sind fehlgeschlagen',
  },
  'news.working': 'Es gehen Daten ein. Die Zahlen auf dieser Seite aktualisieren sich von selbst.',
  'news.updated': 'Seite aktualisiert: {opinions:count.opinions}, {people:count.people}.',
  'news.campaign.title': 'Vielleicht ein gemeinsames Schreiben',
  'news.campaign': {
    one: '{count} Einsendung hat fast denselben Wortlaut wie andere. Es kann ein gemeinsames Schreiben oder eine Aktion sein. Jede Person zählt einmal.',
    other:
      '{count} Einsendungen haben fast denselben Wortlaut. Es kann ein gemeinsames Schreiben oder eine Aktion sein. Jede Person zählt einmal.',
  },
  'news.campaign.look': 'Ähnliche Einsendungen ansehen',
};
