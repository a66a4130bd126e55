import { type LinkGraph } from './link-graph.js';
import { type LinkedTables } from './linked-tables.js';

/**
 * Why a cell is hidden: it is small; it is all but 1 to k − 1 of its group; it covers such a one; the number of its group is hidden or
 * tiny, or its line holds too few people; or its whole table is withheld.
 */
export type HiddenBecause = 'small' | 'nearly-all' | 'covers' | 'group' | 'withheld';

/** What is hidden so far, and what was proven about it. */
export interface LinkState {
  readonly k: number;
  readonly graph: LinkGraph;
  readonly people: Int32Array;
  readonly sensitive: readonly boolean[];
  readonly because: (HiddenBecause | null)[];
  /** The least and the most that each cell is in a table that was found to fit. */
  readonly lowest: Int32Array;
  readonly highest: Int32Array;
  /** The same in tables in which all groups of bounds have their true numbers. */
  readonly lowestInGroup: Int32Array;
  readonly highestInGroup: Int32Array;
  /** Cells of lines that are hidden whole, zeros with the rest. */
  readonly hidesZero: Uint8Array;
  /** Zeros that follow from another zero, which is shown: hiding them would hide nothing. */
  readonly isImplied: Uint8Array;
  /** For cells in lines of fewer than k people in all, the sums of these lines; null for a sum that is always known. */
  readonly smallLines: Map<number, (number | null)[]>;
  /** Positions of tables. */
  readonly withheld: Set<number>;
}

/** In a group of fewer people than this many times k, "nobody" and "all" are hidden too. */
const TINY_GROUP = 2;

export function startState({ cells }: LinkedTables, graph: LinkGraph, k: number): LinkState {
  const people = Int32Array.from(cells, (cell) => cell.people);
  return {
    k,
    graph,
    people,
    sensitive: cells.map(({ sensitive = true }) => sensitive),
    because: cells.map(() => null),
    lowest: people.slice(),
    highest: people.slice(),
    lowestInGroup: people.slice(),
    highestInGroup: people.slice(),
    hidesZero: new Uint8Array(cells.length),
    isImplied: impliedZeros(people, graph),
    smallLines: new Map(),
    withheld: new Set(),
  };
}

function impliedZeros(people: Int32Array, { components, boundsOfSmaller }: LinkGraph): Uint8Array {
  const implied = Uint8Array.from(boundsOfSmaller, (bounds) =>
    Number(bounds.some(({ larger }) => people[larger] === 0)),
  );
  for (const terms of components.flatMap(({ equations }) => equations)) {
    const parts = terms.filter(({ sign }) => sign === 1);
    if (parts.some(({ cell }) => people[cell]! > 0)) continue;
    for (const { cell } of parts) implied[cell] = 1;
  }
  return implied;
}

/** Hides what is small, what is nearly a whole group and, where the group is hidden or tiny, all that is told of its parts. */
export function hideOwn(state: LinkState, cells: readonly number[]): void {
  const { k, people, because, graph, hidesZero, isImplied } = state;
  for (const cell of cells) {
    if (isSmall(state, cell)) because[cell] = 'small';
    for (const { larger, sensitive } of graph.boundsOfSmaller[cell]!) {
      const whole = people[larger]!;
      if (!isImplied[cell] && (because[larger] !== null || (sensitive && whole < TINY_GROUP * k))) {
        because[cell] ??= 'group';
        hidesZero[cell] = 1;
      }
      const rest = whole - people[cell]!;
      if (sensitive && rest > 0 && rest < k && people[cell]! > 0) because[cell] ??= 'nearly-all';
    }
  }
}

/** Hides all that is told of people of whom there are fewer than k, where their number itself says nothing of a person and is shown. */
export function hideSmallLines(state: LinkState, equations: LinkGraph['components'][number]['equations']): void {
  const { k, people, sensitive, because, smallLines } = state;
  for (const terms of equations) {
    const total = terms.find(({ sign }) => sign === -1);
    const parts = terms.filter(({ sign }) => sign === 1).map(({ cell }) => cell);
    const sum = parts.reduce((all, cell) => all + people[cell]!, 0);
    if (sum === 0 || sum >= k || (total && (sensitive[total.cell]! || because[total.cell] !== null))) continue;
    hideLine(state, parts);
    for (const cell of parts) smallLines.set(cell, [...(smallLines.get(cell) ?? []), total?.cell ?? null]);
  }
}

/** Hides the parts of a sum with their zeros. */
export function hideLine(
  { because, hidesZero, sensitive, people, isImplied }: LinkState,
  parts: readonly number[],
): void {
  for (const cell of parts) {
    if (isImplied[cell] || (!sensitive[cell] && people[cell] === 0)) continue;
    because[cell] ??= 'group';
    hidesZero[cell] = 1;
  }
}

export function withhold(state: LinkState, table: number): void {
  state.withheld.add(table);
  for (const cell of state.graph.tables[table]!) {
    state.because[cell] = 'withheld';
    state.hidesZero[cell] = 1;
  }
}

export function isSmall({ people, sensitive, k }: LinkState, cell: number): boolean {
  return sensitive[cell]! && people[cell]! > 0 && people[cell]! < k;
}

/** Whether the tables found so far leave a reader as unsure of a hidden cell as has to be. */
export function isProven(state: LinkState, cell: number): boolean {
  const { people, k, highest, lowest, lowestInGroup, highestInGroup } = state;
  const range = highest[cell]! - lowest[cell]!;
  if (range < 1) return false;
  if (isOpen(state, cell) && (highest[cell]! < k || range < k - 1)) return false;
  const rest = nearlyAll(state, cell);
  if (rest === 0) return true;
  return people[cell]! - lowestInGroup[cell]! >= k - rest && highestInGroup[cell]! - lowestInGroup[cell]! >= k - 1;
}

/** Whether a cell stands in a sum of fewer than k people that is shown, so that it cannot be k or more; a sum may be hidden later. */
function isInSmallLine({ smallLines, because }: LinkState, cell: number): boolean {
  return smallLines.get(cell)?.some((total) => total === null || because[total] === null) ?? false;
}

/** A small cell that could be k or more, were it hidden well. */
export function isOpen(state: LinkState, cell: number): boolean {
  return isSmall(state, cell) && !isInSmallLine(state, cell);
}

/**
 * How many people of its group a cell does not count, where they are 1 to k − 1; else 0. It is 0 as well where the group's own number is
 * hidden and could be k − 1 more, because then so could these.
 */
export function nearlyAll(state: LinkState, cell: number): number {
  const { graph, people, highest, k, because } = state;
  if (people[cell] === 0 || isInSmallLine(state, cell)) return 0;
  for (const { larger, sensitive } of graph.boundsOfSmaller[cell]!) {
    const rest = people[larger]! - people[cell]!;
    const grows = because[larger] === null ? 0 : highest[larger]! - people[larger]!;
    if (sensitive && rest > 0 && rest < k && grows < k - 1) return rest;
  }
  return 0;
}
