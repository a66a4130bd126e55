import type { TranslationOf } from '../../message-types.js';
import type { stance as polish } from '../pl/stance.js';

/** How people stand to themes, from their votes. */
export const stance: TranslationOf<typeof polish, 'fr'> = {
  'stance.column': 'Pour et contre',
  'stance.short': '{support} pour, {against} contre',
  'stance.short.mixed': '{mixed} les deux',
  'stance.none-short': 'pas de votes',
  'stance.support': 'Pour',
  'stance.against': 'Contre',
  'stance.mixed': 'Tantôt pour, tantôt contre',
  'stance.title': '{share} des votants sont pour (intervalle {range})',
  'stance.title.few': 'Ont voté : {people:count.people}, trop peu pour un pourcentage',
  'stance.subtitle': 'Votes sur les avis de ce thème : {people:count.people} ; sans vote : {none:count.people}',
  'stance.disagreement': 'Désaccord : {value} (0 : tous du même côté, 1 : deux côtés égaux)',
  'stance.limits':
    'Ce sont les votes sur des avis qui sont comptés, pas les mots. Un vote pour un avis qui s’oppose à quelque chose est un vote pour cet avis.',
  'stance.dissent': 'Ont voté contre un avis de ce thème : {against} sur {people:count.people-genitive} ayant voté.',
  'stance.sort': 'Ordre',
  'stance.sort.size': 'Le plus d’avis',
  'stance.sort.disagreement': 'Le plus de désaccord',
  'answers.question': 'Question de l’enquête',
  'answers.leans': '{share} ont répondu « {answers} » (intervalle {range})',
  'answers.cannot-tell':
    'On ne peut pas dire ce qui l’emporte : {low} ont choisi « {lowAnswers} », {high} « {highAnswers} »',
  'answers.too-few': 'Ont répondu : {people:count.people}, trop peu pour un pourcentage',
  'answers.suppressed': 'Trop peu de personnes ont donné certaines réponses pour dire ce qui l’emporte',
  'answers.subtitle': 'Question : {question}',
  'answers.subtitle.n':
    '(ont répondu sur l’échelle : {placed} sur {people} personnes ayant écrit dans ce thème ; sans réponse : {missing})',
  'answers.column.answer': 'Réponse',
  'answers.column.share': 'Part',
  'answers.column.from': 'Intervalle de',
  'answers.column.to': 'Intervalle à',
  'answers.without-place': 'Autre réponse, par exemple « difficile à dire »',
  'answers.missing': 'Sans réponse',
  'answers.hidden': 'Les nombres inférieurs à 5 personnes sont masqués, avec ceux qui permettraient de les déduire.',
  'answers.limits':
    'Ce sont les réponses de ces personnes à une question de l’enquête. Rien n’est deviné d’après leurs mots, et la question peut porter sur autre chose que le thème.',
};
