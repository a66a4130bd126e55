import {
  SMALLEST_PERCENTAGE_BASE,
  SMALLEST_VERDICT_BASE,
  type PeopleColumns,
  type ReachWeights,
  type VariableReach,
  type WeightReason,
} from '#domain';
import { rake, USUAL_CAP, type Raking } from '../../weighting/rake.js';
import { type RakingCell } from '../../weighting/raking-input.js';
import { type Classes } from './classes.js';

/** A weight for each person, 1 on average over those who could be weighted; who could not keeps 1. */
export interface PersonWeights {
  readonly of: Float64Array;
}

export interface Weighed {
  readonly report: ReachWeights;
  /** Null where there are no weights. */
  readonly weights: PersonWeights | null;
}

const MOST_VARIABLES = 4;

/**
 * Weights by raking over the variables whose groups are all shown and have residents: they repair who came in these variables, and never
 * why. People of unknown group in any of them keep the weight 1.
 */
export function weighPeople(
  { people }: PeopleColumns,
  variables: readonly { readonly shown: VariableReach; readonly classes: Classes }[],
): Weighed {
  const withResidents = variables.filter(({ classes }) =>
    classes.groups.some(({ population }) => (population ?? 0) > 0),
  );
  if (withResidents.length === 0) return none([], 'no-population');
  const known = withResidents.filter(({ shown }) => (shown.known ?? 0) >= SMALLEST_VERDICT_BASE && !shown.boundsOnly);
  if (known.length === 0) return none([], 'too-few');
  const open = known.filter(({ shown }) => !shown.groups.some((row) => row.protected));
  if (open.length === 0) return none([], 'suppressed');
  const empty = open.flatMap(({ classes }) =>
    classes.groups
      .filter(({ people: count, population }) => (population ?? 0) > 0 && count < SMALLEST_PERCENTAGE_BASE)
      .map(({ group }) => ({ variable: classes.name, group })),
  );
  const thin = new Set(empty.map(({ variable }) => variable));
  const chosen = open.filter(({ classes }) => !thin.has(classes.name)).slice(0, MOST_VARIABLES);
  if (chosen.length === 0) return none([], 'empty-group', empty[0] ?? null);
  return rakeOver(
    people,
    chosen.map(({ classes }) => classes),
  );
}

function rakeOver(people: number, chosen: readonly Classes[]): Weighed {
  const names = chosen.map(({ name }) => name);
  const margins = new Map(
    chosen.map(({ name, groups }) => [
      name,
      new Map(groups.filter(isResident).map((row) => [row.group, row.population!])),
    ]),
  );
  const { cells, cellOf } = cellsOf(people, chosen);
  const weighable = cells.reduce((sum, cell) => sum + cell.people, 0);
  if (weighable < SMALLEST_VERDICT_BASE) return none(names, 'too-few');
  const raking = rake(cells, margins, { cap: USUAL_CAP, trim: 'iterate' });
  const [gap] = raking.withoutParticipants;
  if (gap) return none(names, 'empty-group', { variable: gap.variable, group: gap.category });
  if (raking.weights === null) {
    const [conflict] = raking.conflicts;
    return none(names, 'infeasible', conflict ? { variable: conflict.variable, group: conflict.category } : null);
  }
  const report = { ...reportOf(names, raking, weighable), margins: marginsOf(chosen, raking) };
  if (raking.advice === 'refuse') return { report: { ...report, reason: 'too-uneven' }, weights: null };
  const of = Float64Array.from(cellOf, (cell) => (cell < 0 ? 1 : (raking.weights![cell] ?? 1)));
  return { report, weights: { of } };
}

const isResident = ({ population }: Classes['groups'][number]): boolean => (population ?? 0) > 0;

/** People by combination of groups, and the combination of each person; −1 for who is unknown in one of the variables. */
function cellsOf(people: number, chosen: readonly Classes[]): { cells: RakingCell[]; cellOf: Int32Array } {
  const cells: { categories: Record<string, string>; people: number }[] = [];
  const placeOf = new Map<number, number>();
  const cellOf = new Int32Array(people).fill(-1);
  for (let person = 0; person < people; person += 1) {
    let key = 0;
    for (const { groups, codes } of chosen) {
      const code = codes[person]!;
      const isKnown = code < groups.length && isResident(groups[code]!);
      key = isKnown && key >= 0 ? key * (groups.length + 1) + code : -1;
    }
    if (key < 0) continue;
    let place = placeOf.get(key);
    if (place === undefined) {
      placeOf.set(key, (place = cells.length));
      const categories = chosen.map(({ name, groups, codes }) => [name, groups[codes[person]!]!.group] as const);
      cells.push({ categories: Object.fromEntries(categories), people: 0 });
    }
    cells[place]!.people += 1;
    cellOf[person] = place;
  }
  return { cells, cellOf };
}

function reportOf(variables: readonly string[], raking: Raking, people: number): Omit<ReachWeights, 'margins'> {
  return {
    variables,
    reason: null,
    conflict: null,
    people,
    cycles: raking.cycles,
    largestError: rounded(raking.largestError),
    smallestWeight: rounded(raking.smallest),
    largestWeight: rounded(raking.largest),
    trimmedShare: rounded(raking.trimmedShare),
    deff: rounded(raking.designEffect),
    effectivePeople: rounded(raking.effectivePeople, 1),
  };
}

/** Before weighting as the tables of reach have it, among all people of the variable. */
function marginsOf(chosen: readonly Classes[], { marginsAfter }: Raking): ReachWeights['margins'] {
  return chosen.flatMap(({ name, groups }) => {
    const inTable = groups.filter(isResident);
    const [residents, known] = [sumOf(inTable, 'population'), sumOf(inTable, 'people')];
    return inTable.map(({ group, population, people }) => ({
      variable: name,
      group,
      target: population! / residents,
      before: people / known,
      after: rounded(marginsAfter?.get(name)?.get(group) ?? 0),
    }));
  });
}

function sumOf(groups: Classes['groups'], of: 'population' | 'people'): number {
  return groups.reduce((sum, group) => sum + (group[of] ?? 0), 0);
}

/** The weights come from combinations of groups that are shown nowhere: three decimals say enough of them. */
function rounded<Value extends number | null>(value: Value, decimals = 3): Value {
  return (value === null ? null : Math.round(value * 10 ** decimals) / 10 ** decimals) as Value;
}

function none(variables: readonly string[], reason: WeightReason, conflict: ReachWeights['conflict'] = null): Weighed {
  const report: ReachWeights = {
    variables,
    reason,
    conflict,
    people: null,
    cycles: null,
    largestError: null,
    smallestWeight: null,
    largestWeight: null,
    trimmedShare: null,
    deff: null,
    effectivePeople: null,
    margins: [],
  };
  return { report, weights: null };
}
