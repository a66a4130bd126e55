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
};
