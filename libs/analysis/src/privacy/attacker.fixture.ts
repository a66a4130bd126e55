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

/**
 * What the sums alone tell about each number; null where nothing fits. A sum is looked at again only when one of its numbers has moved: the
 * order changes nothing in what comes out.
 */
export function narrow(puzzle: Puzzle, least: number[], most: number[]): { least: number[]; most: number[] } | null {
  const { sums } = puzzle;
  const sumsWith = sumsOfCells(puzzle);
  const queue = sums.map((_, at) => at);
  const isWaiting = new Uint8Array(sums.length).fill(1);
  for (let next = 0; next < queue.length; next += 1) {
    const at = queue[next]!;
    isWaiting[at] = 0;
    const { terms, sum } = sums[at]!;
    let [low, high] = [0, 0];
    for (const { cell, sign } of terms) {
      low += sign === 1 ? least[cell]! : -most[cell]!;
      high += sign === 1 ? most[cell]! : -least[cell]!;
    }
    if (low > sum || high < sum) return null;
    for (const { cell, sign } of terms) {
      const [lowest, highest] = [least[cell]!, most[cell]!];
      const from = sign === 1 ? sum - high + highest : low + highest - sum;
      const to = sign === 1 ? sum - low + lowest : high + lowest - sum;
      if (from <= lowest && to >= highest) continue;
      if (from > lowest) least[cell] = from;
      if (to < highest) most[cell] = to;
      if (least[cell]! > most[cell]!) return null;
      for (const other of sumsWith[cell]!) {
        if (isWaiting[other]) continue;
        isWaiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return { least, most };
}

const known = new WeakMap<Puzzle['sums'], number[][]>();

/** For each number the sums that it stands in. */
function sumsOfCells({ least, sums }: Puzzle): number[][] {
  const found = known.get(sums);
  if (found) return found;
  const places = least.map((): number[] => []);
  sums.forEach(({ terms }, at) => terms.forEach(({ cell }) => places[cell]!.push(at)));
  known.set(sums, places);
  return places;
}
