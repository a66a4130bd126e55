import type { Messages } from '../../message-types.js';

/** Figures of reach: the map of places, ratios over time, two shares side by side. */
export const reachFigures = {
  'figure.map.extremes': 'Uczestników na 1000 mieszkańców najwięcej: {high} ({highRate}); najmniej: {low} ({lowRate}).',
  'figure.map.only': 'Uczestników na 1000 mieszkańców: {label} ({rate}).',
  'figure.map.nobody': {
    one: 'Bez uczestników: {count} miejsce.',
    few: 'Bez uczestników: {count} miejsca.',
    many: 'Bez uczestników: {count} miejsc.',
    other: 'Bez uczestników: {count} miejsca.',
  },
  'figure.map.unknown': {
    one: 'Nie wiadomo, ilu uczestników przypada na mieszkańców: {count} miejsce.',
    few: 'Nie wiadomo, ilu uczestników przypada na mieszkańców: {count} miejsca.',
    many: 'Nie wiadomo, ilu uczestników przypada na mieszkańców: {count} miejsc.',
    other: 'Nie wiadomo, ilu uczestników przypada na mieszkańców: {count} miejsca.',
  },
  'figure.map.legend': 'Uczestnicy na 1000 mieszkańców',
  'figure.map.legend.hidden': 'ukryto',
  'figure.map.legend.unknown': 'brak danych',
  'figure.trend.nothing': '{label}: nie wiadomo.',
  'figure.trend.only': '{label}: do dnia {last} stosunek {lastRatio}.',
  'figure.trend.from-to': '{label}: do dnia {first} stosunek {firstRatio}, do dnia {last} stosunek {lastRatio}.',
  'figure.trend.row': '{label}, do dnia {date}',
  'figure.hidden-cells': {
    one: 'Dla ochrony prywatności ukryto {count} liczbę.',
    few: 'Dla ochrony prywatności ukryto {count} liczby.',
    many: 'Dla ochrony prywatności ukryto {count} liczb.',
    other: 'Dla ochrony prywatności ukryto {count} liczby.',
  },
  'figure.compared.lift-more': 'wyraźnie częściej (× {lift})',
  'figure.compared.lift-less': 'wyraźnie rzadziej (× {lift})',
  'figure.compared.lift-plain': 'nie widać różnicy (× {lift})',
  'figure.compared.widest': 'Największa przewaga: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.row': 'Na drugim końcu: {label} ({name}: {share}, {otherName}: {other}).',
  'figure.compared.numbers': '{share} wobec {other}',
  'column.place': 'Miejsce',
  'column.per-thousand': 'Na 1000 mieszkańców',
  'column.remark': 'Uwagi',
  'column.group-day': 'Grupa i dzień',
  'column.theme': 'Temat',
  'column.interval': 'Przedział',
} as const satisfies Messages<'pl'>;
