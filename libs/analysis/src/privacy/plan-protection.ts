import { chooseHidden } from './choose-hidden.js';

/** People of one variable: the groups of the population table, and those who are in none of them. */
export interface VariableCounts {
  readonly table: readonly number[];
  readonly outside: number;
  readonly unknown: number;
}

/** What stays hidden on every shared route. */
export interface ProtectionPlan {
  /** Positions in `table`. */
  readonly table: ReadonlySet<number>;
  readonly outside: boolean;
  readonly unknown: boolean;
  /** The sum of the table: hidden only where subtracting it from all people would give a small number away. */
  readonly known: boolean;
}

/**
 * What has to be hidden of one variable when the number of all people is shown? First the table and the rest (outside, unknown)
 * each for itself, so that the base of the percentages can stay; only where the rest is too small to blur itself, both together
 * and without that base. "Unknown" is no attribute of a person, so it is never hidden for its own sake.
 *
 * @returns null where even hiding every number that is not 0 is not enough: then nothing may be shown, zeros neither
 * @example planProtection({ table: [3, 40, 12], outside: 0, unknown: 48 }, 5); // hides positions 0 and 2
 */
export function planProtection({ table, outside, unknown }: VariableCounts, k: number): ProtectionPlan | null {
  const inTable = chooseHidden(table, k);
  const beside = chooseHidden([outside, unknown], k, (cell) => cell === 1);
  if (inTable && beside) {
    return { table: inTable, outside: beside.has(0), unknown: beside.has(1), known: false };
  }
  const outsideCell = table.length;
  const unknownCell = table.length + 1;
  const together = chooseHidden([...table, outside, unknown], k, (cell) => cell === unknownCell);
  if (!together) return null;
  return {
    table: new Set([...together].filter((cell) => cell < table.length)),
    outside: together.has(outsideCell),
    unknown: together.has(unknownCell),
    known: true,
  };
}
