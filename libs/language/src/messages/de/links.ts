import type { TranslationOf } from '../../message-types.js';
import type { links as polish } from '../pl/links.js';

export const links: TranslationOf<typeof polish, 'de'> = {
  'compare.link.this': 'Mit einem anderen Verfahren vergleichen',
  'surveys.link': 'Ergebnisse der Umfragen',
  'votes.open': 'Ergebnisse, Beteiligung und Einigkeit',
  'legal.link': 'Versprechen und Checkliste',
  'budget.title': 'Bürgerhaushalt: Ergebnisse',
  'council.title': 'Jugendrat: Wahlergebnisse',
  'remarks.title': 'Verzeichnis der Anregungen',
  'remarks.link': 'Verzeichnis der Anregungen',
  'debate.link': 'Wie die Menschen miteinander sprachen',
  'quality.link': 'Datenqualität und Datenschutz',
  'reports.link': 'Berichte und Ausgaben',
};
