import type { TranslationOf } from '../../message-types.js';
import type { links as polish } from '../pl/links.js';

/** Where screens of results lead: the names of other screens, as links say them. */
export const links: TranslationOf<typeof polish, 'en'> = {
  'compare.link.this': 'Compare with another process',
  'surveys.link': 'Results of questionnaires',
  'votes.open': 'Results, turnout and agreement',
  'legal.link': 'Promise and checklist',
  'budget.title': 'Participatory budget: results',
  'council.title': 'Youth council: results of the election',
  'remarks.title': 'Register of remarks',
  'remarks.link': 'Register of remarks',
  'debate.link': 'How people talked with each other',
  'quality.link': 'Data quality and privacy',
  'reports.link': 'Reports and releases',
};
