import { seededRandom } from '../themes/seeded-random.js';
import { findMoves } from './find-moves.js';
import {
  crossedCellId,
  groupCellId,
  linkTables,
  oneWayTable,
  themeCellId,
  themeTable,
  twoWayTable,
  type LinkedTables,
} from './linked-tables.js';
import { protectLinkedTables } from './protect-linked-tables.js';

const groups = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([group, people]) => ({ group, people }));
const hiddenOf = (tables: LinkedTables, k?: number) => [...protectLinkedTables(tables, { k }).hidden.keys()].sort();

it('hides a small group and the one that blurs it', () => {
  const tables = oneWayTable({ variable: 'place', groups: groups({ A: 3, B: 40, C: 12 }) });
  const { hidden, counts, proven } = protectLinkedTables(tables);
  expect(hidden).toEqual(
    new Map([
      [groupCellId('place', 'A'), 'small'],
      [groupCellId('place', 'C'), 'covers'],
    ]),
  );
  expect(counts).toEqual({ small: 1, covers: 1, 'nearly-all': 0, group: 0, withheld: 0 });
  expect(proven).toBe(true);
});

it('shows a few people who did not tell', () => {
  expect(hiddenOf(oneWayTable({ variable: 'sex', groups: groups({ f: 30, m: 40 }), unknown: 2 }))).toEqual([]);
});

it('hides the base where a few people outside the table have nobody else beside them', () => {
  // 72 people in all are shown: 2 = 72 − 70
  const hidden = hiddenOf(oneWayTable({ variable: 'sex', groups: groups({ f: 30, m: 40 }), outside: 2 }));
  expect(hidden).toContain(groupCellId('sex', 'known'));
  expect(hidden).toContain(groupCellId('sex', 'outside'));
});

it('hides a cell that two tables share in both, and what either would give away', () => {
  const tables = linkTables(
    oneWayTable({ variable: 'age', groups: groups({ young: 3, middle: 57, old: 40 }) }),
    oneWayTable({ variable: 'sex', groups: groups({ f: 50, m: 50 }) }),
    twoWayTable({
      rows: 'sex',
      columns: 'age',
      cells: [
        { row: 'f', column: 'young', people: 0 },
        { row: 'f', column: 'middle', people: 30 },
        { row: 'f', column: 'old', people: 20 },
        { row: 'm', column: 'young', people: 3 },
        { row: 'm', column: 'middle', people: 27 },
        { row: 'm', column: 'old', people: 20 },
      ],
    }),
  );
  const { hidden, proven } = protectLinkedTables(tables);
  expect(proven).toBe(true);
  // the three young men are all young people, and all men but 27 and 20
  expect(hidden.get(groupCellId('age', 'young'))).toBe('small');
  expect(hidden.get(crossedCellId('age', 'young', 'sex', 'm'))).toBe('small');
  expect([...hidden.values()].filter((reason) => reason === 'covers').length).toBeGreaterThanOrEqual(2);
});

describe('a theme by the groups of a variable', () => {
  const place = oneWayTable({ variable: 'place', groups: groups({ A: 40, B: 60, C: 8, D: 30 }) });
  const themeOf = (counts: Readonly<Record<string, number>>) =>
    linkTables(place, themeTable({ theme: 'parking', variable: 'place', groups: groups(counts) }));
  const cell = (group: string) => themeCellId('parking', 'place', group);

  it('hides how many raised it in a group of fewer than ten, nobody and all among them', () => {
    for (const people of [0, 8]) expect(hiddenOf(themeOf({ A: 20, B: 20, C: people, D: 10 }))).toContain(cell('C'));
  });

  it('hides all but one of a group', () => {
    const { hidden } = protectLinkedTables(themeOf({ A: 39, B: 20, C: 4, D: 10 }));
    expect(hidden.get(cell('A'))).toBe('nearly-all');
  });

  it('shows nobody and all of a larger group', () => {
    const hidden = hiddenOf(themeOf({ A: 40, B: 20, C: 4, D: 0 }));
    expect(hidden).not.toContain(cell('A'));
    expect(hidden).not.toContain(cell('D'));
  });

  it('hides a theme of three people whole, whoever they are', () => {
    const hidden = hiddenOf(themeOf({ A: 3, B: 0, C: 0, D: 0 }));
    for (const group of ['A', 'B', 'C', 'D']) expect(hidden).toContain(cell(group));
  });

  it('hides it in a group whose own number is hidden', () => {
    const few = oneWayTable({ variable: 'place', groups: groups({ A: 3, B: 60, C: 18, D: 30 }) });
    const tables = linkTables(
      few,
      themeTable({ theme: 'parking', variable: 'place', groups: groups({ A: 0, B: 20, C: 9, D: 11 }) }),
    );
    expect(hiddenOf(tables)).toEqual(expect.arrayContaining([cell('A'), cell('C')]));
  });
});

it('refuses tables that disagree', () => {
  const sex = (f: number) => oneWayTable({ variable: 'sex', groups: groups({ f, m: 40 }) });
  expect(() => linkTables(sex(30), sex(31))).toThrow('two tables disagree');
  const crossed = twoWayTable({ rows: 'sex', columns: 'age', cells: [{ row: 'f', column: 'old', people: 29 }] });
  const age = oneWayTable({ variable: 'age', groups: groups({ old: 29 }) });
  expect(() => protectLinkedTables(linkTables(sex(30), age, crossed))).toThrow('sum to 29');
  const theme = themeTable({ theme: 't', variable: 'sex', groups: groups({ f: 31, m: 0 }) });
  expect(() => protectLinkedTables(linkTables(sex(30), theme))).toThrow('is larger than');
  expect(() => protectLinkedTables(sex(30), { k: 1 })).toThrow('k is no whole number');
});

it('withholds the largest tables of a set that is too large to compute with, and proves the rest', () => {
  const random = seededRandom(1);
  const size = 46;
  const names = Array.from({ length: size }, (_, index) => `g${index}`);
  const cells = names.flatMap((row) => names.map((column) => ({ row, column, people: Math.floor(random() * 9) })));
  const sum = (by: 'row' | 'column') =>
    groups(
      Object.fromEntries(
        names.map((name) => [name, cells.reduce((all, one) => all + (one[by] === name ? one.people : 0), 0)]),
      ),
    );
  const result = protectLinkedTables(
    linkTables(
      oneWayTable({ variable: 'a', groups: sum('row') }),
      oneWayTable({ variable: 'b', groups: sum('column') }),
      twoWayTable({ rows: 'a', columns: 'b', cells }),
    ),
  );
  expect(result.withheld).toEqual(['a × b']);
  expect(result.proven).toBe(true);
});

describe('a move', () => {
  const asked = { target: 0, direction: 1 as const, amount: 4, price: new Float64Array(4) };
  const square = [
    [0, 1],
    [2, 3],
    [0, 2],
    [1, 3],
  ].map((pair) => pair.map((cell) => ({ cell, sign: 1 as const })));

  it('goes round a square and changes no sum', () => {
    const room = new Float64Array(4).fill(9);
    const { moved, changes } = findMoves(4, square)({ ...asked, rise: room, fall: room })!;
    expect(moved).toBe(4);
    expect([...changes].sort((a, b) => a[0] - b[0])).toEqual([
      [0, 4],
      [1, -4],
      [2, -4],
      [3, 4],
    ]);
  });

  it('goes as far as the other cells have people', () => {
    const rise = new Float64Array(4).fill(9);
    const fall = new Float64Array([9, 2, 9, 9]);
    expect(findMoves(4, square)({ ...asked, rise, fall })!.moved).toBe(2);
  });

  it('does not leave the true table where a cell is shown', () => {
    const room = new Float64Array([9, 9, 9, 0]);
    expect(findMoves(4, square)({ ...asked, rise: room, fall: room })).toEqual({ moved: 0, changes: new Map() });
  });
});
