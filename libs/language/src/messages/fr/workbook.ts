import type { TranslationOf } from '../../message-types.js';
import type { workbook as polish } from '../pl/workbook.js';

export const workbook: TranslationOf<typeof polish, 'fr'> = {
  'workbook.data': 'Données',
  'workbook.notes': 'Notes',
  'workbook.municipality': 'Commune',
  'workbook.process': 'Démarche',
  'workbook.table': 'Tableau',
  'workbook.invented': 'Données inventées',
  'workbook.invented-value': 'Un exemple : il ne décrit pas de vraies personnes',
  'workbook.source': 'Source',
  'workbook.made-at': 'Fichier créé (UTC)',
  'workbook.computed-at': 'Calculé (UTC)',
  'workbook.dataset': 'Version des données',
  'workbook.dataset-live': 'État au moment de la création du fichier',
  'workbook.dataset-stale': 'Les données ont changé après ce calcul',
  'workbook.method': 'Version de la méthode',
  'workbook.seed': 'Graine aléatoire',
  'workbook.protection': 'Protection de la vie privée',
  'workbook.protection-value':
    'Les nombres de personnes croisés avec un critère sont montrés à partir de {least} personnes, pour les données sensibles à partir de {sensitive}. Les pourcentages sont montrés à partir de {share} personnes. Les nombres qui permettraient d’en déduire un masqué sont masqués aussi.',
  'workbook.mark.hidden': 'Un nombre masqué pour protéger la vie privée ; ce n’est pas zéro',
  'workbook.mark.empty': 'Vide : sans objet ou inconnu ; la colonne reason dit pourquoi, quand le tableau en a une',
  'workbook.mark.apostrophe': 'Une apostrophe au début d’un texte : le texte commençait comme une formule',
};
