import type { FigureSource } from '#domain';
import { filteredValues, type FilteredMaterial, type FilteredRow } from './filtered-values.js';
import { figureDifference } from './report-difference.js';

const source = (figure: FigureSource['figure'], depth: number | null = null): FigureSource => ({
  ...{ figure, variable: null, depth, population: null, filter: { channel: 'paper' } },
});
const row = (key: string, count: FilteredRow['count'], isAside = false): FilteredRow => ({
  ...{ key, name: { kind: 'text', text: key }, count, isAside },
});
const material = (rows: FilteredMaterial['rows'], more: Partial<FilteredMaterial> = {}): FilteredMaterial => ({
  filter: {
    tokens: [{ key: 'channel', value: 'paper', name: null }],
    ...{ total: { contributions: 112, people: 104 }, of: { contributions: 703, people: 655 } },
  },
  ...{ isHidden: false, rows, isWhole: true, datasetVersion: 3, method: null },
  ...more,
});

describe('a figure of a report under a filter', () => {
  it('holds the numbers of the lists, and names the filter with what it leaves', () => {
    const themes = [row('bus', { contributions: 60, people: 58 }), row('tram', { contributions: 40, people: 40 })];
    const values = filteredValues(source('themes', 1), material([...themes, row('rest', { contributions: 12 }, true)]));
    expect(values.columns).toEqual(['contributions', 'people']);
    expect(values.rows.map(({ key, values: numbers }) => [key, numbers])).toEqual([
      ['bus', { contributions: 60, people: 58 }],
      ['rest', { contributions: 12 }],
    ]);
    expect(values.filter?.total).toEqual({ contributions: 112, people: 104 });
  });

  it('has one column where each line is a number of its own', () => {
    const totals = [row('people', { people: 104 }), row('contributions', { contributions: 112 })];
    const { columns, rows } = filteredValues(source('totals'), material(totals, { isWhole: false }));
    expect(columns).toEqual(['value']);
    expect(rows.map(({ values }) => values)).toEqual([{ value: 104 }, { value: 112 }]);
  });

  it('hides a second row where the total would tell the only hidden one', () => {
    // 112 − 60 − 50 would be the 2 of the hidden week
    const weeks = [row('1', { contributions: 60 }), row('2', null), row('3', { contributions: 50 })];
    const values = filteredValues(source('weeks'), material([...weeks, row('4', { contributions: 0 })]));
    expect(values.rows.map(({ hidden }) => hidden.length)).toEqual([0, 1, 1, 0]);
    expect(JSON.stringify(values)).not.toContain('50');
  });

  it('hides as many rows as make the hidden ones five opinions, and every row where there are not as many', () => {
    const weeks = (...counts: readonly number[]) => [
      { ...row('few', null), contributions: 2 },
      { ...row('few too', null), contributions: 1 },
      ...counts.map((contributions, at) => row(String(at), { contributions })),
    ];
    // 2 + 1 + 1 would be 4: who reads the rest would know that each is below five; 2 + 1 + 1 + 30 are not few
    const shown = filteredValues(source('weeks'), material(weeks(30, 1, 78)));
    expect(shown.rows.map(({ key, hidden }) => [key, hidden.length])).toEqual([
      ['few', 1],
      ['few too', 1],
      ['0', 1],
      ['1', 1],
      ['2', 0],
    ]);
    expect(filteredValues(source('weeks'), material(weeks(1))).gap).toBe('filter-hidden');
    // a single row beside nothing is the whole total
    const alone = [{ ...row('only', null), contributions: 112 }, row('none', { contributions: 0 })];
    expect(filteredValues(source('weeks'), material(alone)).gap).toBe('filter-hidden');
  });

  it('says why there is nothing to show', () => {
    const some = [row('1', { contributions: 60 })];
    const { filter } = material(some);
    const gap = (more: Partial<FilteredMaterial>) => filteredValues(source('weeks'), material(some, more)).gap;
    expect(gap({ isHidden: true })).toBe('filter-hidden');
    expect(gap({ rows: null })).toBe('not-with-filter');
    expect(gap({ filter: { ...filter, total: { contributions: 0, people: 0 } } })).toBe('no-match');
    expect(gap({ filter: { ...filter, total: null } })).toBe('filter-hidden');
    expect(filteredValues(source('weeks'), material([row('1', null), row('2', null)])).gap).toBe('filter-hidden');
  });

  it('is compared together with what its filter leaves', () => {
    const before = filteredValues(source('weeks'), material([row('1', { contributions: 60 })]));
    const { filter } = material(null);
    const more = { ...filter, total: { contributions: 118, people: 109 } };
    const after = filteredValues(source('weeks'), material([row('1', { contributions: 66 })], { filter: more }));
    const changes = figureDifference(before, after).numbers.map(({ key, column, change }) => [key, column, change]);
    expect(changes).toEqual([
      ['filter', 'contributions', 6],
      ['filter', 'people', 5],
      ['1', 'contributions', 6],
    ]);
  });
});
