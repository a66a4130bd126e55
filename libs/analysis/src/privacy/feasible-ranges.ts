import { isInner, move, tableNetwork, type TableNetwork } from './table-network.js';

/** A cell of a table, with what can be worked out about it. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * What can a reader work out of the hidden numbers of a table whose row, column and grand totals are shown? For every hidden cell the
 * smallest and the largest whole number that fits all that is shown.
 *
 * The rest of a table when its shown cells are taken away is a network, in which the largest flow is a whole number; so the ranges are
 * exact, not estimates.
 *
 * @param table people by row and column, each ≥ 0; every row has the same columns
 * @param hidden cells as [row, column]
 * @param zerosAreShown the reader knows that a hidden number is never 0
 * @returns in the order of rows and columns
 * @throws {RangeError} if the table is no table of counts, or a cell is not in it
 * @see L. H. Cox (1995), "Network models for complementary cell suppression", JASA 90(432)
 * @example feasibleRanges([[12, 3], [9, 14]], [[0, 0], [0, 1], [1, 0], [1, 1]]);
 *          // 12 is 0…15, 3 is 0…15, 9 is 6…21, 14 is 2…17
 */
export function feasibleRanges(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly [number, number])[],
  { zerosAreShown = false }: { readonly zerosAreShown?: boolean } = {},
): CellRange[] {
  checkTable(table);
  const network = tableNetwork(table, (people) => (zerosAreShown && people > 0 ? 1 : 0));
  for (const [row, column] of hidden) {
    if (table[row]?.[column] === undefined) throw new RangeError(`no cell ${row}, ${column} in this table`);
    network.hidden[row * network.columns + column] = 1;
  }
  return rangesOf(network);
}

/** The ranges of hidden cells of a network; of all that are no total unless told. */
export function rangesOf(network: TableNetwork, cells: readonly number[] = hiddenCells(network)): CellRange[] {
  return cells.map((cell) => ({
    row: Math.floor(cell / network.columns),
    column: cell % network.columns,
    lower: extreme(network, cell, -1),
    upper: extreme(network, cell, 1),
  }));
}

function hiddenCells(network: TableNetwork): number[] {
  return [...network.hidden.keys()].filter((cell) => network.hidden[cell] && isInner(network, cell));
}

function extreme(network: TableNetwork, cell: number, direction: 1 | -1): number {
  const total = network.people[network.people.length - 1]!;
  return network.people[cell]! + direction * move(network, network.people.slice(), cell, direction, total + 1);
}

/** @throws {RangeError} unless every row has the same columns and every cell is a count */
export function checkTable(table: readonly (readonly number[])[]): void {
  for (const [index, row] of table.entries()) {
    if (row.length !== table[0]!.length) throw new RangeError(`row ${index} has other columns than the first`);
    const wrong = row.find((people) => !(Number.isSafeInteger(people) && people >= 0));
    if (wrong !== undefined) throw new RangeError(`row ${index} holds no count: ${wrong}`);
  }
}
