/**
 * A table of people with its totals as a network: a node for every row and every column, the row and the column of the totals among
 * them, and a cell as the arc between its row and its column. Whoever changes one cell must send the change back through other hidden
 * cells of the same rows and columns, because the sums stay; so what a hidden cell can be is a question of flow.
 *
 * Cells are numbered row by row, the totals as last column and last row: `row · (columns + 1) + column`.
 */
export interface TableNetwork {
  readonly rows: number;
  readonly columns: number;
  /** People by cell, totals included. */
  readonly people: Int32Array;
  /** The least that a hidden cell can be in a reader's eyes. */
  readonly least: Int32Array;
  readonly hidden: Uint8Array;
}

/** How a change may travel. */
export interface Route {
  /** What it costs to hide a cell that is shown; Infinity where it must stay shown. Without it only hidden cells are used. */
  readonly cost?: Float64Array;
  /** Only cells that can give away as much as is still to be sent, so that one circle carries everything. */
  readonly inOneCircle?: boolean;
}

/**
 * @param inner people by row and column
 * @param leastOf what a hidden cell is at least: 1 where zeros are always shown, 0 for a reader who does not know that
 */
export function tableNetwork(inner: readonly (readonly number[])[], leastOf: (people: number) => number): TableNetwork {
  const rows = inner.length + 1;
  const columns = (inner[0]?.length ?? 0) + 1;
  const people = new Int32Array(rows * columns);
  inner.forEach((row, i) =>
    row.forEach((count, j) => {
      for (const cell of [i * columns + j, i * columns + columns - 1, (rows - 1) * columns + j, rows * columns - 1]) {
        people[cell] += count;
      }
    }),
  );
  return { rows, columns, people, least: people.map(leastOf), hidden: new Uint8Array(rows * columns) };
}

/**
 * Moves a cell up or down by as much as `limit`, in place, with all sums kept.
 *
 * @param people the table as a reader may imagine it; changed
 * @returns by how much it moved
 */
export function move(
  network: TableNetwork,
  people: Int32Array,
  target: number,
  direction: 1 | -1,
  limit: number,
  route: Route = {},
): number {
  let moved = 0;
  const open = direction === 1 ? limit : Math.min(limit, people[target]! - network.least[target]!);
  while (moved < open) {
    const path = findPath(network, people, target, direction, open - moved, route);
    if (path === null) break;
    let amount = open - moved;
    for (const { cell, sign } of path) {
      if (sign === -1) amount = Math.min(amount, people[cell]! - network.least[cell]!);
    }
    for (const { cell, sign } of path) people[cell]! += sign * amount;
    people[target]! += direction * amount;
    moved += amount;
  }
  return moved;
}

/** Of ways that cost the same the one through fewer cells. */
const PRICE_OF_A_STEP = 1e-6;

interface Step {
  readonly cell: number;
  readonly sign: 1 | -1;
}

/** A way back for a change of the target: the cheapest one, or the shortest where only hidden cells are used. */
function findPath(
  network: TableNetwork,
  people: Int32Array,
  target: number,
  direction: 1 | -1,
  wanted: number,
  { cost, inOneCircle = false }: Route,
): Step[] | null {
  const { rows, columns } = network;
  const targetRow = Math.floor(target / columns);
  const targetColumn = rows + (target % columns);
  // a cell grows from its column to its row, a total the other way round
  const growsToRow = (direction === 1) !== isTotal(network, target);
  const start = growsToRow ? targetRow : targetColumn;
  const end = growsToRow ? targetColumn : targetRow;
  const gives = inOneCircle ? wanted : 1;
  const cameBy = cost
    ? cheapestWay(network, people, target, start, end, gives, cost)
    : shortestWay(network, people, target, start, end, gives);
  return cameBy && stepsTo(network, end, start, cameBy);
}

/** Breadth first over hidden cells. */
function shortestWay(
  network: TableNetwork,
  people: Int32Array,
  target: number,
  start: number,
  end: number,
  gives: number,
): Int32Array | null {
  const { rows, columns, hidden, least } = network;
  const cameBy = new Int32Array(rows + columns).fill(-1);
  const queue = new Int32Array(rows + columns);
  let waiting = 1;
  queue[0] = start;
  cameBy[start] = start;
  for (let at = 0; at < waiting; at++) {
    const node = queue[at]!;
    const isRow = node < rows;
    const neighbours = isRow ? columns : rows;
    const firstCell = isRow ? node * columns : node - rows;
    const apart = isRow ? 1 : columns;
    const firstNode = isRow ? rows : 0;
    // in the last row and the last column stand totals, which grow where others shrink
    const isLast = node === rows - 1 || node === rows + columns - 1;
    for (let index = 0; index < neighbours; index++) {
      const cell = firstCell + index * apart;
      const next = firstNode + index;
      if (!hidden[cell] || cameBy[next] !== -1 || cell === target) continue;
      const shrinks = isRow !== (isLast !== (index === neighbours - 1));
      if (shrinks && people[cell]! - least[cell]! < gives) continue;
      cameBy[next] = node;
      if (next === end) return cameBy;
      queue[waiting++] = next;
    }
  }
  return null;
}

/** Dijkstra's, over all cells that may be hidden; hidden ones cost nothing. */
function cheapestWay(
  network: TableNetwork,
  people: Int32Array,
  target: number,
  start: number,
  end: number,
  gives: number,
  cost: Float64Array,
): Int32Array | null {
  const { rows, columns, hidden, least } = network;
  const nodes = rows + columns;
  const distance = new Float64Array(nodes).fill(Infinity);
  const cameBy = new Int32Array(nodes).fill(-1);
  const done = new Uint8Array(nodes);
  distance[start] = 0;
  for (;;) {
    let node = -1;
    for (let other = 0; other < nodes; other++) {
      if (!done[other] && (node === -1 || distance[other]! < distance[node]!)) node = other;
    }
    if (node === -1 || distance[node] === Infinity) return null;
    if (node === end) return cameBy;
    done[node] = 1;
    const isRow = node < rows;
    const neighbours = isRow ? columns : rows;
    for (let index = 0; index < neighbours; index++) {
      const next = isRow ? rows + index : index;
      const cell = isRow ? node * columns + index : index * columns + node - rows;
      const length = distance[node]! + (hidden[cell] ? 0 : cost[cell]!) + PRICE_OF_A_STEP;
      if (done[next] || cell === target || !(length < distance[next]!)) continue;
      const shrinks = isRow !== isTotal(network, cell);
      if (shrinks && people[cell]! - least[cell]! < gives) continue;
      distance[next] = length;
      cameBy[next] = node;
    }
  }
}

function stepsTo(network: TableNetwork, end: number, start: number, cameBy: Int32Array): Step[] {
  const { rows, columns } = network;
  const steps: Step[] = [];
  for (let node = end; node !== start; node = cameBy[node]!) {
    const from = cameBy[node]!;
    const cell = from < rows ? from * columns + node - rows : node * columns + from - rows;
    steps.push({ cell, sign: from < rows !== isTotal(network, cell) ? -1 : 1 });
  }
  return steps;
}

/** A sum of a row or of a column; the sum of all counts as a cell in this network. */
function isTotal({ rows, columns }: TableNetwork, cell: number): boolean {
  return (Math.floor(cell / columns) === rows - 1) !== (cell % columns === columns - 1);
}

/** A cell that is no total: totals are results, and are never hidden for their own sake. */
export function isInner({ rows, columns }: TableNetwork, cell: number): boolean {
  return Math.floor(cell / columns) < rows - 1 && cell % columns < columns - 1;
}
