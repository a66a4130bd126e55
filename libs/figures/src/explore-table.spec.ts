import { exploreTable, moveInGrid } from './explore-table.js';
import { type TableData } from './table-data.js';

const table: TableData = {
  caption: 'Grupy',
  columns: [
    { label: 'Grupa', kind: 'text' },
    { label: 'Uczestnicy', kind: 'number', means: 'participants' },
    { label: 'Stosunek udziałów', kind: 'ratio', means: 'ratio' },
    { label: 'Od', kind: 'ratio', means: 'lower' },
    { label: 'Do', kind: 'ratio', means: 'upper' },
    { label: 'Ocena', kind: 'text' },
  ],
  rows: [
    ['75+', 13, 0.357, 0.21, 0.602, 'wyraźnie mniej'],
    ['centrum', '[c]', '[c]', '[c]', '[c]', null],
  ],
  notes: [],
};
const said = (language: 'pl' | 'en') =>
  exploreTable(table, language).map((row) => row.map(({ sentence }) => sentence.replaceAll('\u00a0', ' ')));

describe('the values of a figure in sentences', () => {
  it('say interval and n with what they belong to', () => {
    expect(said('pl')[0]).toEqual([
      '75+: uczestników jest 13.',
      '75+: stosunek udziałów wynosi 0,36, przedział 0,21–0,60, n = 13.',
      '75+: Ocena – wyraźnie mniej.',
    ]);
    expect(said('en')[0]?.[1]).toBe('75+: the ratio of shares is 0.36, interval 0.21–0.60, n = 13.');
  });

  it('say that a value is hidden or missing, and neither what it is nor what surrounds it', () => {
    expect(said('pl')[1]).toEqual([
      'centrum: Uczestnicy – ukryto, mniej niż 5 osób.',
      'centrum: Stosunek udziałów – ukryto, mniej niż 5 osób.',
      'centrum: Ocena – nie ma tej wartości.',
    ]);
    expect(said('en')[1]?.[0]).toBe('centrum: Uczestnicy is hidden, fewer than 5 people.');
  });

  it('name a row by two columns where it is a way, and its marks by their key', () => {
    const way: TableData = {
      ...table,
      columns: [
        { label: 'Skąd', kind: 'text', means: 'name' },
        { label: 'Dokąd', kind: 'text', means: 'name' },
        { label: 'Opinie', kind: 'number', means: 'opinions' },
      ],
      rows: [['Drzewa', 'uwzględniono', 12]],
      keys: ['a yes'],
    };
    expect(exploreTable(way, 'pl')).toEqual([
      [
        {
          ...{ row: 0, mark: 'a yes', name: 'Drzewa → uwzględniono', column: 'Opinie' },
          sentence: 'Drzewa → uwzględniono: opinii jest 12.',
        },
      ],
    ]);
  });
});

describe('a walk through the values', () => {
  const grid = Array.from({ length: 25 }, (_, row) => [0, 1, 2].map(() => ({ row }))) as never;
  it.each([
    ['ArrowDown', { row: 5, column: 1 }],
    ['ArrowUp', { row: 3, column: 1 }],
    ['ArrowRight', { row: 4, column: 2 }],
    ['ArrowLeft', { row: 4, column: 0 }],
    ['Home', { row: 0, column: 1 }],
    ['End', { row: 24, column: 1 }],
    ['PageDown', { row: 14, column: 1 }],
    ['PageUp', { row: 0, column: 1 }],
  ])('moves by %s and stops at the edges', (key, to) => {
    expect(moveInGrid(grid, { row: 4, column: 1 }, key)).toEqual(to);
    expect(moveInGrid(grid, { row: 24, column: 2 }, 'ArrowRight')).toEqual({ row: 24, column: 2 });
  });

  it('leaves other keys to the page', () => {
    expect(moveInGrid(grid, { row: 4, column: 1 }, 'a')).toBeNull();
    expect(moveInGrid(grid, { row: 4, column: 1 }, 'toString')).toBeNull();
  });
});
