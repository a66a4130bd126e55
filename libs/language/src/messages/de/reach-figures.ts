import type { TranslationOf } from '../../message-types.js';
import type { reachFigures as polish } from '../pl/reach-figures.js';

export const reachFigures: TranslationOf<typeof polish, 'de'> = {
  'figure.map.extremes':
    'Teilnehmende je 1.000 Einwohner am meisten: {high} ({highRate}); am wenigsten: {low} ({lowRate}).',
  'figure.map.only': 'Teilnehmende je 1.000 Einwohner: {label} ({rate}).',
  'figure.map.nobody': { one: 'Ohne Teilnehmende: {count} Ort.', other: 'Ohne Teilnehmende: {count} Orte.' },
  'figure.map.unknown': {
    one: 'Teilnehmende je Einwohner nicht bekannt: {count} Ort.',
    other: 'Teilnehmende je Einwohner nicht bekannt: {count} Orte.',
  },
  'figure.map.legend': 'Teilnehmende je 1.000 Einwohner',
  'figure.map.legend.hidden': 'verborgen',
  'figure.map.legend.unknown': 'keine Daten',
  'figure.trend.nothing': '{label}: nicht bekannt.',
  'figure.trend.only': '{label}: bis {last} Verhältnis {lastRatio}.',
  'figure.trend.from-to': '{label}: bis {first} Verhältnis {firstRatio}, bis {last} Verhältnis {lastRatio}.',
  'figure.trend.row': '{label}, bis {date}',
  'figure.hidden-cells': {
    one: '{count} Zahl ist zum Schutz der Privatsphäre verborgen.',
    other: '{count} Zahlen sind zum Schutz der Privatsphäre verborgen.',
  },
  'figure.compared.lift-more': 'deutlich häufiger (× {lift})',
  'figure.compared.lift-less': 'deutlich seltener (× {lift})',
  'figure.compared.lift-plain': 'kein Unterschied zu sehen (× {lift})',
  'figure.compared.widest': 'Größter Vorsprung: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.row': 'Am anderen Ende: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.numbers': '{share} gegenüber {other}',
  'column.place': 'Ort',
  'column.per-thousand': 'Je 1.000 Einwohner',
  'column.remark': 'Anmerkungen',
  'column.group-day': 'Gruppe und Tag',
  'column.theme': 'Thema',
  'column.interval': 'Intervall',
};
