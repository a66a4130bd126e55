import type { TranslationOf } from '../../message-types.js';
import type { impactMeasures as polish } from '../pl/impact-measures.js';

export const impactMeasures: TranslationOf<typeof polish, 'fr'> = {
  'impact.waiting.answer': 'Délai de réponse',
  'impact.waiting.answer.nothing': 'Rien n’attendait de réponse.',
  'impact.waiting.answer.half': {
    one: 'La moitié des avis ont reçu une réponse en {count} jour ou moins',
    many: 'La moitié des avis ont reçu une réponse en {count} de jours ou moins',
    other: 'La moitié des avis ont reçu une réponse en {count} jours ou moins',
  },
  'impact.waiting.answer.open': 'Avis qui attendent encore une réponse : {part} sur {n}',
  'impact.waiting.answer.subtitle':
    'Part des avis qui attendent encore une première réponse, jour après jour ; n = {n}, avec réponse : {answered}. La bande est l’intervalle à 95 %, les traits sont les avis qui attendent toujours.',
  'impact.waiting.delivery': 'De la décision à la réalisation',
  'impact.waiting.delivery.nothing': 'Il n’y a pas encore de décision favorable datée.',
  'impact.waiting.delivery.half': {
    one: 'La moitié des décisions favorables ont été réalisées en {count} jour ou moins',
    many: 'La moitié des décisions favorables ont été réalisées en {count} de jours ou moins',
    other: 'La moitié des décisions favorables ont été réalisées en {count} jours ou moins',
  },
  'impact.waiting.delivery.open': 'Décisions favorables qui attendent encore leur réalisation : {part} sur {n}',
  'impact.waiting.delivery.subtitle':
    'Part des décisions favorables qui attendent encore leur réalisation, jour après jour ; n = {n}, réalisées : {answered}. La bande est l’intervalle à 95 %, les traits sont les décisions qui attendent toujours.',
  'impact.waiting.again': 'Mesurez de nouveau les suites données et le graphique sera ici.',
  'impact.waiting.range': '(intervalle {range})',
  'impact.waiting.left-out': {
    one: '{count} avis n’est pas sur la courbe : son jour de réception ou de réponse est inconnu.',
    many: '{count} d’avis ne sont pas sur la courbe : leur jour de réception ou de réponse est inconnu.',
    other: '{count} avis ne sont pas sur la courbe : leur jour de réception ou de réponse est inconnu.',
  },
  'impact.waiting.column.range': 'Intervalle',
  'impact.on-time.promised': {
    one: 'Avec réponse dans le délai promis ({count} jour) : {share}.',
    many: 'Avec réponse dans le délai promis ({count} de jours) : {share}.',
    other: 'Avec réponse dans le délai promis ({count} jours) : {share}.',
  },
  'impact.on-time.usual': {
    one: 'La démarche n’a pas promis de délai ; avec réponse en {count} jour ou moins : {share}.',
    many: 'La démarche n’a pas promis de délai ; avec réponse en {count} de jours ou moins : {share}.',
    other: 'La démarche n’a pas promis de délai ; avec réponse en {count} jours ou moins : {share}.',
  },
  'impact.on-time.unsettled': 'Certains attendent depuis moins longtemps : cette part peut encore augmenter.',
  'impact.delivery.late': 'Réalisés après la date prévue : {late}. Date dépassée sans réalisation : {overdue}.',
  'impact.as-of': 'État au {date}. Jours civils ; les commentaires d’habitants entre eux n’attendent pas de réponse.',
  'impact.rates': 'Décisions et parcours des avis',
  'impact.adoption.parts':
    'Décisions favorables : {adopted} ; favorables en partie : {partly} ; défavorables : {rejected} ; autres : {other} ; en cours : {pending}.',
  'impact.measure.column': 'Mesure',
  'impact.measure.column.of': 'Combien sur combien',
  'impact.measure.of': '{numerator} sur {denominator}',
  'impact.measure.decided': 'décisions prises',
  'impact.measure.adopted': 'décisions favorables, en tout ou en partie',
  'impact.measure.reasoned': 'refus avec un motif publié',
  'impact.measure.implemented': 'retenus et réalisés',
  'impact.measure.themed': 'avis dans un thème',
  'impact.measure.responded': 'avis avec réponse',
  'impact.measure.reached-decision': 'avis reliés à une décision',
  'impact.measure.reached-decision-suggested': 'de même, avec les liens à confirmer',
  'impact.measure.reached-outcome': 'avis reliés à une réalisation',
  'impact.suggested.note':
    'Les liens proposés par le programme ne comptent pas tant qu’une personne ne les a pas confirmés.',
  'impact.evaluation': 'Pour les évaluateurs',
  'impact.orphans': {
    one: '{count} décision à laquelle ne mène aucun avis.',
    many: '{count} de décisions auxquelles ne mène aucun avis.',
    other: '{count} décisions auxquelles ne mène aucun avis.',
  },
  'impact.districts': 'Délai par lieu : test du log-rank χ² = {chiSquare}, p = {p}.',
  'impact.equality': 'Égalité d’influence',
  'impact.equality.lead': {
    one: '{count} groupe a été comparé. Le fait d’être retenu dépend aussi du coût et des compétences : une différence est une question, pas un verdict.',
    many: '{count} de groupes ont été comparés. Le fait d’être retenu dépend aussi du coût et des compétences : une différence est une question, pas un verdict.',
    other:
      '{count} groupes ont été comparés. Le fait d’être retenu dépend aussi du coût et des compétences : une différence est une question, pas un verdict.',
  },
  'impact.equality.few':
    'Si peu de personnes de chaque groupe se trouvent derrière les avis tranchés qu’aucun ne peut être montré sans risque de les reconnaître.',
  'impact.equality.group': 'Groupe',
  'impact.equality.adopted': 'Retenus parmi les avis tranchés',
  'impact.equality.ratio': 'Rapport aux autres',
  'impact.equality.adjusted': 'Rapport à thème égal',
};
