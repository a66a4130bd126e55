/** A cell in an equation: +1 as a part, −1 as the total. */
export interface Term {
  readonly cell: number;
  readonly sign: 1 | -1;
}

export interface MoveQuestion {
  readonly target: number;
  readonly direction: 1 | -1;
  /** As far as the target need be moved. */
  readonly amount: number;
  /** By how much each cell may grow and shrink; 0 and 0 where its number is shown and must stay. */
  readonly rise: Float64Array;
  readonly fall: Float64Array;
  /** What a change of a cell by one person costs. */
  readonly price: Float64Array;
}

/** Another table that fits the same equations, told by what differs. */
export interface Move {
  /** How far the target came. */
  readonly moved: number;
  /** Whole changes by cell, never 0. */
  readonly changes: ReadonlyMap<number, number>;
}

/** Far more than any price along a way. */
const WORTH_OF_THE_TARGET = 1e7;
const TOLERANCE = 1e-7;
/** Columns of which the best is taken before the others are looked at. */
const LOOKED_AT_TOGETHER = 128;
/** After so many steps that change nothing, the first possible step is taken instead of the best: that cannot go round in circles. */
const STEPS_IN_PLACE = 60;

/**
 * Finds other tables that fit the same sums, by linear programming: moves one cell as far as wanted, changing other cells as cheaply as
 * can be, with every equation kept.
 *
 * The programme is solved by the simplex method with bounds; a step leaves the inverse of the basis to the next question, which starts
 * from the true table again. The answer counts only when it is a table of whole people: its changes are rounded, and every equation is
 * checked in whole numbers.
 *
 * @param cells how many there are
 * @returns a function that answers with null where the solution is no table of whole people
 * @see V. Chvátal (1983), Linear Programming, chapters 7 and 8
 * @example findMoves(2, [[{ cell: 0, sign: 1 }, { cell: 1, sign: 1 }]]); // two cells whose sum stays: one grows as the other shrinks
 */
export function findMoves(
  cells: number,
  equations: readonly (readonly Term[])[],
): (asked: MoveQuestion) => Move | null {
  const sums = equations.length;
  const columns = 2 * cells + sums;
  const terms = termsByCell(cells, equations);
  const inverse = new Float64Array(sums * sums);
  const basis = new Int32Array(sums);
  const isBasic = new Uint8Array(columns);
  const upper = new Float64Array(columns);
  const cost = new Float64Array(columns);
  const isAtUpper = new Uint8Array(columns);
  const value = new Float64Array(sums);
  const duals = new Float64Array(sums);
  const direction = new Float64Array(sums);
  let movable: number[] = [];
  let next = 0;
  forget();

  return (asked) => {
    const found = solve(asked);
    if (found) return found;
    forget();
    return solve(asked);
  };

  /** Starts anew from equations without cells. */
  function forget(): void {
    inverse.fill(0);
    isBasic.fill(0);
    for (let row = 0; row < sums; row++) {
      inverse[row * sums + row] = 1;
      basis[row] = 2 * cells + row;
      isBasic[2 * cells + row] = 1;
    }
  }

  function solve({ target, direction: way, amount, rise, fall, price }: MoveQuestion): Move | null {
    value.fill(0);
    isAtUpper.fill(0);
    for (let cell = 0; cell < cells; cell++) {
      upper[2 * cell] = rise[cell]!;
      upper[2 * cell + 1] = fall[cell]!;
      cost[2 * cell] = cost[2 * cell + 1] = price[cell]! + 1e-4 + (cell % 97) * 1e-7;
    }
    const wanted = 2 * target + (way === 1 ? 0 : 1);
    upper[wanted] = Math.min(upper[wanted]!, amount);
    upper[2 * target + (way === 1 ? 1 : 0)] = 0;
    cost[wanted] = -WORTH_OF_THE_TARGET;
    movable = [];
    for (let column = 0; column < 2 * cells; column++) if (upper[column]! > 0) movable.push(column);
    next = 0;
    let inPlace = 0;
    for (let steps = 0; steps < 50 * (sums + 20); steps++) {
      const entering = chooseEntering(inPlace > STEPS_IN_PLACE);
      if (entering === -1) return wholeMove(target, way);
      inPlace = step(entering) > 1e-9 ? 0 : inPlace + 1;
    }
    return null;
  }

  /** The column that betters most for each person moved, among the next few that can be moved at all. */
  function chooseEntering(isFirst: boolean): number {
    duals.fill(0);
    for (let row = 0; row < sums; row++) {
      const weight = cost[basis[row]!]!;
      if (weight === 0) continue;
      const from = row * sums;
      for (let at = 0; at < sums; at++) duals[at]! += weight * inverse[from + at]!;
    }
    let [best, most] = [-1, TOLERANCE];
    if (isFirst) next = 0;
    for (let looked = 0; looked < movable.length; looked++) {
      if (best !== -1 && (isFirst || looked % LOOKED_AT_TOGETHER === 0)) return best;
      const column = movable[next]!;
      next = next + 1 === movable.length ? 0 : next + 1;
      if (isBasic[column]) continue;
      const cell = column >> 1;
      let load = 0;
      for (let at = terms.start[cell]!; at < terms.start[cell + 1]!; at++) {
        load += terms.sign[at]! * duals[terms.row[at]!]!;
      }
      const reduced = cost[column]! - (column & 1 ? -load : load);
      const gain = isAtUpper[column] ? reduced : -reduced;
      if (gain > most) [best, most] = [column, gain];
    }
    return best;
  }

  /** Brings a column into the basis, or to its other bound; tells how far it went. */
  function step(entering: number): number {
    const cell = entering >> 1;
    const flip = entering & 1 ? -1 : 1;
    direction.fill(0);
    for (let at = terms.start[cell]!; at < terms.start[cell + 1]!; at++) {
      const weight = flip * terms.sign[at]!;
      for (let row = 0; row < sums; row++) direction[row]! += weight * inverse[row * sums + terms.row[at]!]!;
    }
    const sign = isAtUpper[entering] ? -1 : 1;
    let length = upper[entering]!;
    let leaving = -1;
    for (let row = 0; row < sums; row++) {
      const change = -sign * direction[row]!;
      if (Math.abs(change) < 1e-9) continue;
      const room = change < 0 ? value[row]! : upper[basis[row]!]! - value[row]!;
      const ratio = Math.max(0, room) / Math.abs(change);
      const isSharper = leaving !== -1 && ratio < length + 1e-12 && Math.abs(change) > Math.abs(direction[leaving]!);
      if (ratio < length - 1e-12 || isSharper) [length, leaving] = [Math.min(ratio, length), row];
    }
    for (let row = 0; row < sums; row++) value[row]! -= sign * length * direction[row]!;
    if (leaving === -1) {
      isAtUpper[entering] = isAtUpper[entering] ? 0 : 1;
      return length;
    }
    const start = isAtUpper[entering] ? upper[entering]! : 0;
    const out = basis[leaving]!;
    isBasic[out] = 0;
    isAtUpper[out] = -sign * direction[leaving]! > 0 && upper[out]! > 0 ? 1 : 0;
    isBasic[entering] = 1;
    isAtUpper[entering] = 0;
    basis[leaving] = entering;
    value[leaving] = start + sign * length;
    pivot(leaving);
    return length;
  }

  function pivot(leaving: number): void {
    const by = 1 / direction[leaving]!;
    const from = leaving * sums;
    for (let at = 0; at < sums; at++) inverse[from + at]! *= by;
    for (let row = 0; row < sums; row++) {
      const weight = direction[row]!;
      if (row === leaving || Math.abs(weight) < 1e-12) continue;
      const to = row * sums;
      for (let at = 0; at < sums; at++) {
        const part = inverse[from + at]!;
        if (part !== 0) inverse[to + at]! -= weight * part;
      }
    }
  }

  function wholeMove(target: number, way: 1 | -1): Move | null {
    const changes = new Map<number, number>();
    const add = (column: number, by: number) => {
      if (column >= 2 * cells || Math.abs(by) < 1e-9) return;
      const cell = column >> 1;
      changes.set(cell, (changes.get(cell) ?? 0) + (column & 1 ? -by : by));
    };
    for (let column = 0; column < 2 * cells; column++) if (isAtUpper[column]) add(column, upper[column]!);
    basis.forEach((column, row) => add(column, value[row]!));
    for (const [cell, change] of changes) {
      const whole = Math.round(change);
      if (Math.abs(whole - change) > 1e-5) return null;
      if (whole === 0) changes.delete(cell);
      else changes.set(cell, whole);
    }
    const fits = equations.every(
      (equation) => equation.reduce((sum, { cell, sign }) => sum + sign * (changes.get(cell) ?? 0), 0) === 0,
    );
    return fits ? { moved: way * (changes.get(target) ?? 0), changes } : null;
  }
}

/** The equations of each cell, one after another. */
function termsByCell(cells: number, equations: readonly (readonly Term[])[]) {
  const lists: { row: number; sign: number }[][] = Array.from({ length: cells }, () => []);
  equations.forEach((equation, row) => equation.forEach(({ cell, sign }) => lists[cell]!.push({ row, sign })));
  const start = new Int32Array(cells + 1);
  lists.forEach((list, cell) => (start[cell + 1] = start[cell]! + list.length));
  const flat = lists.flat();
  return {
    start,
    row: Int32Array.from(flat, (term) => term.row),
    sign: Int32Array.from(flat, (term) => term.sign),
  };
}
