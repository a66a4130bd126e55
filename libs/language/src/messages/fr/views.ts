import type { TranslationOf } from '../../message-types.js';
import type { views as polish } from '../pl/views.js';

/** Addresses that people keep under a name. */
export const views: TranslationOf<typeof polish, 'fr'> = {
  'views.title': 'Vues enregistrées',
  'views.save': 'Enregistrer cette vue',
  'views.save.lead':
    'Nous gardons l’adresse de cette page : les filtres, l’ordre et la façon de la regarder. Les nombres sont toujours actuels.',
  'views.name': 'Nom de la vue',
  'views.name.missing': 'Saisissez un nom pour la vue.',
  'views.share': 'La montrer à tous ceux qui ont accès à cette démarche',
  'views.shared-by': 'partagée par {name}',
  'views.shared': 'partagée avec l’équipe',
  'views.mine': 'pour moi seul',
  'views.none':
    'Il n’y a pas encore de vues enregistrées. Réglez les filtres sur une page de la démarche et gardez-la ici sous un nom.',
  'views.open': 'Ouvrir : {name}',
  'views.change': 'Modifier : {name}',
  'views.remove': 'Supprimer : {name}',
  'views.update': 'Enregistrer les changements de la vue : {name}',
  'views.current': 'Vue ouverte : {name}',
  'views.differs': 'La page diffère de la vue enregistrée : {name}',
  'views.back': 'Revenir à la vue enregistrée',
  'views.saved': 'Vue enregistrée : {name}',
  'views.removed': 'Vue supprimée : {name}',
  'views.too-long': 'Cette adresse est trop longue pour être gardée. Retirez une partie des filtres.',
  'error.saved-view-exists': 'Vous avez déjà une vue de ce nom',
  'error.saved-view-exists.remedy': 'Saisissez un autre nom.',
  'error.saved-view-personal-data': 'L’adresse de la vue contient des données personnelles',
  'error.saved-view-personal-data.remedy':
    'Changez les mots cherchés pour qu’ils ne désignent personne, et enregistrez de nouveau la vue.',
  'error.saved-view-not-found': 'Cette vue n’existe pas',
  'error.saved-view-not-found.remedy': 'Son propriétaire l’a peut-être supprimée. Rechargez la liste.',
  'error.saved-views-too-many': 'Vous avez trop de vues enregistrées',
  'error.saved-views-too-many.remedy': 'Supprimez celles que vous n’utilisez pas.',
};
