/** An equation as a reader sees it: the sum of signed hidden cells is known. */
export interface KnownSum {
  readonly terms: readonly { readonly cell: number; readonly sign: 1 | -1 }[];
  readonly sum: number;
}

/** A hidden number that a reader would like to know. */
export interface Secret {
  readonly name: string;
  readonly cell: number;
  /** What has to be possible for it to stay a secret: a number as high as this, and two numbers as far apart. */
  readonly highest: number;
  readonly range: number;
}

export interface Puzzle {
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly sums: readonly KnownSum[];
}

/**
 * A reader with paper, pencil and patience, written apart from the program: narrows every hidden number by every sum until nothing moves,
 * and tries whole tables one after the other for the highest and the lowest that each secret can be.
 *
 * @param patience how many steps are spent on one question
 * @returns the secrets that came out, and how many could not be decided with this patience
 */
export function attack(
  puzzle: Puzzle,
  secrets: readonly Secret[],
  patience = 2_000,
): { out: string[]; undecided: number } {
  const bounds = narrow(puzzle, [...puzzle.least], [...puzzle.most]);
  if (bounds === null) throw new Error('no table fits what is shown');
  const known = puzzle.least.map(() => ({ lowest: Infinity, highest: -Infinity }));
  let undecided = 0;
  const isOpen = ({ cell, highest, range }: Secret) =>
    known[cell]!.highest >= highest && known[cell]!.highest - known[cell]!.lowest >= range;

  /** Tries the cell from one end until a table fits; false when a question was too long. */
  function reach(cell: number, from: number, to: number): boolean {
    let isSure = true;
    for (let value = from; from < to ? value <= to : value >= to; value += from < to ? 1 : -1) {
      const [least, most] = [[...bounds!.least], [...bounds!.most]];
      least[cell] = most[cell] = value;
      const steps = { left: patience };
      const found = findTable(puzzle, least, most, steps);
      if (found) meet(found);
      if (found) return isSure;
      if (steps.left <= 0) isSure = false;
    }
    return isSure;
  }
  function meet(table: readonly number[]): void {
    table.forEach((value, cell) => {
      known[cell]!.lowest = Math.min(known[cell]!.lowest, value);
      known[cell]!.highest = Math.max(known[cell]!.highest, value);
    });
  }
  const out = secrets.filter((secret) => {
    const { cell } = secret;
    const isSureOfMost = isOpen(secret) || reach(cell, bounds.most[cell]!, bounds.least[cell]!);
    const isSureOfLeast = isOpen(secret) || reach(cell, bounds.least[cell]!, bounds.most[cell]!);
    if (isOpen(secret)) return false;
    if (isSureOfMost && isSureOfLeast) return true;
    undecided++;
    return false;
  });
  return { out: out.map(({ name }) => name), undecided };
}

/** Some table within the bounds that fits all sums; the cell with the fewest values left is tried first. */
function findTable(puzzle: Puzzle, low: number[], high: number[], steps: { left: number }): number[] | null {
  if (steps.left-- <= 0) return null;
  const narrowed = narrow(puzzle, low, high);
  if (narrowed === null) return null;
  const { least, most } = narrowed;
  let free = -1;
  least.forEach((value, cell) => {
    const width = most[cell]! - value;
    if (width > 0 && (free === -1 || width < most[free]! - least[free]!)) free = cell;
  });
  if (free === -1) return least;
  const middle = (least[free]! + most[free]!) >> 1;
  const values = Array.from({ length: most[free]! - least[free]! + 1 }, (_, index) => least[free]! + index);
  for (const value of values.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const [from, to] = [[...least], [...most]];
    from[free] = to[free] = value;
    const found = findTable(puzzle, from, to, steps);
    if (found || steps.left <= 0) return found;
  }
  return null;
}

/** What the sums alone tell about each number; null where nothing fits. */
export function narrow(puzzle: Puzzle, least: number[], most: number[]): { least: number[]; most: number[] } | null {
  for (let moved = true; moved;) {
    moved = false;
    for (const { terms, sum } of puzzle.sums) {
      let [low, high] = [0, 0];
      for (const { cell, sign } of terms) {
        low += sign === 1 ? least[cell]! : -most[cell]!;
        high += sign === 1 ? most[cell]! : -least[cell]!;
      }
      if (low > sum || high < sum) return null;
      for (const { cell, sign } of terms) {
        const [others, otherMost] =
          sign === 1 ? [low - least[cell]!, high - most[cell]!] : [low + most[cell]!, high + least[cell]!];
        const [from, to] = sign === 1 ? [sum - otherMost, sum - others] : [others - sum, otherMost - sum];
        if (from > least[cell]!) [least[cell], moved] = [from, true];
        if (to < most[cell]!) [most[cell], moved] = [to, true];
        if (least[cell]! > most[cell]!) return null;
        if (moved) break;
      }
    }
  }
  return { least, most };
}
