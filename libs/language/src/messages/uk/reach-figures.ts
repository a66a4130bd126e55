import type { TranslationOf } from '../../message-types.js';
import type { reachFigures as polish } from '../pl/reach-figures.js';

export const reachFigures: TranslationOf<typeof polish, 'uk'> = {
  'figure.map.extremes': 'Учасників на 1000 мешканців найбільше: {high} ({highRate}); найменше: {low} ({lowRate}).',
  'figure.map.only': 'Учасників на 1000 мешканців: {label} ({rate}).',
  'figure.map.nobody': {
    one: 'Без учасників: {count} місце.',
    few: 'Без учасників: {count} місця.',
    many: 'Без учасників: {count} місць.',
    other: 'Без учасників: {count} місця.',
  },
  'figure.map.unknown': {
    one: 'Невідомо, скільки учасників припадає на мешканців: {count} місце.',
    few: 'Невідомо, скільки учасників припадає на мешканців: {count} місця.',
    many: 'Невідомо, скільки учасників припадає на мешканців: {count} місць.',
    other: 'Невідомо, скільки учасників припадає на мешканців: {count} місця.',
  },
  'figure.map.legend': 'Учасники на 1000 мешканців',
  'figure.map.legend.hidden': 'приховано',
  'figure.map.legend.unknown': 'немає даних',
  'figure.trend.nothing': '{label}: невідомо.',
  'figure.trend.only': '{label}: до дня {last} відношення {lastRatio}.',
  'figure.trend.from-to': '{label}: до дня {first} відношення {firstRatio}, до дня {last} відношення {lastRatio}.',
  'figure.trend.row': '{label}, до дня {date}',
  'figure.hidden-cells': {
    one: 'Для захисту приватності приховано {count} число.',
    few: 'Для захисту приватності приховано {count} числа.',
    many: 'Для захисту приватності приховано {count} чисел.',
    other: 'Для захисту приватності приховано {count} числа.',
  },
  'figure.compared.lift-more': 'явно частіше (× {lift})',
  'figure.compared.lift-less': 'явно рідше (× {lift})',
  'figure.compared.lift-plain': 'різниці не видно (× {lift})',
  'figure.compared.widest': 'Найбільша перевага: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.row': 'На другому кінці: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.numbers': '{share} проти {other}',
  'column.place': 'Місце',
  'column.per-thousand': 'На 1000 мешканців',
  'column.remark': 'Примітки',
  'column.group-day': 'Група і день',
  'column.theme': 'Тема',
  'column.interval': 'Інтервал',
};
