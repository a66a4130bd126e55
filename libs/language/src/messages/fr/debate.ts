import type { TranslationOf } from '../../message-types.js';
import type { debate as polish } from '../pl/debate.js';

export const debate: TranslationOf<typeof polish, 'fr'> = {
  'debate.title': 'Débat entre habitants',
  'debate.lead': 'Des signes séparés de la façon dont les gens ont parlé entre eux. Il n’y a pas de note globale.',
  'debate.replies': 'Se répondre',
  'debate.replies.caption': 'Comment les auteurs de commentaires se sont répondu',
  'debate.replies.limit': 'Cela dépend de ce que permet la plateforme. Une querelle aussi est réciproque.',
  'debate.comments': 'Commentaires',
  'debate.authors': 'Auteurs',
  'debate.reply-share': 'Part des commentaires qui sont des réponses',
  'debate.mean-depth': 'Profondeur moyenne des réponses',
  'debate.max-depth': 'Profondeur maximale',
  'debate.self-reply': 'Réponses à soi-même',
  'debate.reciprocity': 'Paires où chacun a répondu à l’autre',
  'debate.h-index': 'Niveau le plus profond comptant au moins autant de commentaires',
  'debate.orphans': 'Réponses à un commentaire absent',
  'debate.topics': 'Diversité des thèmes',
  'debate.topics.caption': 'Comment les avis se répartissent entre les thèmes',
  'debate.topics.limit':
    'Cela dépend de la finesse du découpage en thèmes. Ne comparez que des démarches découpées de la même façon.',
  'debate.themes': 'Thèmes',
  'debate.simpson': 'Probabilité que deux avis tirés au hasard aient des thèmes différents',
  'debate.effective': 'Nombre de thèmes égaux qui donneraient la même diversité',
  'debate.evenness': 'Régularité (de 0 à 1)',
  'debate.speaking': 'Égalité de parole',
  'debate.markers': 'Signes d’une argumentation',
  'debate.agreement': 'Accord et désaccord',
  'debate.agreement.link': 'Voir ce qui unit et ce qui divise les votants',
  'debate.column.value': 'Valeur',
  'debate-state.ready': 'mesuré',
  'debate-state.no-comments': 'Il n’y a pas de commentaires, donc rien à mesurer.',
  'debate-state.too-few': 'Il y a moins de 20 commentaires : trop peu pour en tirer quelque chose.',
  'debate-state.flat':
    'Personne n’a répondu à personne. L’outil ne le permet peut-être pas : nous ne donnons donc aucun signe.',
  'debate-state.no-themes': 'Il n’y a pas encore de thèmes.',
  'debate-state.no-tallies': 'Désactivé : personne n’a noté qui a parlé combien de temps à une table.',
  'debate-state.not-calibrated':
    'Désactivé : personne n’a vérifié au moins 200 textes à la main. Sans cela, ce signe parle de la forme, pas de la qualité.',
  'debate-state.no-opinions': 'Il n’y a pas de votes pour et contre.',
};
