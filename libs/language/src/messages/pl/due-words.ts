import type { Messages } from '../../message-types.js';

/** What Home says of what is due, and the page of it too. */
export const dueWords = {
  'due.title': 'Terminy',
  'due.all': 'Wszystkie terminy i przypomnienia',
  'due.late': {
    one: '{count} dzień po terminie',
    few: '{count} dni po terminie',
    many: '{count} dni po terminie',
    other: '{count} dnia po terminie',
  },
  'due.left': {
    one: 'został {count} dzień',
    few: 'zostały {count} dni',
    many: 'zostało {count} dni',
    other: 'zostało {count} dnia',
  },
  'due.today': 'termin dzisiaj',
  'due.responses': {
    one: '{count} opinia bez odpowiedzi',
    few: '{count} opinie bez odpowiedzi',
    many: '{count} opinii bez odpowiedzi',
    other: '{count} opinii bez odpowiedzi',
  },
  'due.commitments': {
    one: '{count} zobowiązanie',
    few: '{count} zobowiązania',
    many: '{count} zobowiązań',
    other: '{count} zobowiązania',
  },
  'due.outcomes': {
    one: '{count} realizacja',
    few: '{count} realizacje',
    many: '{count} realizacji',
    other: '{count} realizacji',
  },
  'due.legal-steps': {
    one: '{count} krok wymagany prawem',
    few: '{count} kroki wymagane prawem',
    many: '{count} kroków wymaganych prawem',
    other: '{count} kroku wymaganego prawem',
  },
  'due.earliest': 'najwcześniejszy termin: {date}',
  'due.is-late': 'Po terminie: {what}',
} as const satisfies Messages<'pl'>;
