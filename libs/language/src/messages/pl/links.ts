import type { Messages } from '../../message-types.js';

/** Where screens of results lead: the names of other screens, as links say them. */
export const links = {
  'compare.link.this': 'Porównaj z innym procesem',
  'surveys.link': 'Wyniki ankiet',
  'votes.open': 'Wyniki, frekwencja i zgoda',
  'legal.link': 'Obietnica i lista kroków',
  'budget.title': 'Budżet obywatelski: wyniki',
  'council.title': 'Młodzieżowa rada: wyniki wyborów',
  'remarks.title': 'Rejestr uwag',
  'remarks.link': 'Rejestr uwag',
  'debate.link': 'Jak ludzie ze sobą rozmawiali',
  'quality.link': 'Jakość danych i prywatność',
  'reports.link': 'Raporty i wydania',
} as const satisfies Messages<'pl'>;
