import type { TranslationOf } from '../../message-types.js';
import type { reachFigures as polish } from '../pl/reach-figures.js';

export const reachFigures: TranslationOf<typeof polish, 'fr'> = {
  'figure.map.extremes':
    'Participants pour 1 000 habitants, le plus : {high} ({highRate}) ; le moins : {low} ({lowRate}).',
  'figure.map.only': 'Participants pour 1 000 habitants : {label} ({rate}).',
  'figure.map.nobody': {
    one: 'Sans participants : {count} lieu.',
    many: 'Sans participants : {count} de lieux.',
    other: 'Sans participants : {count} lieux.',
  },
  'figure.map.unknown': {
    one: 'Participants par habitant inconnus : {count} lieu.',
    many: 'Participants par habitant inconnus : {count} de lieux.',
    other: 'Participants par habitant inconnus : {count} lieux.',
  },
  'figure.map.legend': 'Participants pour 1 000 habitants',
  'figure.map.legend.hidden': 'masqué',
  'figure.map.legend.unknown': 'pas de données',
  'figure.trend.nothing': '{label} : inconnu.',
  'figure.trend.only': '{label} : jusqu’au {last}, rapport {lastRatio}.',
  'figure.trend.from-to': '{label} : jusqu’au {first}, rapport {firstRatio} ; jusqu’au {last}, rapport {lastRatio}.',
  'figure.trend.row': '{label}, jusqu’au {date}',
  'figure.hidden-cells': {
    one: '{count} nombre est masqué pour protéger la vie privée.',
    many: '{count} de nombres sont masqués pour protéger la vie privée.',
    other: '{count} nombres sont masqués pour protéger la vie privée.',
  },
  'figure.compared.lift-more': 'nettement plus souvent (× {lift})',
  'figure.compared.lift-less': 'nettement moins souvent (× {lift})',
  'figure.compared.lift-plain': 'pas de différence visible (× {lift})',
  'figure.compared.widest': 'Plus grande avance : {label} ({name} : {share}, {otherName} : {other}).',
  'figure.compared.row': 'À l’autre bout : {label} ({name} : {share}, {otherName} : {other}).',
  'figure.compared.numbers': '{share} contre {other}',
  'column.place': 'Lieu',
  'column.per-thousand': 'Pour 1 000 habitants',
  'column.remark': 'Observations',
  'column.group-day': 'Groupe et jour',
  'column.theme': 'Thème',
  'column.interval': 'Intervalle',
};
