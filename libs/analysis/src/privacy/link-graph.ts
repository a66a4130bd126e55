import { type LinkedTables } from './linked-tables.js';
import { type Term } from './find-moves.js';

/** Cells that sums connect, in numbers of their own. */
export interface Component {
  /** Positions in `LinkedTables.cells`. */
  readonly cells: readonly number[];
  readonly equations: readonly (readonly Term[])[];
}

export interface Bound {
  readonly smaller: number;
  readonly larger: number;
  readonly sensitive: boolean;
}

/** Linked tables by position instead of by name. */
export interface LinkGraph {
  /** Those that hold larger cells of bounds before those that hold their parts. */
  readonly components: readonly Component[];
  /** By cell, the bounds in which it is the smaller and the larger one. */
  readonly boundsOfSmaller: readonly (readonly Bound[])[];
  readonly boundsOfLarger: readonly (readonly Bound[])[];
  /** Cells by table. */
  readonly tables: readonly (readonly number[])[];
}

/**
 * Checks linked tables and cuts them where no sum connects them.
 *
 * @throws {RangeError} if a count is none, a name is unknown or told twice, a sum or a bound does not hold, or a bound lies among cells
 *         that are themselves parts
 */
export function linkGraph({ cells, equations, bounds, tables }: LinkedTables): LinkGraph {
  const positions = new Map(cells.map(({ id }, position) => [id, position]));
  if (positions.size < cells.length) throw new RangeError('two cells bear the same name');
  const at = (id: string) => {
    const position = positions.get(id);
    if (position === undefined) throw new RangeError(`no such cell: ${id}`);
    return position;
  };
  for (const { id, people } of cells) {
    if (!(Number.isSafeInteger(people) && people >= 0)) throw new RangeError(`cell ${id} holds no count: ${people}`);
  }
  const whole = equations.map(({ parts, total }) => {
    const sum = parts.reduce((people, id) => people + cells[at(id)]!.people, 0);
    const people = typeof total === 'number' ? total : cells[at(total)]!.people;
    if (sum !== people) throw new RangeError(`parts of ${total} sum to ${sum}`);
    const terms: Term[] = parts.map((id) => ({ cell: at(id), sign: 1 }));
    return typeof total === 'number' ? terms : [...terms, { cell: at(total), sign: -1 as const }];
  });
  const allBounds = bounds.map(({ smaller, larger, sensitive = true }) => {
    const bound = { smaller: at(smaller), larger: at(larger), sensitive };
    if (cells[bound.smaller]!.people > cells[bound.larger]!.people) {
      throw new RangeError(`${smaller} is larger than ${larger}`);
    }
    return bound;
  });
  const components = cutIntoComponents(cells.length, whole);
  const isPart = new Set(allBounds.map(({ smaller }) => smaller));
  const isWhole = new Set(allBounds.map(({ larger }) => larger));
  const holds = (component: Component, set: ReadonlySet<number>) => component.cells.some((cell) => set.has(cell));
  const mixed = components.find((component) => holds(component, isPart) && holds(component, isWhole));
  if (mixed)
    throw new RangeError(`cells that are parts of others have parts of their own: ${cells[mixed.cells[0]!]!.id}`);
  return {
    components: [
      ...components.filter((component) => !holds(component, isPart)),
      ...components.filter((component) => holds(component, isPart)),
    ],
    boundsOfSmaller: byCell(cells.length, allBounds, ({ smaller }) => smaller),
    boundsOfLarger: byCell(cells.length, allBounds, ({ larger }) => larger),
    tables: tables.map((table) => table.cells.map(at)),
  };
}

function cutIntoComponents(cells: number, equations: readonly (readonly Term[])[]): Component[] {
  const parent = Int32Array.from({ length: cells }, (_, cell) => cell);
  const root = (cell: number): number => {
    while (parent[cell] !== cell) cell = parent[cell] = parent[parent[cell]!]!;
    return cell;
  };
  for (const terms of equations) {
    for (const { cell } of terms) parent[root(cell)] = root(terms[0]!.cell);
  }
  const members = new Map<number, number[]>();
  for (let cell = 0; cell < cells; cell++) {
    const list = members.get(root(cell));
    if (list) list.push(cell);
    else members.set(root(cell), [cell]);
  }
  const sums = new Map<number, (readonly Term[])[]>();
  for (const terms of equations.filter((equation) => equation.length > 0)) {
    const list = sums.get(root(terms[0]!.cell));
    if (list) list.push(terms);
    else sums.set(root(terms[0]!.cell), [terms]);
  }
  return [...members].map(([first, list]) => ({ cells: list, equations: sums.get(first) ?? [] }));
}

function byCell(cells: number, bounds: readonly Bound[], cellOf: (bound: Bound) => number): Bound[][] {
  const lists: Bound[][] = Array.from({ length: cells }, () => []);
  for (const bound of bounds) lists[cellOf(bound)]!.push(bound);
  return lists;
}
