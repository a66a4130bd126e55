import type { TranslationOf } from '../../message-types.js';
import type { reachFigures as polish } from '../pl/reach-figures.js';

export const reachFigures: TranslationOf<typeof polish, 'en'> = {
  'figure.map.extremes': 'Most participants per 1,000 residents: {high} ({highRate}); fewest: {low} ({lowRate}).',
  'figure.map.only': 'Participants per 1,000 residents: {label} ({rate}).',
  'figure.map.nobody': {
    one: 'Without participants: {count} place.',
    other: 'Without participants: {count} places.',
  },
  'figure.map.unknown': {
    one: 'Participants per resident cannot be told for {count} place.',
    other: 'Participants per resident cannot be told for {count} places.',
  },
  'figure.map.legend': 'Participants per 1,000 residents',
  'figure.map.legend.hidden': 'hidden',
  'figure.map.legend.unknown': 'no data',
  'figure.trend.nothing': '{label}: not known.',
  'figure.trend.only': '{label}: up to {last}, ratio {lastRatio}.',
  'figure.trend.from-to': '{label}: up to {first}, ratio {firstRatio}; up to {last}, ratio {lastRatio}.',
  'figure.trend.row': '{label}, up to {date}',
  'figure.hidden-cells': {
    one: '{count} number is hidden to protect privacy.',
    other: '{count} numbers are hidden to protect privacy.',
  },
  'figure.compared.lift-more': 'clearly more often (× {lift})',
  'figure.compared.lift-less': 'clearly less often (× {lift})',
  'figure.compared.lift-plain': 'no difference to be seen (× {lift})',
  'figure.compared.widest': 'Farthest ahead: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.row': 'At the other end: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.numbers': '{share} against {other}',
  'column.place': 'Place',
  'column.per-thousand': 'Per 1,000 residents',
  'column.remark': 'Remarks',
  'column.group-day': 'Group and day',
  'column.theme': 'Theme',
  'column.interval': 'Interval',
};
