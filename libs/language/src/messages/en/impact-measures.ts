import type { TranslationOf } from '../../message-types.js';
import type { impactMeasures as polish } from '../pl/impact-measures.js';

export const impactMeasures: TranslationOf<typeof polish, 'en'> = {
  'impact.waiting.answer': 'Time to an answer',
  'impact.waiting.answer.nothing': 'Nothing waited for an answer.',
  'impact.waiting.answer.half': {
    one: 'Half of the opinions had an answer within {count} day',
    other: 'Half of the opinions had an answer within {count} days',
  },
  'impact.waiting.answer.open': '{part} of {n} opinions still wait for an answer',
  'impact.waiting.answer.subtitle':
    'Part of the opinions that still wait for a first answer, day by day; n = {n}, answered {answered}. The band is the 95% interval, the strokes are opinions that wait on.',
  'impact.waiting.delivery': 'From decision to delivery',
  'impact.waiting.delivery.nothing': 'There is no adopted decision with a date yet.',
  'impact.waiting.delivery.half': {
    one: 'Half of the adopted decisions were delivered within {count} day',
    other: 'Half of the adopted decisions were delivered within {count} days',
  },
  'impact.waiting.delivery.open': '{part} of {n} adopted decisions still wait for delivery',
  'impact.waiting.delivery.subtitle':
    'Part of the adopted decisions that still wait for delivery, day by day; n = {n}, delivered {answered}. The band is the 95% interval, the strokes are decisions that wait on.',
  'impact.waiting.again': 'Measure impact again, and the figure will stand here.',
  'impact.waiting.range': '(interval {range})',
  'impact.waiting.left-out': {
    one: '{count} opinion is not on the curve: the day it came in or was answered is not known.',
    other: '{count} opinions are not on the curve: the day they came in or were answered is not known.',
  },
  'impact.waiting.column.range': 'Interval',
  'impact.on-time.promised': {
    one: '{share} were answered within the promised {count} day.',
    other: '{share} were answered within the promised {count} days.',
  },
  'impact.on-time.usual': {
    one: 'The process promised no time; {share} were answered within {count} day.',
    other: 'The process promised no time; {share} were answered within {count} days.',
  },
  'impact.on-time.unsettled': 'Some have waited less, so this share may still grow.',
  'impact.delivery.late': 'Delivered after the date: {late}. Past the date and not delivered: {overdue}.',
  'impact.as-of': 'As of {date}. Calendar days; comments of residents to each other do not wait for an answer.',
  'impact.rates': 'Decisions and the way of opinions',
  'impact.adoption.parts':
    'Decisions: adopted {adopted}, partly {partly}, not adopted {rejected}, other {other}, pending {pending}.',
  'impact.measure.column': 'Measure',
  'impact.measure.column.of': 'How many of how many',
  'impact.measure.of': '{numerator} of {denominator}',
  'impact.measure.decided': 'decisions taken',
  'impact.measure.adopted': 'decisions that adopt, wholly or partly',
  'impact.measure.reasoned': 'refusals with a published reason',
  'impact.measure.implemented': 'adopted and delivered',
  'impact.measure.themed': 'opinions in a theme',
  'impact.measure.responded': 'opinions with an answer',
  'impact.measure.reached-decision': 'opinions with a way to a decision',
  'impact.measure.reached-decision-suggested': 'the same with links that wait to be confirmed',
  'impact.measure.reached-outcome': 'opinions with a way to a delivery',
  'impact.suggested.note': 'Links that the program suggested do not count until a person confirms them.',
  'impact.evaluation': 'For evaluators',
  'impact.orphans': {
    one: '{count} decision that no opinion leads to.',
    other: '{count} decisions that no opinion leads to.',
  },
  'impact.districts': 'Waiting time by place: log-rank test χ² = {chiSquare}, p = {p}.',
  'impact.equality': 'Equality of influence',
  'impact.equality.lead': {
    one: '{count} group was compared. Adoption also follows cost and competence, so a difference is a question and no verdict.',
    other:
      '{count} groups were compared. Adoption also follows cost and competence, so a difference is a question and no verdict.',
  },
  'impact.equality.few':
    'So few people of each group stand behind the decided opinions that none can be shown without a risk of recognising them.',
  'impact.equality.group': 'Group',
  'impact.equality.adopted': 'Adopted of the decided',
  'impact.equality.ratio': 'Ratio to the rest',
  'impact.equality.adjusted': 'Ratio within themes',
};
