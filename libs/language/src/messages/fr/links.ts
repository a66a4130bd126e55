import type { TranslationOf } from '../../message-types.js';
import type { links as polish } from '../pl/links.js';

/** Where screens of results lead: the names of other screens, as links say them. */
export const links: TranslationOf<typeof polish, 'fr'> = {
  'compare.link.this': 'Comparer avec une autre démarche',
  'surveys.link': 'Résultats des questionnaires',
  'votes.open': 'Résultats, participation et accord',
  'legal.link': 'Promesse et liste des étapes',
  'budget.title': 'Budget participatif : résultats',
  'council.title': 'Conseil des jeunes : résultats de l’élection',
  'remarks.title': 'Registre des observations',
  'remarks.link': 'Registre des observations',
  'debate.link': 'Comment les gens ont parlé entre eux',
  'quality.link': 'Qualité des données et vie privée',
  'reports.link': 'Rapports et éditions',
};
