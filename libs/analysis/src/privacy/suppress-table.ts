import { SMALLEST_GROUP } from '#domain';
import { coverCells, isCovered, isSafe } from './cover-cells.js';
import { checkTable, rangesOf, type CellRange } from './feasible-ranges.js';
import { isInner, tableNetwork, type TableNetwork } from './table-network.js';

/** Row and column of a cell, both from 0. */
export type TableCell = readonly [row: number, column: number];

export interface SuppressedTable {
  /** Cells with 1 to k − 1 people. */
  readonly primary: readonly TableCell[];
  /** Small cells that the totals would give away, were only the small cells hidden: what a reader could work out of them. */
  readonly exposed: readonly CellRange[];
  /** All hidden cells, small ones and those that cover them. */
  readonly hidden: readonly TableCell[];
  /** Rows and columns whose sums are hidden too, where cells alone do not cover each other. */
  readonly hiddenRowTotals: readonly number[];
  readonly hiddenColumnTotals: readonly number[];
  /** What a reader can work out who sees all that is shown and does not know the rule of zeros: each hidden cell lies between these. */
  readonly ranges: readonly CellRange[];
  /** Each small cell could be k or more and lies in a range of k − 1 at least; none is known exactly. */
  readonly safe: boolean;
  /** Everything is hidden but the sum of all, zeros too: the table is too small to show anything of it. */
  readonly withheld: boolean;
}

export interface SuppressInput {
  /** People by row and column. */
  readonly cells: readonly (readonly number[])[];
  /** Fewest people that may be shown. */
  readonly k?: number;
}

/**
 * With up to this many cells, totals included, and this many small ones among them, a table is covered in several ways and what was chosen is
 * bettered cell by cell. Where more are small, they cover each other in any way.
 */
const SMALL_TABLE = 120;
const FEW_SMALL_CELLS = 12;
/** Hiding a total costs more than hiding all cells of any table. */
const PRICE_OF_A_TOTAL = 1e4;

/**
 * Hides in a table of people every number of 1 to k − 1, and the fewest others that keep it from being worked out, when the sums of rows
 * and columns and the sum of all are shown.
 *
 * Zero is always shown, so a reader who knows this rule knows that a hidden number is at least 1; the choice is safe for that reader, and so
 * for one who does not know it. An audit by flow proves it: for each small number there are tables that fit all that is shown in which it
 * is k or more, and two in which it differs by k − 1; for every other hidden number, two in which it differs. Where no choice of cells
 * does, sums of rows and columns are hidden too; where that does not help, all but the sum of all.
 *
 * @returns the same for the same table, whatever the machine
 * @throws {RangeError} if the table is no table of counts or k is no whole number ≥ 2
 * @see L. H. Cox (1995), "Network models for complementary cell suppression", JASA 90(432)
 * @see docs/methods/small-groups.md
 * @example suppressTable({ cells: [[12, 3, 25], [30, 18, 22], [9, 14, 31]], k: 5 }).hidden; // 3, and with it 12, 9 and 14
 */
export function suppressTable({ cells, k = SMALLEST_GROUP }: SuppressInput): SuppressedTable {
  checkTable(cells);
  if (!(Number.isInteger(k) && k >= 2)) throw new RangeError(`k is no whole number from 2: ${k}`);
  const network = tableNetwork(cells, (people) => Math.min(people, 1));
  const small = smallCells(network, k);
  for (const cell of small) network.hidden[cell] = 1;
  const primary = small.map((cell) => placeOf(network, cell));
  const anyReader = { ...network, least: network.people.map(() => 0) };
  const exposed = rangesOf(
    anyReader,
    small.filter((cell) => !isSafe(anyReader, cell, k)),
  );
  const covered = cover(network, small, k) ?? coverWithTotals(network, small, k);
  if (covered === null) return withheldTable(cells, primary, exposed);
  const hidden = [...covered.hidden.keys()].filter((cell) => covered.hidden[cell]);
  const places = hidden.map((cell) => placeOf(network, cell));
  return {
    primary,
    exposed,
    hidden: places.filter((_, index) => isInner(network, hidden[index]!)),
    hiddenRowTotals: places.flatMap(([row, column]) => (column === network.columns - 1 ? [row] : [])),
    hiddenColumnTotals: places.flatMap(([row, column]) => (row === network.rows - 1 ? [column] : [])),
    ranges: rangesOf({ ...covered, least: anyReader.least }),
    safe: isCovered(covered, k),
    withheld: false,
  };
}

/** Cells alone, all sums shown: several ways, and of those the one that hides the fewest cells and then the fewest people. */
function cover(network: TableNetwork, small: readonly number[], k: number): TableNetwork | null {
  const isSoonDone = network.people.length <= SMALL_TABLE && small.length <= FEW_SMALL_CELLS;
  const bySize = [...small].sort((a, b) => network.people[a]! - network.people[b]! || a - b);
  const orders = isSoonDone ? [bySize, [...bySize].reverse(), [...small], [...small].reverse()] : [bySize];
  const prices = isSoonDone ? [0, 0.5, 1] : [0];
  let best: TableNetwork | null = null;
  for (const order of orders) {
    for (const weight of prices) {
      const copy = { ...network, hidden: network.hidden.slice() };
      if (!coverCells(copy, k, order, costOf(network, weight, Infinity))) return null;
      if (best === null || isBetter(copy, best)) best = copy;
    }
  }
  return isSoonDone && best !== null ? bettered(best, bySize, k) : best;
}

/** One more cell may make several others needless. */
function bettered(found: TableNetwork, order: readonly number[], k: number): TableNetwork {
  let best = found;
  const cost = costOf(found, 0, Infinity);
  for (const cell of found.hidden.keys()) {
    if (best.hidden[cell] || cost[cell] === Infinity) continue;
    const copy = { ...best, hidden: best.hidden.slice() };
    copy.hidden[cell] = 1;
    if (coverCells(copy, k, order, cost) && isBetter(copy, best)) best = copy;
  }
  return best;
}

/** First as many cells as a reader needs not to know who knows nothing of zeros, then sums for the one who does. */
function coverWithTotals(network: TableNetwork, small: readonly number[], k: number): TableNetwork | null {
  const trusting = { ...network, least: network.people.map(() => 0), hidden: network.hidden.slice() };
  coverCells(trusting, k, small, costOf(network, 0, Infinity));
  const copy = { ...network, hidden: trusting.hidden };
  return coverCells(copy, k, small, costOf(network, 0, PRICE_OF_A_TOTAL)) ? copy : null;
}

/** One for each cell, and the more the more people it holds; zeros and the sum of all are never hidden. */
function costOf(network: TableNetwork, weight: number, ofTotal: number): Float64Array {
  const total = network.people[network.people.length - 1]!;
  return Float64Array.from(network.people, (people, cell) => {
    if (people === 0 || cell === network.people.length - 1) return Infinity;
    const share = people / (total + 1);
    return isInner(network, cell) ? 1 + share * 1e-2 + weight * Math.sqrt(share) : ofTotal + share;
  });
}

function isBetter(one: TableNetwork, other: TableNetwork): boolean {
  const [cells, people] = hiddenOf(one);
  const [otherCells, otherPeople] = hiddenOf(other);
  return cells < otherCells || (cells === otherCells && people < otherPeople);
}

function hiddenOf({ hidden, people }: TableNetwork): [cells: number, people: number] {
  let [cells, sum] = [0, 0];
  hidden.forEach((isHidden, cell) => {
    cells += isHidden;
    sum += isHidden * people[cell]!;
  });
  return [cells, sum];
}

function smallCells(network: TableNetwork, k: number): number[] {
  return [...network.people.keys()].filter(
    (cell) => isInner(network, cell) && network.people[cell]! > 0 && network.people[cell]! < k,
  );
}

function withheldTable(
  cells: readonly (readonly number[])[],
  primary: readonly TableCell[],
  exposed: readonly CellRange[],
): SuppressedTable {
  const total = cells.flat().reduce((sum, people) => sum + people, 0);
  const hidden = cells.flatMap((row, i) => row.map((_, j): TableCell => [i, j]));
  return {
    primary,
    exposed,
    hidden,
    hiddenRowTotals: cells.map((_, row) => row),
    hiddenColumnTotals: (cells[0] ?? []).map((_, column) => column),
    ranges: hidden.map(([row, column]) => ({ row, column, lower: 0, upper: total })),
    safe: true,
    withheld: true,
  };
}

function placeOf({ columns }: TableNetwork, cell: number): TableCell {
  return [Math.floor(cell / columns), cell % columns];
}
