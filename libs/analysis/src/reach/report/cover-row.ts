/** A list of people by group whose sum is shown; what stands in no group is the rest of it and never printed. */
export interface Row {
  /** People of each group, in the order of display. */
  readonly groups: readonly number[];
  /** The most that a reader can think each group holds: all its people. */
  readonly most: readonly number[];
  /** Groups of so few people that their number is never told, nobody and everybody neither. */
  readonly closed?: readonly { readonly people: number; readonly most: number }[];
  readonly rest: number;
  readonly mostOfRest: number;
  /** The rest told no group, which is no attribute: few of them may be worked out. */
  readonly restIsOpen: boolean;
}

/**
 * Which numbers of a row must stay hidden, when its sum is shown and a reader knows how many people each group holds at most? Zero is
 * shown, so that a hidden number is at least 1; the rest may be nothing. Hidden are the small numbers, and the smallest others until each
 * small one can be k or more and lies in a range of k − 1 at least, and no other is known.
 *
 * @returns hidden groups by position, empty when nothing is small; null when hiding all of them is not enough
 * @example coverRow({ groups: [40, 12, 3], most: [90, 60, 40], rest: 0, mostOfRest: 0, restIsOpen: true }, 5); // Set { 2, 1 }
 */
export function coverRow(
  { groups, most, closed = [], rest, mostOfRest, restIsOpen }: Row,
  k: number,
): Set<number> | null {
  const isSmall = (people: number) => people > 0 && people < k;
  const hidden = new Set([...groups.keys()].filter((at) => isSmall(groups[at]!)));
  const restIsSmall = !restIsOpen && isSmall(rest);
  const closedCells = closed.map((cell) => ({ ...cell, least: 0 }));
  if (hidden.size === 0 && !restIsSmall && !closedCells.some(({ people }) => isSmall(people))) return hidden;
  const cells = [...groups.map((people, at) => ({ people, most: most[at]!, least: 1 }))];
  const restCell = { people: rest, most: mostOfRest, least: 0 };
  const isSafe = () => {
    const unseen = [...[...hidden].map((at) => cells[at]!), ...closedCells, restCell];
    const sum = unseen.reduce((total, { people }) => total + people, 0);
    const least = unseen.reduce((total, cell) => total + cell.least, 0);
    const upmost = unseen.reduce((total, cell) => total + Math.min(cell.most, sum), 0);
    return unseen.every((cell) => {
      const upper = Math.min(cell.most, sum - (least - cell.least));
      const lower = Math.max(cell.least, sum - (upmost - Math.min(cell.most, sum)));
      const isGuarded = isSmall(cell.people) && (cell !== restCell || restIsSmall);
      if (isGuarded) return upper >= k && upper - lower >= k - 1;
      return cell === restCell || cell.most === 0 || upper > lower;
    });
  };
  const others = [...groups.keys()]
    .filter((at) => groups[at]! > 0 && !hidden.has(at))
    .sort((a, b) => groups[a]! - groups[b]! || a - b);
  for (const at of others) {
    if (isSafe()) break;
    hidden.add(at);
  }
  return isSafe() ? hidden : null;
}
