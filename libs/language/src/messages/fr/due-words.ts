import type { TranslationOf } from '../../message-types.js';
import type { dueWords as polish } from '../pl/due-words.js';

export const dueWords: TranslationOf<typeof polish, 'fr'> = {
  'due.title': 'Échéances',
  'due.all': 'Toutes les échéances et les rappels',
  'due.late': { one: '{count} jour de retard', many: '{count} de jours de retard', other: '{count} jours de retard' },
  'due.left': { one: 'encore {count} jour', many: 'encore {count} de jours', other: 'encore {count} jours' },
  'due.today': 'échéance aujourd’hui',
  'due.responses': {
    one: '{count} avis sans réponse',
    many: '{count} d’avis sans réponse',
    other: '{count} avis sans réponse',
  },
  'due.commitments': { one: '{count} engagement', many: '{count} d’engagements', other: '{count} engagements' },
  'due.outcomes': { one: '{count} réalisation', many: '{count} de réalisations', other: '{count} réalisations' },
  'due.legal-steps': {
    one: '{count} étape légale',
    many: '{count} d’étapes légales',
    other: '{count} étapes légales',
  },
  'due.earliest': 'première échéance : {date}',
  'due.is-late': 'En retard : {what}',
};
