import { isInner, move, type Route, type TableNetwork } from './table-network.js';

/** Cells through which a hidden cell can be moved as far as it has to be, or null where it cannot. */
type Proof = ReadonlySet<number>;

/**
 * Hides cells of a network until every hidden cell is safe: a small one (0 < n < k) can be k or more and moves over k − 1 at least,
 * any other can be two things. What is hidden once stays safe when more is hidden, so each small cell is looked at once; cells that
 * turn out not to be needed are shown again.
 *
 * @param order small cells, all hidden already, in the order in which they are looked at
 * @param cost of hiding a cell that is shown; Infinity where it must stay shown
 * @returns whether all are safe now; hides in place
 */
export function coverCells(network: TableNetwork, k: number, order: readonly number[], cost: Float64Array): boolean {
  const proofs = new Map<number, Proof>();
  for (const cell of order) {
    let proof = proofOf(network, cell, k);
    if (proof === null) {
      const added = cheapestCover(network, cell, k, cost);
      if (added === null) return false;
      for (const other of added) network.hidden[other] = 1;
      proof = proofOf(network, cell, k)!;
    }
    proofs.set(cell, proof);
  }
  showNeedless(network, k, new Set(order), cost, proofs);
  return true;
}

/** Whether each hidden cell of a network is safe. */
export function isCovered(network: TableNetwork, k: number): boolean {
  return network.hidden.every((isHidden, cell) => !isHidden || isSafe(network, cell, k));
}

export function isSafe(network: TableNetwork, cell: number, k: number): boolean {
  return proofOf(network, cell, k) !== null;
}

/** Moves the cell as far as it needs, up before down, through hidden cells only. */
function proofOf(network: TableNetwork, cell: number, k: number): Proof | null {
  const count = network.people[cell]!;
  const isSmall = count > 0 && count < k && isInner(network, cell);
  const reach = isSmall ? k - 1 : 1;
  const rise = isSmall ? k - count : 0;
  const used = new Set<number>();
  const up = moveAndNote(network, cell, 1, reach, {}, used);
  if (up < rise) return null;
  const down = up < reach ? moveAndNote(network, cell, -1, reach - up, {}, used) : 0;
  return up + down >= reach ? used : null;
}

/** The cheapest of several ways to make a small cell safe; null where there is none. */
function cheapestCover(network: TableNetwork, cell: number, k: number, cost: Float64Array): Proof | null {
  const rise = k - network.people[cell]!;
  const downNow = moveAndNote(network, cell, -1, k - 1, {}, new Set());
  const risesEnough = Math.max(rise, k - 1 - downNow);
  let best: Proof | null = null;
  let bestPrice = Infinity;
  for (const inOneCircle of [true, false]) {
    for (const wanted of new Set([rise, risesEnough, k - 1])) {
      const used = new Set<number>();
      const route = { cost, inOneCircle };
      const up = moveAndNote(network, cell, 1, wanted, route, used);
      if (up < wanted) continue;
      const left = k - 1 - up;
      const priced = costWithout(cost, used);
      const down = left > 0 ? moveAndNote(network, cell, -1, left, { cost: priced, inOneCircle }, used) : 0;
      if (down < left) continue;
      const price = [...used].reduce((sum, other) => sum + (network.hidden[other] ? 0 : cost[other]!), 0);
      if (price < bestPrice) [best, bestPrice] = [used, price];
    }
  }
  return best;
}

/** What one way has hidden already costs the next nothing. */
function costWithout(cost: Float64Array, used: ReadonlySet<number>): Float64Array {
  return cost.map((price, cell) => (used.has(cell) ? 0 : price));
}

function moveAndNote(
  network: TableNetwork,
  cell: number,
  direction: 1 | -1,
  limit: number,
  route: Route,
  used: Set<number>,
): number {
  const people = network.people.slice();
  const moved = move(network, people, cell, direction, limit, route);
  people.forEach((count, other) => {
    if (count !== network.people[other]) used.add(other);
  });
  return moved;
}

/** Shows cells again that were hidden to cover others and are not needed for it, the dearest first. */
function showNeedless(
  network: TableNetwork,
  k: number,
  small: ReadonlySet<number>,
  cost: Float64Array,
  proofs: Map<number, Proof>,
): void {
  const added = [...network.hidden.keys()].filter((cell) => network.hidden[cell] && !small.has(cell));
  for (const cell of added) {
    const proof = proofOf(network, cell, k);
    // what lies on no circle of hidden cells blurs nothing
    if (proof === null) network.hidden[cell] = 0;
    else proofs.set(cell, proof);
  }
  const needless = added.filter((cell) => network.hidden[cell]);
  for (const cell of needless.sort((a, b) => cost[b]! - cost[a]! || b - a)) {
    network.hidden[cell] = 0;
    const again = new Map<number, Proof>();
    const isNeeded = [...network.hidden.keys()].some((other) => {
      if (!network.hidden[other] || !proofs.get(other)!.has(cell)) return false;
      const found = proofOf(network, other, k);
      if (found) again.set(other, found);
      return found === null;
    });
    if (isNeeded) network.hidden[cell] = 1;
    else for (const [other, proof] of again) proofs.set(other, proof);
  }
}
