import type { TranslationOf } from '../../message-types.js';
import type { filters as polish } from '../pl/filters.js';

/** Filters that screens share, and what each of them says where it cannot apply them. */
export const filters: TranslationOf<typeof polish, 'fr'> = {
  'filters.phase': 'Étape',
  'filters.source': 'Source',
  'filters.period.from': 'à partir du {from}',
  'filters.period.to': 'jusqu’au {to}',
  'filters.period.between': 'du {from} au {to}',
  'filters.unapplied': 'Les filtres ne s’appliquent pas ici.',
  'filters.unapplied.list': 'Avis filtrés',
  'overview.unapplied':
    'La vue d’ensemble compte toute la démarche. Vos filtres sont conservés : ils agissent sur les thèmes, les suites données et la liste des avis.',
  'reach.unapplied':
    'Le public touché est mesuré une seule fois, pour tous les participants. Si l’on pouvait le restreindre à une période, une étape, un canal ou un thème, deux tableaux permettraient de repérer des personnes. Les participants par canal et dans le temps figurent dans des tableaux à part, protégés avec celui-ci.',
  'reach.unapplied.channels': 'Par canal',
  'reach.unapplied.time': 'Dans le temps',
  'themes.view-unfiltered':
    'Cette vue montre toute la démarche. Les filtres agissent sur la vue des thèmes et sur la liste des avis.',
  'themes.group-with-others':
    'Dans les thèmes, un groupe de personnes n’est montré que seul, sans autres filtres : sinon, la différence permettrait de repérer des personnes. Retirez les autres filtres.',
  'theme.beside-unfiltered': 'Les nombres de cette colonne portent sur tout le thème, sans filtres.',
  'quotes.hidden.not-with-group':
    'Un groupe de personnes ne se combine pas avec une période, une semaine, une étape ou une source : à côté des tableaux du public touché, une telle liste désignerait des personnes.',
  'impact.filtered.title': 'Avec les filtres',
  'impact.filtered.step': 'Étape',
  'impact.filtered.share': 'Part des recevables',
  'impact.filtered.eligible': 'Recevables',
  'impact.filtered.answered': 'Avec réponse',
  'impact.filtered.decided': 'Avec décision',
  'impact.filtered.adopted': 'Retenus en tout ou en partie',
  'impact.filtered.rejected': 'Non retenus',
  'impact.filtered.delivered': 'Réalisés',
  'impact.filtered.none': 'Avec ces filtres, nous ne donnons pas de nombres : ils pourraient désigner des personnes.',
  'impact.filtered.rest': 'Tout ce qui suit porte sur la démarche entière, sans filtres.',
};
