import type { TranslationOf } from '../../message-types.js';
import type { due as polish } from '../pl/due.js';

export const due: TranslationOf<typeof polish, 'en'> = {
  'due.lead': 'What the office owes residents and by when: answers, commitments, steps that the law asks for.',
  'due.none': 'Nothing is due at present.',
  'due.none.next':
    'Opinions that the office promised to answer within some days stand here, published commitments with a date, and steps that the law asks for.',
  'due.most': 'The list shows the earliest dates only.',
  'due.group.late': 'Late',
  'due.group.ahead': 'Ahead',
  'due.column.date': 'Due',
  'due.column.what': 'What',
  'due.column.owner': 'Responsible',
  'due.column.left': 'Days',
  'due.summary.response': {
    one: '{count} opinion awaits an answer: {process}',
    other: '{count} opinions await an answer: {process}',
  },
  'due.summary.entry': '{title} ({process})',
  'due.calendar.name': 'Nasłuch: due dates',
  'due.calendar.title': 'Calendar and reminders',
  'due.calendar.make': 'Make a calendar address',
  'due.calendar.make-again': 'Make a new address',
  'due.calendar.revoke': 'End the address',
  'due.calendar.address': 'Calendar address',
  'due.calendar.lead':
    'A calendar program that is given this address fetches the dates by itself and reminds of them 14 and 3 days ahead.',
  'due.calendar.is-off': 'You have no calendar address yet.',
  'due.calendar.ready': 'The calendar address is ready',
  'due.calendar.copied': 'Calendar address copied.',
  'due.calendar.again.ask': 'The address you have now stops working. The calendar program has to be given the new one.',
  'due.calendar.revoke.ask': 'The address stops working in every calendar that was given it.',
  'due.calendar.revoked': 'The calendar address has ended.',
  'due.calendar.once': 'Copy the address now; it is not shown again. Whoever knows it sees the dates.',
  'due.calendar.is-on': 'The calendar has worked since {date}.',
  'due.mail.title': 'Reminders by mail',
  'due.mail.wants.help': 'One mail a day at most. It says what is nearly due, without a word of a resident.',
  'due.mail.on': 'Reminders are on.',
  'due.mail.off': 'Reminders are off.',
  'due.mail.wants': 'Remind me by mail 14 and 3 days ahead',
  'due.mail.none': 'This installation has no mail server.',
  'due.mail.subject': { one: 'Nasłuch: {count} due date is near', other: 'Nasłuch: {count} due dates are near' },
  'due.mail.text':
    'Due dates are near:\n\n{lines}\n\nAll due dates: {link}\n\nReminders can be turned off on the page “Due dates”.',
  'audit.action.calendar-made': 'made a calendar address of due dates',
  'audit.action.calendar-revoked': 'ended a calendar address of due dates',
};
