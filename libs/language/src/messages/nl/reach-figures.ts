import type { TranslationOf } from '../../message-types.js';
import type { reachFigures as polish } from '../pl/reach-figures.js';

export const reachFigures: TranslationOf<typeof polish, 'nl'> = {
  'figure.map.extremes': 'De meeste deelnemers per 1000 bewoners: {high} ({highRate}); de minste: {low} ({lowRate}).',
  'figure.map.only': 'Deelnemers per 1000 bewoners: {label} ({rate}).',
  'figure.map.nobody': {
    one: 'Zonder deelnemers: {count} plaats.',
    other: 'Zonder deelnemers: {count} plaatsen.',
  },
  'figure.map.unknown': {
    one: 'Deelnemers per bewoner niet bekend: {count} plaats.',
    other: 'Deelnemers per bewoner niet bekend: {count} plaatsen.',
  },
  'figure.map.legend': 'Deelnemers per 1000 bewoners',
  'figure.map.legend.hidden': 'verborgen',
  'figure.map.legend.unknown': 'geen gegevens',
  'figure.trend.nothing': '{label}: niet bekend.',
  'figure.trend.only': '{label}: tot en met {last} verhouding {lastRatio}.',
  'figure.trend.from-to':
    '{label}: tot en met {first} verhouding {firstRatio}, tot en met {last} verhouding {lastRatio}.',
  'figure.trend.row': '{label}, tot en met {date}',
  'figure.hidden-cells': {
    one: '{count} aantal is verborgen voor de privacy.',
    other: '{count} aantallen zijn verborgen voor de privacy.',
  },
  'figure.compared.lift-more': 'duidelijk vaker (× {lift})',
  'figure.compared.lift-less': 'duidelijk minder vaak (× {lift})',
  'figure.compared.lift-plain': 'geen verschil te zien (× {lift})',
  'figure.compared.widest': 'Grootste voorsprong: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.row': 'Aan het andere uiteinde: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.numbers': '{share} tegenover {other}',
  'column.place': 'Plaats',
  'column.per-thousand': 'Per 1000 bewoners',
  'column.remark': 'Opmerkingen',
  'column.group-day': 'Groep en dag',
  'column.theme': 'Thema',
  'column.interval': 'Interval',
};
