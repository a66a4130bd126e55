import type { TranslationOf } from '../../message-types.js';
import type { links as polish } from '../pl/links.js';

/** Where screens of results lead: the names of other screens, as links say them. */
export const links: TranslationOf<typeof polish, 'nl'> = {
  'compare.link.this': 'Met een ander traject vergelijken',
  'surveys.link': 'Enquêteresultaten',
  'votes.open': 'Uitslag, opkomst en eensgezindheid',
  'legal.link': 'Belofte en stappenlijst',
  'budget.title': 'Burgerbegroting: uitslag',
  'council.title': 'Jongerenraad: verkiezingsuitslag',
  'remarks.title': 'Register van opmerkingen',
  'remarks.link': 'Register van opmerkingen',
  'debate.link': 'Hoe mensen met elkaar spraken',
  'quality.link': 'Gegevenskwaliteit en privacy',
  'reports.link': 'Verslagen en uitgaven',
};
