import type { TranslationOf } from '../../message-types.js';
import type { codeframe as polish } from '../pl/codeframe.js';

/** A municipality's own categories, edited on screen. */
export const codeframe: TranslationOf<typeof polish, 'en'> = {
  'count.examples': { one: '{count} example', other: '{count} examples' },
  'codeframe.title': 'Set of categories',
  'codeframe.new': 'New set of categories',
  'codeframe.lead':
    'Categories that the municipality sets itself, the same in every process that uses them. Say what belongs to each, and give examples. Once saved, themes are found anew in those processes.',
  'codeframe.categories': 'Categories',
  'codeframe.unnamed': 'Category without a name',
  'codeframe.archived': 'not in use',
  'codeframe.facts': '{examples:count.examples}, {themes:count.themes}',
  'codeframe.name': 'Name ({language})',
  'codeframe.definition': 'What belongs here, and what does not',
  'codeframe.definition.help': 'For people who sort opinions by hand.',
  'codeframe.words': 'Words ({language})',
  'codeframe.words.help':
    'Beginnings of words, separated by spaces: “cycl” finds “cycling” too. A = before a word means the whole word.',
  'codeframe.examples': 'Examples',
  'codeframe.examples.help':
    'Short, made-up statements that belong here. Do not paste what residents wrote: the set serves many processes and stays when an opinion is erased.',
  'codeframe.example': 'New example',
  'codeframe.example.add': 'Add example',
  'codeframe.example.remove-one': 'Remove example: {example}',
  'codeframe.remove': 'Remove',
  'codeframe.remove-one': 'Remove: {title}',
  'codeframe.themes': 'Themes that came under it in this process:',
  'codeframe.up': 'Up: {title}',
  'codeframe.down': 'Down: {title}',
  'codeframe.archive': 'Archive',
  'codeframe.archive-one': 'Archive: {title}',
  'codeframe.use': 'Use again',
  'codeframe.use-one': 'Use again: {title}',
  'codeframe.add': 'Add a category',
  'codeframe.save': 'Save the set',
  'codeframe.saved': 'Saved. The version before is in the history.',
  'codeframe.unsaved': 'There are unsaved changes.',
  'codeframe.wrong': { one: 'Mend {count} place.', other: 'Mend {count} places.' },
  'codeframe.wrong.name': 'Name the category in at least one language.',
  'codeframe.wrong.words': 'Give words or an example: otherwise nothing would come here. Fill “Words”.',
  'codeframe.history': 'History of the set',
  'codeframe.version': 'Version {version}',
  'codeframe.version.now': 'current',
  'codeframe.restore': 'Go back to this version',
  'codeframe.restore-one': 'Go back to this version: {version}',
};
