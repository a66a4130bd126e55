import { SMALLEST_GROUP } from '#domain';
import { linkGraph, type Component } from './link-graph.js';
import { letGroupGrow, prove, proverFor } from './link-proofs.js';
import {
  hideOwn,
  hideSmallLines,
  isProven,
  startState,
  withhold,
  type HiddenBecause,
  type LinkState,
} from './link-state.js';
import { type LinkedTables } from './linked-tables.js';

export interface ProtectedTables {
  /** Hidden cells by id; all others may be shown. The reasons are for people who check, never for a reader: all bear one mark. */
  readonly hidden: ReadonlyMap<string, HiddenBecause>;
  /** How many cells are hidden for each reason. */
  readonly counts: Readonly<Record<HiddenBecause, number>>;
  /** Names of tables of which nothing is shown, because cells alone cannot protect each other. */
  readonly withheld: readonly string[];
  /**
   * For each hidden cell that is not withheld, tables of whole people were found that fit all that is shown, and in which it differs as
   * far as it must. Always true, since what cannot be proven is withheld; a caller may check it before anything leaves.
   */
  readonly proven: boolean;
}

/** Cells connected by sums; more are coarsened before anything is computed. */
const MOST_CELLS = 2_000;

/**
 * Hides what must be hidden in a list of published tables that count the same people: numbers of 1 to k − 1, numbers that are all but 1
 * to k − 1 of their group, and as many others as keep these from being worked out from everything that is shown. A cell that stands in
 * several tables is one cell and hidden in all of them.
 *
 * Each choice is proven on the spot. For a hidden cell another table of whole people is found that fits every shown number, every sum of
 * every table and every bound, and in which the cell is k or more and k − 1 away (by linear programming, checked in whole numbers). Two
 * such tables, the true one among them, are what a reader cannot tell apart. Hiding more later takes no proof away.
 *
 * Zero is shown and a hidden number therefore at least 1, but for groups of fewer than 2 k people, where "nobody" and "all" would tell
 * something of each person: there, and where the number of the group itself is hidden, the whole column of parts is hidden. What follows
 * from the number of all people and of a theme's people alone is not hidden: both are results.
 *
 * @param k fewest people that may be shown
 * @returns the same for the same tables; with the order of cells, other cells may be chosen as cover
 * @throws {RangeError} if tables disagree, a sum or a bound does not hold, or k is no whole number ≥ 2
 * @see docs/methods/linked-tables.md
 * @example protectLinkedTables(oneWayTable({ variable: 'place', groups: [{ group: 'A', people: 3 }, { group: 'B', people: 40 },
 *          { group: 'C', people: 12 }] })).hidden.size; // 2: A is small, C covers it
 */
export function protectLinkedTables(
  tables: LinkedTables,
  { k = SMALLEST_GROUP }: { readonly k?: number } = {},
): ProtectedTables {
  if (!(Number.isInteger(k) && k >= 2)) throw new RangeError(`k is no whole number from 2: ${k}`);
  const graph = linkGraph(tables);
  const state = startState(tables, graph, k);
  for (const whole of graph.components) {
    hideOwn(state, whole.cells);
    hideSmallLines(state, whole.equations);
    protectComponent(state, coarsenLarge(state, whole));
  }
  const ids = tables.cells.map(({ id }) => id);
  const hidden = [...state.because].flatMap((reason, cell) => (reason === null ? [] : [cell]));
  return {
    hidden: new Map(hidden.map((cell) => [ids[cell]!, state.because[cell]!])),
    counts: countReasons(state),
    withheld: tables.tables.flatMap(({ name }, index) => (state.withheld.has(index) ? [name] : [])),
    proven: hidden.every((cell) => state.because[cell] === 'withheld' || isProven(state, cell)),
  };
}

function countReasons({ because }: LinkState): Record<HiddenBecause, number> {
  const counts = { small: 0, 'nearly-all': 0, covers: 0, group: 0, withheld: 0 };
  for (const reason of because) if (reason !== null) counts[reason]++;
  return counts;
}

/** A component that is too large to compute with is made smaller: its largest tables are withheld. */
function coarsenLarge(state: LinkState, component: Component): Component {
  const inside = new Set(component.cells);
  const tables = state.graph.tables
    .map((table, index) => ({ index, cells: table.filter((cell) => inside.has(cell)) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((one, other) => other.cells.length - one.cells.length || one.index - other.index);
  for (const { index } of tables) {
    if (inside.size <= MOST_CELLS) break;
    withholdTable(state, component, index);
    for (const cell of component.cells) if (state.because[cell] === 'withheld') inside.delete(cell);
  }
  if (inside.size === component.cells.length) return component;
  // what is withheld limits nothing: some table fits any sums of its rows and columns
  return {
    cells: component.cells.filter((cell) => inside.has(cell)),
    equations: component.equations.filter((terms) => terms.every(({ cell }) => inside.has(cell))),
  };
}

/** Proves cell after cell, those in most sums first, until each hidden one is proven or withheld. */
function protectComponent(state: LinkState, component: Component): void {
  const prover = proverFor(state, component);
  const { people, because } = state;
  const standing = (cell: number) => prover.degree.get(cell) ?? 0;
  const isDue = (cell: number) => because[cell] !== null && because[cell] !== 'withheld' && !isProven(state, cell);
  for (const cell of component.cells) {
    const hasParts = state.graph.boundsOfLarger[cell]!.some(({ sensitive }) => sensitive);
    if (hasParts && because[cell] === 'small') letGroupGrow(prover, cell);
  }
  for (;;) {
    const due = component.cells.filter(isDue);
    if (due.length === 0) return;
    due.sort((a, b) => standing(b) - standing(a) || people[a]! - people[b]! || a - b);
    for (const cell of due) {
      if (isDue(cell) && !prove(prover, cell)) withholdTablesOf(state, component, cell);
    }
  }
}

/** Where nothing is declared as its table, the cell alone is withheld. */
function withholdTablesOf(state: LinkState, component: Component, cell: number): void {
  state.because[cell] = 'withheld';
  state.graph.tables.forEach((table, index) => {
    if (table.includes(cell)) withholdTable(state, component, index);
  });
}

/** With a table go those of which it holds the sums: from what they show it could be added up again. */
function withholdTable(state: LinkState, component: Component, index: number): void {
  if (state.withheld.has(index)) return;
  withhold(state, index);
  const withheld = new Set(state.graph.tables[index]);
  const summed = component.equations.filter((terms) =>
    terms.some(({ cell, sign }) => sign === -1 && withheld.has(cell)),
  );
  const parts = new Set(summed.flatMap((terms) => terms.map(({ cell }) => cell)));
  state.graph.tables.forEach((table, other) => {
    if (table.some((cell) => parts.has(cell))) withholdTable(state, component, other);
  });
}
