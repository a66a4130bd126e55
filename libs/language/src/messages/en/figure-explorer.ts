import type { TranslationOf } from '../../message-types.js';
import type { figureExplorer as polish } from '../pl/figure-explorer.js';

export const figureExplorer: TranslationOf<typeof polish, 'en'> = {
  'figure.explore': 'Explore values',
  'figure.explore.label': 'Values: {title}',
  'figure.explore.place': '{row} of {rows}',
  'figure.explore.help':
    'Up and down arrows move between rows, left and right between values. Home and End: first and last row. Page Up and Page Down: ten rows. Escape leaves.',
  'figure.explore.help-list': 'Enter opens the list.',
  'figure.explore.open': 'Open the list',
  'figure.explore.left': 'You have left the values.',
  'figure.explore.hidden': '{name}: {column} is hidden, fewer than {count:count.people}.',
  'figure.explore.missing': '{name}: {column} has no value.',
  'figure.explore.cell': '{name}: {column} is {value}',
  'figure.explore.value': '{name}: the value is {value}',
  'figure.explore.people': '{name}: the number of people is {value}',
  'figure.explore.participants': '{name}: the number of participants is {value}',
  'figure.explore.residents': '{name}: the number of residents is {value}',
  'figure.explore.opinions': '{name}: the number of opinions is {value}',
  'figure.explore.share': '{name}: the share is {value}',
  'figure.explore.share-of-participants': '{name}: the share of participants is {value}',
  'figure.explore.share-of-residents': '{name}: the share of residents is {value}',
  'figure.explore.ratio': '{name}: the ratio of shares is {value}',
  'figure.explore.rate': '{name}: participants per 1,000 residents are {value}',
  'figure.explore.still-waiting': 'Day {name}: {value} still wait in the morning',
  'figure.explore.waiting': 'Day {name}: {value} still wait in the evening',
  'figure.explore.interval': ', interval {range}',
  'figure.explore.n': ', n = {n}',
};
