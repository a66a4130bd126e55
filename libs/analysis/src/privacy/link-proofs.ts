import { findMoves, type Move } from './find-moves.js';
import { type Component } from './link-graph.js';
import { hideLine, isOpen, isProven, nearlyAll, type LinkState } from './link-state.js';

/** Looks for other tables in one component. */
export interface Prover {
  readonly state: LinkState;
  readonly component: Component;
  /** Place in the search by cell. */
  readonly places: ReadonlyMap<number, number>;
  /** In how many sums each cell stands. */
  readonly degree: ReadonlyMap<number, number>;
  /** Cells that are sums of others. */
  readonly totals: ReadonlySet<number>;
  readonly search: ReturnType<typeof findMoves>;
}

/** Each further sum that a cell stands in makes it dearer to hide: sums carry more than cells that cross two attributes. */
const PRICE_PER_EQUATION = 3;
const MANY = 1000;

export function proverFor(state: LinkState, component: Component): Prover {
  const { cells, equations } = component;
  const places = new Map(cells.map((cell, place) => [cell, place]));
  const degree = new Map<number, number>();
  for (const { cell } of equations.flat()) degree.set(cell, (degree.get(cell) ?? 0) + 1);
  return {
    state,
    component,
    places,
    degree,
    totals: new Set(equations.flat().flatMap(({ cell, sign }) => (sign === -1 ? [cell] : []))),
    search: findMoves(
      cells.length,
      equations.map((terms) => terms.map(({ cell, sign }) => ({ cell: places.get(cell)!, sign }))),
    ),
  };
}

/**
 * Finds tables that make a cell safe, and hides what differs in them: first with all sums left as they are shown, then with the whole line
 * hidden, zeros too. For a cell that crosses two attributes no sum is hidden; for others sums come last.
 *
 * @returns false where there are none; then nothing was hidden
 */
export function prove(prover: Prover, cell: number): boolean {
  const { state, component, degree, totals } = prover;
  const isCrossed = (degree.get(cell) ?? 0) > 1 && !totals.has(cell);
  if (attempt(prover, cell, totals.has(cell))) return true;
  if (!isCrossed && !totals.has(cell) && attempt(prover, cell, true)) return true;
  for (const terms of component.equations) {
    const parts = terms.filter(({ sign }) => sign === 1).map((term) => term.cell);
    if (!parts.includes(cell) || parts.every((other) => state.hidesZero[other])) continue;
    const before = snapshot(state);
    hideLine(state, parts);
    if (attempt(prover, cell, !isCrossed)) return true;
    restore(state, before);
  }
  return false;
}

/**
 * Lets a small group be k − 1 people more than it is, where it can: then what is told of its parts, which are smaller still, and of those
 * whom they do not count, is as open as the group.
 */
export function letGroupGrow(prover: Prover, cell: number): void {
  const { people, highest, k } = prover.state;
  const amount = k - 1;
  if (highest[cell]! - people[cell]! >= amount) return;
  const found = ask(prover, { cell, direction: 1, amount, mayHideSums: true, isTrue: true });
  if (found?.moved === amount) accept(prover, found, true);
}

/** Looks for tables in which all groups have their true numbers first; a cell of a hidden group may then grow with its group. */
function attempt(prover: Prover, cell: number, mayHideSums: boolean): boolean {
  const { state } = prover;
  const before = snapshot(state);
  const isInHiddenGroup = state.graph.boundsOfSmaller[cell]!.some(({ larger }) => state.because[larger] !== null);
  const [first, second] = nearlyAll(state, cell) > 0 ? ([-1, 1] as const) : ([1, -1] as const);
  for (const [direction, isTrue] of [
    [first, true],
    [second, true],
    [1, false],
  ] as const) {
    if (isProven(state, cell) || (!isTrue && !isInHiddenGroup)) break;
    const amount = amountFor(state, cell, direction);
    const found = amount > 0 ? ask(prover, { cell, direction, amount, mayHideSums, isTrue }) : null;
    if (found) accept(prover, found, isTrue);
  }
  if (isProven(state, cell)) return true;
  restore(state, before);
  return false;
}

/** How far from the true number a cell has to be moved that way, given what was found the other way. */
function amountFor(state: LinkState, cell: number, direction: 1 | -1): number {
  const { people, highest, lowest, lowestInGroup, highestInGroup, k } = state;
  const count = people[cell]!;
  const rest = nearlyAll(state, cell);
  if (direction === 1) {
    const open = isOpen(state, cell) ? Math.max(k - count, k - 1 - (count - lowest[cell]!)) : 0;
    const inGroup = rest > 0 ? k - 1 - (count - lowestInGroup[cell]!) : 0;
    return Math.max(open, inGroup, lowest[cell]! < count ? 0 : 1);
  }
  const open = isOpen(state, cell) ? k - 1 - (highest[cell]! - count) : 0;
  const inGroup = rest > 0 ? Math.max(k - rest, k - 1 - (highestInGroup[cell]! - count)) : 0;
  return Math.min(count, Math.max(open, inGroup, highest[cell]! > count ? 0 : 1));
}

interface Request {
  readonly cell: number;
  readonly direction: 1 | -1;
  readonly amount: number;
  readonly mayHideSums: boolean;
  /** All groups of bounds keep their true numbers. */
  readonly isTrue: boolean;
}

function ask(
  { state, component, places, degree, totals, search }: Prover,
  { cell: target, direction, amount, mayHideSums, isTrue }: Request,
): Move | null {
  const { people, because } = state;
  const { cells } = component;
  const rise = new Float64Array(cells.length);
  const fall = new Float64Array(cells.length);
  const price = new Float64Array(cells.length);
  cells.forEach((cell, place) => {
    const isHidden = because[cell] !== null;
    if (!isHidden && (people[cell] === 0 || (totals.has(cell) && !mayHideSums))) return;
    fall[place] = people[cell]! - leastOf(state, cell);
    rise[place] = riseOf(state, cell, cell === target && !isTrue, isTrue);
    if (isHidden) return;
    const share = people[cell]! / (people[cell]! + MANY);
    price[place] = ((1 + share) * PRICE_PER_EQUATION ** (degree.get(cell) ?? 1)) / amount;
  });
  return search({ target: places.get(target)!, direction, amount, rise, fall, price });
}

function accept({ state, component }: Prover, { changes }: Move, isTrue: boolean): void {
  const { people, because, lowest, highest, lowestInGroup, highestInGroup } = state;
  for (const [place, change] of changes) {
    const cell = component.cells[place]!;
    const now = people[cell]! + change;
    because[cell] ??= 'covers';
    lowest[cell] = Math.min(lowest[cell]!, now);
    highest[cell] = Math.max(highest[cell]!, now);
    if (!isTrue) continue;
    lowestInGroup[cell] = Math.min(lowestInGroup[cell]!, now);
    highestInGroup[cell] = Math.max(highestInGroup[cell]!, now);
  }
}

/** The least that a reader can think of a cell, while all its parts stay what they are. */
function leastOf({ people, hidesZero, graph }: LinkState, cell: number): number {
  const least = hidesZero[cell] ? 0 : Math.min(1, people[cell]!);
  return graph.boundsOfLarger[cell]!.reduce((most, { smaller }) => Math.max(most, people[smaller]!), least);
}

/**
 * How far a cell may grow: as its group is, in the true table. The cell in question may grow with its group, in a table found for that
 * group; the other groups may be smaller there, so that then no other cell may grow.
 */
function riseOf({ graph, people, highest }: LinkState, cell: number, growsWithGroup: boolean, isTrue: boolean): number {
  const bounds = graph.boundsOfSmaller[cell]!;
  if (!isTrue && !growsWithGroup && bounds.length > 0) return 0;
  const most = bounds.map(({ larger }) => (growsWithGroup ? highest[larger]! : people[larger]!));
  return Math.min(...most, Number.MAX_SAFE_INTEGER) - people[cell]!;
}

type Snapshot = Pick<LinkState, 'because' | 'lowest' | 'highest' | 'lowestInGroup' | 'highestInGroup' | 'hidesZero'>;

function snapshot({ because, lowest, highest, lowestInGroup, highestInGroup, hidesZero }: LinkState): Snapshot {
  return {
    because: [...because],
    lowest: lowest.slice(),
    highest: highest.slice(),
    lowestInGroup: lowestInGroup.slice(),
    highestInGroup: highestInGroup.slice(),
    hidesZero: hidesZero.slice(),
  };
}

function restore(state: LinkState, before: Snapshot): void {
  state.lowest.set(before.lowest);
  state.highest.set(before.highest);
  state.lowestInGroup.set(before.lowestInGroup);
  state.highestInGroup.set(before.highestInGroup);
  state.hidesZero.set(before.hidesZero);
  before.because.forEach((reason, cell) => (state.because[cell] = reason));
}
