import type { TranslationOf } from '../../message-types.js';
import type { dueWords as polish } from '../pl/due-words.js';

export const dueWords: TranslationOf<typeof polish, 'en'> = {
  'due.title': 'Due dates',
  'due.all': 'All due dates and reminders',
  'due.late': { one: '{count} day late', other: '{count} days late' },
  'due.left': { one: '{count} day left', other: '{count} days left' },
  'due.today': 'due today',
  'due.responses': { one: '{count} opinion without an answer', other: '{count} opinions without an answer' },
  'due.commitments': { one: '{count} commitment', other: '{count} commitments' },
  'due.outcomes': { one: '{count} delivery', other: '{count} deliveries' },
  'due.legal-steps': { one: '{count} legal step', other: '{count} legal steps' },
  'due.earliest': 'earliest date: {date}',
  'due.is-late': 'Late: {what}',
};
