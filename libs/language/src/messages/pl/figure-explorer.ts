import type { Messages } from '../../message-types.js';

/** What is said to somebody who walks through the values of a figure with the keyboard: a sentence a value, its end and full stop added. */
export const figureExplorer = {
  'figure.explore': 'Przeglądaj wartości',
  'figure.explore.label': 'Wartości: {title}',
  'figure.explore.place': '{row} z {rows}',
  'figure.explore.help':
    'Strzałki w górę i w dół przechodzą między wierszami, w lewo i w prawo między wartościami. Home i End: pierwszy i ostatni wiersz. Page Up i Page Down: o dziesięć wierszy. Escape kończy.',
  'figure.explore.help-list': 'Enter otwiera listę.',
  'figure.explore.open': 'Otwórz listę',
  'figure.explore.left': 'Koniec przeglądania wartości.',
  'figure.explore.hidden': '{name}: {column} – ukryto, mniej niż {count:count.people-genitive}.',
  'figure.explore.missing': '{name}: {column} – nie ma tej wartości.',
  'figure.explore.cell': '{name}: {column} – {value}',
  'figure.explore.value': '{name}: wartość wynosi {value}',
  'figure.explore.people': '{name}: osób jest {value}',
  'figure.explore.participants': '{name}: uczestników jest {value}',
  'figure.explore.residents': '{name}: mieszkańców jest {value}',
  'figure.explore.opinions': '{name}: opinii jest {value}',
  'figure.explore.share': '{name}: udział wynosi {value}',
  'figure.explore.share-of-participants': '{name}: udział wśród uczestników wynosi {value}',
  'figure.explore.share-of-residents': '{name}: udział wśród mieszkańców wynosi {value}',
  'figure.explore.ratio': '{name}: stosunek udziałów wynosi {value}',
  'figure.explore.rate': '{name}: na 1000 mieszkańców przypada uczestników: {value}',
  'figure.explore.still-waiting': 'Dzień {name}: rano czeka jeszcze {value}',
  'figure.explore.waiting': 'Dzień {name}: wieczorem czeka jeszcze {value}',
  'figure.explore.interval': ', przedział {range}',
  'figure.explore.n': ', n = {n}',
} as const satisfies Messages<'pl'>;
