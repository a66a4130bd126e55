import type { TranslationOf } from '../../message-types.js';
import type { dueWords as polish } from '../pl/due-words.js';

/** What Home says of what is due, and the page of it too. */
export const dueWords: TranslationOf<typeof polish, 'uk'> = {
  'due.title': 'Строки',
  'due.all': 'Усі строки й нагадування',
  'due.late': {
    one: 'прострочено на {count} день',
    few: 'прострочено на {count} дні',
    many: 'прострочено на {count} днів',
    other: 'прострочено на {count} дня',
  },
  'due.left': {
    one: 'лишився {count} день',
    few: 'лишилося {count} дні',
    many: 'лишилося {count} днів',
    other: 'лишилося {count} дня',
  },
  'due.today': 'строк сьогодні',
  'due.responses': {
    one: '{count} думка без відповіді',
    few: '{count} думки без відповіді',
    many: '{count} думок без відповіді',
    other: '{count} думки без відповіді',
  },
  'due.commitments': {
    one: '{count} зобов’язання',
    few: '{count} зобов’язання',
    many: '{count} зобов’язань',
    other: '{count} зобов’язання',
  },
  'due.outcomes': {
    one: '{count} виконання',
    few: '{count} виконання',
    many: '{count} виконань',
    other: '{count} виконання',
  },
  'due.legal-steps': {
    one: '{count} крок, якого вимагає закон',
    few: '{count} кроки, яких вимагає закон',
    many: '{count} кроків, яких вимагає закон',
    other: '{count} кроку, якого вимагає закон',
  },
  'due.earliest': 'найближчий строк: {date}',
  'due.is-late': 'Строк минув: {what}',
};
