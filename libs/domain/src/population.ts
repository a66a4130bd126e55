import { type PopulationGroup, type PopulationReference } from './reach.js';

/** Who is counted: usual residents (*rezydenci, ludność faktyczna*) or people on the residents' register (*zameldowani*). */
export const POPULATION_UNIVERSES = ['usual', 'registered'] as const;
export type PopulationUniverse = (typeof POPULATION_UNIVERSES)[number];

/** Residents in one group; `estimated` when a source group had to be cut to get there. A crossed variable is named `age:sex`. */
export interface ReferenceGroup extends PopulationGroup {
  readonly estimated: boolean;
}

/** A population table as it is chosen: what stands beside every figure that it is the denominator of. */
export interface ChosenReference extends PopulationReference {
  readonly id: string;
  /** TERYT, LAU or NUTS code; null where none was given. */
  readonly territoryCode: string | null;
  /** The table holds shares and no counts, so that there are no rates. */
  readonly sharesOnly: boolean;
  readonly universe: PopulationUniverse;
}

/** Why a cell of a published table holds no number. */
export const CELL_MARKS = ['no-information', 'not-applicable'] as const;
export type CellMark = (typeof CELL_MARKS)[number];

/**
 * One number of a published table: residents who are in all of `groups` at once. No groups: everybody; one: a margin; two and more:
 * a cell of a joint table.
 */
export interface PopulationCell {
  readonly groups: Readonly<Record<string, string>>;
  /** Null where the table gives no number; never zero in its place. */
  readonly population: number | null;
  readonly mark: CellMark | null;
  /** As counted in the file. */
  readonly row: number;
  /** The source itself calls the number estimated or provisional. */
  readonly estimated: boolean;
}

/** In which order the variables of a crossed table are named: `age:sex`, never `sex:age`. */
export function crossedName(variables: readonly string[]): string {
  const rank = (variable: string) => ['age', 'sex', 'place'].indexOf(variable) + 1 || 9;
  return [...variables].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join(':');
}
