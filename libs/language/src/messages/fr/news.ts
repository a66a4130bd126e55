import type { TranslationOf } from '../../message-types.js';
import type { news as polish } from '../pl/news.js';

/** What changed since the last visit, and while a page stands open. */
export const news: TranslationOf<typeof polish, 'fr'> = {
  'news.title': 'Ce qui a changé',
  'news.since': 'Nouveau depuis le {date}',
  'news.first': 'C’est votre première visite de cette démarche. La prochaine fois, vous verrez ici ce qui a changé.',
  'news.nothing': 'Rien n’a changé depuis votre dernière visite.',
  'news.opinions': {
    one: '{count} nouvel avis',
    many: '{count} de nouveaux avis',
    other: '{count} nouveaux avis',
  },
  'news.late': {
    one: '{count} affaire a dépassé son échéance',
    many: '{count} d’affaires ont dépassé leur échéance',
    other: '{count} affaires ont dépassé leur échéance',
  },
  'news.published': {
    one: '{count} entrée sur des réponses et des décisions a été publiée',
    many: '{count} d’entrées sur des réponses et des décisions ont été publiées',
    other: '{count} entrées sur des réponses et des décisions ont été publiées',
  },
  'news.withdrawn': {
    one: '{count} entrée a été retirée',
    many: '{count} d’entrées ont été retirées',
    other: '{count} entrées ont été retirées',
  },
  'news.releases': {
    one: '{count} édition des résultats a été publiée',
    many: '{count} d’éditions des résultats ont été publiées',
    other: '{count} éditions des résultats ont été publiées',
  },
  'news.theme-edits': {
    one: '{count} correction des thèmes',
    many: '{count} de corrections des thèmes',
    other: '{count} corrections des thèmes',
  },
  'news.imports-undone': {
    one: '{count} import a été annulé',
    many: '{count} d’imports ont été annulés',
    other: '{count} imports ont été annulés',
  },
  'news.failed-runs': {
    one: '{count} calcul a échoué',
    many: '{count} de calculs ont échoué',
    other: '{count} calculs ont échoué',
  },
  'news.working': 'Des données arrivent. Les nombres de cette page s’actualisent d’eux-mêmes.',
  'news.updated': 'La page est à jour : {opinions:count.opinions}, {people:count.people}.',
  'news.campaign.title': 'Peut-être une lettre collective',
  'news.campaign': {
    one: '{count} contribution reprend presque les mots d’autres. C’est peut-être une lettre collective ou une campagne. Chaque personne compte une fois.',
    many: '{count} de contributions reprennent presque les mêmes mots. C’est peut-être une lettre collective ou une campagne. Chaque personne compte une fois.',
    other:
      '{count} contributions reprennent presque les mêmes mots. C’est peut-être une lettre collective ou une campagne. Chaque personne compte une fois.',
  },
  'news.campaign.look': 'Voir les contributions semblables',
};
