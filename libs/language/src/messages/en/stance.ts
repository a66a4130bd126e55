import type { TranslationOf } from '../../message-types.js';
import type { stance as polish } from '../pl/stance.js';

/** How people stand to themes, from their votes. */
export const stance: TranslationOf<typeof polish, 'en'> = {
  'stance.column': 'For and against',
  'stance.short': '{support} for, {against} against',
  'stance.short.mixed': '{mixed} both',
  'stance.none-short': 'no votes',
  'stance.support': 'For',
  'stance.against': 'Against',
  'stance.mixed': 'Both for and against',
  'stance.title': '{share} of those who voted are for (interval {range})',
  'stance.title.few': '{people:count.people} voted: too few for a percentage',
  'stance.subtitle': 'Votes on opinions of this theme: {people:count.people}; without a stance: {none:count.people}',
  'stance.disagreement': 'Disagreement: {value} (0: all on one side, 1: two equal sides)',
  'stance.limits':
    'Votes on opinions are counted, not words. A vote for an opinion that opposes something is a vote for that opinion.',
  'stance.dissent': '{against} of {people:count.people} who voted were against an opinion of this theme.',
  'stance.sort': 'Order',
  'stance.sort.size': 'Most opinions',
  'stance.sort.disagreement': 'Most divided',
  'answers.question': 'Question of the questionnaire',
  'answers.leans': '{share} answered “{answers}” (interval {range})',
  'answers.cannot-tell': 'It cannot be told which is more: {low} chose “{lowAnswers}”, {high} chose “{highAnswers}”',
  'answers.too-few': '{people:count.people} answered: too few for a percentage',
  'answers.suppressed': 'Too few people gave some of the answers to say which is more',
  'answers.subtitle': 'Question: {question}',
  'answers.subtitle.n':
    '({placed} of {people} people who wrote in this theme answered on the scale; without an answer: {missing})',
  'answers.column.answer': 'Answer',
  'answers.column.share': 'Share',
  'answers.column.from': 'Interval from',
  'answers.column.to': 'Interval to',
  'answers.without-place': 'Another answer, such as “hard to say”',
  'answers.missing': 'No answer',
  'answers.hidden': 'Numbers below 5 people are hidden, and with them those from which they could be worked out.',
  'answers.limits':
    'These are the answers of these people to a question of the questionnaire. Nothing is guessed from their words, and the question may be about something else than the theme.',
};
