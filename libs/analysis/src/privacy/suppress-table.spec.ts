import fc from 'fast-check';
import { attack, type KnownSum } from './attacker.fixture.js';
import { feasibleRanges } from './feasible-ranges.js';
import { suppressTable, type SuppressedTable } from './suppress-table.js';

const GUIDE = [
  [12, 3, 25],
  [30, 18, 22],
  [9, 14, 31],
];

it('hides three cells beside a small one in the middle of a table', () => {
  const { primary, exposed, hidden, ranges, safe } = suppressTable({ cells: GUIDE, k: 5 });
  expect(primary).toEqual([[0, 1]]);
  // 40 − 12 − 25 = 3
  expect(exposed).toEqual([{ row: 0, column: 1, lower: 3, upper: 3 }]);
  expect(hidden).toHaveLength(4);
  expect(ranges.find(({ row, column }) => row === 0 && column === 1)).toEqual({
    row: 0,
    column: 1,
    lower: 0,
    upper: 15,
  });
  expect(safe).toBe(true);
});

it('hides nothing where nothing is small', () => {
  const { hidden, safe } = suppressTable({
    cells: [
      [20, 15],
      [18, 9],
    ],
    k: 5,
  });
  expect(hidden).toEqual([]);
  expect(safe).toBe(true);
});

it('never hides a zero while it shows anything', () => {
  // the small cell can only be covered by 20, 30 and 40
  const { hidden } = suppressTable({
    cells: [
      [3, 0, 20],
      [0, 50, 0],
      [40, 0, 30],
    ],
    k: 5,
  });
  expect(hidden).toEqual([
    [0, 0],
    [0, 2],
    [2, 0],
    [2, 2],
  ]);
});

it('hides sums too where cells cannot cover each other', () => {
  // on a diagonal every number is its own sum
  const { hidden, hiddenRowTotals, hiddenColumnTotals, safe } = suppressTable({
    cells: [
      [3, 0],
      [0, 40],
    ],
    k: 5,
  });
  expect(safe).toBe(true);
  expect(hidden.length).toBeGreaterThan(0);
  expect(hiddenRowTotals.length + hiddenColumnTotals.length).toBeGreaterThan(0);
});

it('withholds a table of so few people that nothing of it can be shown', () => {
  const { withheld, hidden } = suppressTable({
    cells: [
      [1, 0],
      [0, 2],
    ],
    k: 5,
  });
  expect(withheld).toBe(true);
  expect(hidden).toHaveLength(4);
});

it('refuses what is no table of counts', () => {
  expect(() => suppressTable({ cells: [[1, 2], [3]] })).toThrow('row 1 has other columns');
  expect(() => suppressTable({ cells: [[-1]] })).toThrow('row 0 holds no count');
  expect(() => suppressTable({ cells: [[9]], k: 1.5 })).toThrow('k is no whole number');
  expect(() => feasibleRanges([[9]], [[1, 0]])).toThrow('no cell 1, 0');
});

it('knows an empty table', () => {
  expect(suppressTable({ cells: [] })).toMatchObject({ hidden: [], safe: true });
});

const tableOf = (most: number, side: number) =>
  fc.tuple(fc.integer({ min: 1, max: side }), fc.integer({ min: 1, max: side })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.oneof(fc.nat(5), fc.nat(most)), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** The table as a reader sees it: inner cells, then sums of rows, then sums of columns. */
function puzzleOf(cells: readonly (readonly number[])[], result: SuppressedTable, least: 0 | 1) {
  const width = cells[0]!.length;
  const total = cells.flat().reduce((sum, people) => sum + people, 0);
  const rowSums = cells.map((row) => row.reduce((sum, people) => sum + people, 0));
  const columnSums = cells[0]!.map((_, column) => cells.reduce((sum, row) => sum + row[column]!, 0));
  const all = [...cells.flat(), ...rowSums, ...columnSums];
  const firstRow = cells.length * width;
  const hidden = new Set([
    ...result.hidden.map(([row, column]) => row * width + column),
    ...result.hiddenRowTotals.map((row) => firstRow + row),
    ...result.hiddenColumnTotals.map((column) => firstRow + cells.length + column),
  ]);
  const sum = (cellsOfSum: readonly number[], whole: number): KnownSum => ({
    terms: [...cellsOfSum.map((cell) => ({ cell, sign: 1 as const })), { cell: whole, sign: -1 as const }],
    sum: 0,
  });
  const sums: KnownSum[] = [
    ...cells.map((row, i) =>
      sum(
        row.map((_, j) => i * width + j),
        firstRow + i,
      ),
    ),
    ...cells[0]!.map((_, j) =>
      sum(
        cells.map((__, i) => i * width + j),
        firstRow + cells.length + j,
      ),
    ),
    { terms: cells.map((_, i) => ({ cell: firstRow + i, sign: 1 as const })), sum: total },
    { terms: cells[0]!.map((_, j) => ({ cell: firstRow + cells.length + j, sign: 1 as const })), sum: total },
  ];
  return {
    puzzle: {
      least: all.map((people, cell) => (hidden.has(cell) ? least : people)),
      most: all.map((people, cell) => (hidden.has(cell) ? total : people)),
      sums,
    },
    hidden,
    all,
    firstRow,
  };
}

it('gives nothing away to a reader who tries every table that fits, in 1,000 random tables', () => {
  let undecided = 0;
  fc.assert(
    fc.property(
      tableOf(40, 6),
      fc.constantFrom(3, 5, 10),
      fc.constantFrom(0 as const, 1 as const),
      (cells, k, least) => {
        const result = suppressTable({ cells, k });
        expect(result.safe).toBe(true);
        if (result.withheld) return;
        const { puzzle, hidden, all, firstRow } = puzzleOf(cells, result, least);
        const isSmall = (cell: number) => cell < firstRow && all[cell]! > 0 && all[cell]! < k;
        const secrets = all.flatMap((_, cell) => {
          if (isSmall(cell)) return [{ name: `${cell}`, cell, highest: k, range: k - 1 }];
          return hidden.has(cell) ? [{ name: `${cell}`, cell, highest: 0, range: 1 }] : [];
        });
        const found = attack(puzzle, secrets, 200);
        undecided += found.undecided;
        expect(found.out).toEqual([]);
      },
    ),
    { numRuns: 1000, seed: 22 },
  );
  expect(undecided).toBeLessThan(100);
});

it('knows the exact range of every hidden cell of a row and of a rectangle', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (a, b, c, d) => {
      const ranges = feasibleRanges(
        [
          [a, b],
          [c, d],
        ],
        [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ],
      );
      // Fréchet: max(0, row + column − all) … min(row, column)
      expect(ranges[0]).toMatchObject({ lower: Math.max(0, a - d), upper: Math.min(a + b, a + c) });
    }),
  );
});

it('hides and proves a table of 40 rows and 12 columns', () => {
  const cells = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (row * 37 + column * 101 + row * column * 13) % 29),
  );
  const { primary, safe } = suppressTable({ cells, k: 5 });
  expect(safe).toBe(true);
  expect(primary.length).toBeGreaterThan(50);
});
