import { type UndefinedReason } from '#domain';
import { chiSquareTail } from '../statistics/chi-square-tail.js';
import { countByDay, type Waiting } from './response-times.js';

export interface LogRank {
  readonly groups: readonly {
    readonly group: string;
    readonly n: number;
    readonly observed: number;
    /** Answers that the group would have if all were answered alike. */
    readonly expected: number;
  }[];
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number | null;
  /** 0…1; small: the groups do not wait alike. */
  readonly p: number | null;
  readonly reason: UndefinedReason | null;
}

/**
 * Do some districts, offices or topics wait longer than others? The log-rank test: answers of each group against those that it would
 * have if all groups were answered alike.
 *
 *     expected = Σ over days of d · rᵢ / r,   χ² = (O − E)ᵀ V⁻¹ (O − E) over all groups but one,   groups − 1 degrees of freedom
 *     Vᵢⱼ = Σ d (r − d) / (r − 1) · (rᵢ/r · [i = j] − rᵢ rⱼ / r²)
 *
 * A group of which nobody waited on any day with an answer has nothing to compare and is left out of the test.
 *
 * @param groups each with the waits of its contributions
 * @returns null with `too_few` for fewer than two groups that can be compared, or where nothing varies
 * @throws {RangeError} as `responseTimes`
 * @see N. Mantel (1966), Cancer Chemotherapy Reports 50; R: survival::survdiff
 * @example logRank([{ group: 'north', days, answered }, { group: 'south', days: others, answered: theirs }]).p; // 0.32
 */
export function logRank(groups: readonly (Waiting & { readonly group: string })[]): LogRank {
  const waiting = groups.map((group) => new Map(countByDay(group).map((day) => [day.day, day])));
  const days = [...new Set(waiting.flatMap((group) => [...group.keys()]))].sort((a, b) => a - b);
  const atRisk = groups.map((group) => group.days.length);
  const [observed, expected] = [groups.map(() => 0), groups.map(() => 0)];
  const variance = groups.map(() => groups.map(() => 0));
  for (const day of days) {
    const here = waiting.map((group) => group.get(day));
    const events = here.reduce((sum, one) => sum + (one?.events ?? 0), 0);
    const all = atRisk.reduce((sum, one) => sum + one, 0);
    if (events > 0) {
      const spread = all > 1 ? (events * (all - events)) / (all - 1) : 0;
      atRisk.forEach((own, i) => {
        observed[i]! += here[i]?.events ?? 0;
        expected[i]! += (events * own) / all;
        atRisk.forEach((other, j) => {
          variance[i]![j]! += spread * ((i === j ? own / all : 0) - (own * other) / (all * all));
        });
      });
    }
    here.forEach((one, i) => (atRisk[i]! -= one?.all ?? 0));
  }
  const rows = groups.map(({ group, days: own }, i) => {
    return { group, n: own.length, observed: observed[i]!, expected: expected[i]! };
  });
  const compared = rows.flatMap((row, i) => (row.expected > 0 ? [i] : []));
  const chosen = compared.slice(1);
  const excess = chosen.map((i) => observed[i]! - expected[i]!);
  const solved = solve(
    chosen.map((i) => chosen.map((j) => variance[i]![j]!)),
    excess,
  );
  if (chosen.length === 0 || solved === null) {
    return { groups: rows, chiSquare: null, degreesOfFreedom: null, p: null, reason: 'too_few' };
  }
  const chiSquare = Math.max(
    0,
    excess.reduce((sum, value, i) => sum + value * solved[i]!, 0),
  );
  const degreesOfFreedom = chosen.length;
  return { groups: rows, chiSquare, degreesOfFreedom, p: chiSquareTail(chiSquare, degreesOfFreedom), reason: null };
}

/** Solves a small symmetric system by elimination with pivots; null where it has no one solution. */
function solve(matrix: number[][], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const largest = Math.max(0, ...matrix.flat().map(Math.abs));
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    if (!(Math.abs(pivot[column]!) > largest * 1e-12)) return null;
    const at = rows.indexOf(pivot);
    [rows[column], rows[at]] = [pivot, rows[column]!];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[column]! / pivot[column]!;
      for (let k = column; k < row.length; k += 1) row[k]! -= factor * pivot[k]!;
    }
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}
