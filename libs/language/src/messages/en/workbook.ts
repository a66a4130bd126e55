import type { TranslationOf } from '../../message-types.js';
import type { workbook as polish } from '../pl/workbook.js';

export const workbook: TranslationOf<typeof polish, 'en'> = {
  'workbook.data': 'Data',
  'workbook.notes': 'Notes',
  'workbook.municipality': 'Municipality',
  'workbook.process': 'Process',
  'workbook.table': 'Table',
  'workbook.invented': 'Invented data',
  'workbook.invented-value': 'A sample: it describes no real people',
  'workbook.source': 'Source',
  'workbook.made-at': 'File made (UTC)',
  'workbook.computed-at': 'Computed (UTC)',
  'workbook.dataset': 'Version of the data',
  'workbook.dataset-live': 'As they were when the file was made',
  'workbook.dataset-stale': 'The data changed after this was computed',
  'workbook.method': 'Version of the method',
  'workbook.seed': 'Seed',
  'workbook.protection': 'Privacy',
  'workbook.protection-value':
    'Numbers of people crossed with an attribute of persons are shown from {least} people, for special categories from {sensitive}. Percentages are shown from {share} people. Numbers from which a hidden one could be worked out are hidden too.',
  'workbook.mark.hidden': 'A number hidden for privacy; it is not zero',
  'workbook.mark.empty': 'Empty: does not apply or is not known; the column reason says why where the table has one',
  'workbook.mark.apostrophe': 'An apostrophe at the start of a text: the text began like a formula',
};
