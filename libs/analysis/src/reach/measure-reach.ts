import {
  InvalidInputError,
  SMALLEST_COVERAGE,
  SMALLEST_EXPECTED,
  SMALLEST_VERDICT_BASE,
  type GroupReach,
  type PopulationGroup,
  type PopulationReference,
  type ReachReport,
  type UndefinedReason,
  type VariableReach,
} from '#domain';
import { compareCodePoints } from '../text/compare-code-points.js';
import { fewestPeople } from '../privacy/fewest-people.js';
import { planProtection } from '../privacy/plan-protection.js';
import { type GroupCount } from './count-participants.js';
import { groupReach, outsideReach } from './group-reach.js';
import { inNaturalOrder, mergeBands, type Band } from './merge-bands.js';
import { participationRate } from './participation-rate.js';
import { figuresOfVariable } from './variable-figures.js';

/** Name and version of the arithmetic, printed beside every figure that comes from it. */
export const REACH_METHOD = 'nasluch-reach-2';

/** Variables whose groups stand in an order, so that neighbours may be taken together. */
export const ORDERED_VARIABLES: readonly string[] = ['age'];

export interface ReachInput {
  /** All people of the process, those of unknown group included. */
  readonly total: number;
  /** People by variable and group; those who are missing up to `total` were never asked. */
  readonly counts: readonly GroupCount[];
  /** Residents by variable and group, in the order of display. */
  readonly population: readonly (PopulationGroup & { readonly estimated?: boolean })[];
  readonly reference: PopulationReference | null;
  readonly variables: readonly string[];
  /** Variables whose groups stand in an order; only `age` unless told. */
  readonly ordered?: readonly string[];
  /** The population table holds shares and no counts: ratios, and no rates. */
  readonly sharesOnly?: boolean;
  /** Fewest people that a shared route may show; only sets the `protected` marks here. */
  readonly k?: number;
}

/**
 * Who took part, group by group, against the people who live there. Numbers are exact and complete: what a shared route may show
 * of them is `protectReach`'s decision.
 *
 * Shares are of people whose group is known; unknown people and people outside the table stand apart. Neighbouring bands of an
 * ordered variable are taken together until each would hold 10 participants if all groups came alike; with fewer than 30 people
 * of known group there are counts only.
 *
 * @returns one entry per variable, its groups in natural order, then those in which nobody lives and those outside the table
 * @throws {InvalidInputError} `more-participants-than-residents` with variable, group and both numbers;
 *         `more-answers-than-participants` when a variable counts more people than took part
 * @throws {RangeError} if a count is not a whole number ≥ 0
 * @see docs/methods/representation-ratio.md
 * @example measureReach({ total: 460, counts, population, reference: null, variables: ['age'] }).variables[0].coverage; // 0.8957
 */
export function measureReach(input: ReachInput): ReachReport {
  const variables = input.variables.map((variable) => measureVariable(variable, input));
  const residents = input.reference?.residents ?? residentsOf(input);
  const overall = residents && !input.sharesOnly ? rateOf(null, null, input.total, residents) : null;
  return {
    method: REACH_METHOD,
    participants: input.total,
    population: input.reference,
    variables,
    rate: overall?.rate ?? null,
    rateLower: overall?.lower ?? null,
    rateUpper: overall?.upper ?? null,
    reason: overall ? null : whyNoRate(residents, input.sharesOnly),
  };
}

function whyNoRate(residents: number | null, sharesOnly = false): UndefinedReason {
  if (sharesOnly) return 'shares_only';
  return residents === 0 ? 'zero_population' : 'outside_reference';
}

function measureVariable(variable: string, input: ReachInput): VariableReach {
  const { people, notAnswered } = peopleByGroup(variable, input);
  const table = input.population.filter((group) => group.variable === variable);
  for (const { group, population } of input.sharesOnly ? [] : table)
    rateOf(variable, group, population > 0 ? (people.get(group) ?? 0) : 0, population);
  const bands = table
    .filter(({ population }) => population > 0)
    .map(({ group, population, estimated }) => ({
      group,
      members: [group],
      participants: people.get(group) ?? 0,
      population,
      estimated,
    }));
  const empty = table.filter(({ population }) => population === 0).map(({ group }) => group);
  const outside = outsideGroups(variable, people, new Set(bands.map((band) => band.group)), empty);
  const known = bands.reduce((sum, band) => sum + band.participants, 0);
  const outsidePeople = outside.reduce((sum, row) => sum + (row.participants ?? 0), 0);
  const residents = bands.reduce((sum, band) => sum + band.population, 0);
  const k = fewestPeople(variable, [...people.keys()], input.k);
  const isOrdered = (input.ordered ?? ORDERED_VARIABLES).includes(variable);
  const shown = isOrdered ? mergedForReading(inNaturalOrder(bands), known, residents, k) : bands;
  const unknown = input.total - known - outsidePeople;
  const coverage = input.total === 0 ? null : known / input.total;
  const boundsOnly = coverage !== null && coverage < SMALLEST_COVERAGE;
  const base = { known, unknown, residents, boundsOnly, sharesOnly: input.sharesOnly };
  const rows = [...shown.map((band) => groupReach(variable, band, base)), ...outside];
  return {
    variable,
    groups: marked(rows, shown.length, outsidePeople, unknown, k),
    known,
    unknown,
    notAnswered,
    neverAsked: unknown - notAnswered,
    outside: outsidePeople,
    coverage,
    boundsOnly,
    ...figuresOfVariable(shown, input.sharesOnly),
    reason: reasonOf(table.length, residents, input.total, known, unknown, boundsOnly),
  };
}

/** Known groups of one variable with their people, and those who were asked and gave none. */
function peopleByGroup(variable: string, { counts, total }: ReachInput) {
  const people = new Map<string, number>();
  let [answers, notAnswered] = [0, 0];
  for (const count of counts) {
    if (count.variable !== variable) continue;
    if (!(Number.isInteger(count.people) && count.people >= 0)) throw new RangeError(`not a count: ${count.people}`);
    answers += count.people;
    if (count.group === null || count.group === '') notAnswered += count.people;
    else people.set(count.group, (people.get(count.group) ?? 0) + count.people);
  }
  if (answers > total) {
    throw new InvalidInputError(
      'more-answers-than-participants',
      `${variable}: ${answers} people in groups, but only ${total} took part`,
      { variable, people: answers, participants: total },
    );
  }
  return { people, notAnswered };
}

function outsideGroups(
  variable: string,
  people: ReadonlyMap<string, number>,
  inFrame: ReadonlySet<string>,
  empty: readonly string[],
): GroupReach[] {
  const nobodyLivesThere = empty.map((group) => outsideReach(variable, group, people.get(group) ?? 0, 0));
  const notInTable = [...people]
    .filter(([group, count]) => count > 0 && !inFrame.has(group) && !empty.includes(group))
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([group, count]) => outsideReach(variable, group, count, null));
  return [...nobodyLivesThere, ...notInTable];
}

/** Until each band expects ten people and none needs hiding. */
function mergedForReading(bands: readonly Band[], known: number, residents: number, k: number): Band[] {
  if (known < SMALLEST_VERDICT_BASE) return [...bands];
  const isFew = ({ participants }: Band) => participants > 0 && participants < k;
  return mergeBands(bands, (band) => isFew(band) || (known * band.population) / residents < SMALLEST_EXPECTED);
}

/** Marks the rows that a shared route would hide; the first `inTable` rows are groups of the table. */
function marked(
  rows: readonly GroupReach[],
  inTable: number,
  outside: number,
  unknown: number,
  k: number,
): GroupReach[] {
  const counts = rows.map((row) => row.participants ?? 0);
  const plan = planProtection({ table: counts.slice(0, inTable), outside, unknown }, k);
  return rows.map((row, index) => {
    const inPlan = plan === null || (index < inTable ? plan.table.has(index) : plan.outside && counts[index] > 0);
    const smallOutside = index >= inTable && counts[index] > 0 && counts[index] < k;
    return { ...row, protected: inPlan || smallOutside };
  });
}

function reasonOf(
  rows: number,
  residents: number,
  total: number,
  known: number,
  unknown: number,
  boundsOnly: boolean,
): UndefinedReason | null {
  if (rows === 0) return 'outside_reference';
  if (residents === 0) return 'zero_population';
  if (total === 0) return 'no_participants';
  if (unknown === total) return 'not_asked';
  if (known < SMALLEST_VERDICT_BASE) return 'too_few';
  return boundsOnly ? 'low_coverage' : null;
}

/** Residents of the first variable's table, where all variables agree; else there is no one number of residents. */
function residentsOf({ variables, population }: ReachInput): number | null {
  const sums = variables.map((variable) =>
    population.reduce((sum, group) => (group.variable === variable ? sum + group.population : sum), 0),
  );
  return sums.length > 0 && sums.every((sum) => Math.abs(sum - sums[0]) <= 1e-6 * sums[0]) ? sums[0] : null;
}

function rateOf(variable: string | null, group: string | null, participants: number, residents: number) {
  if (participants <= residents) return participationRate(participants, residents);
  const where = variable === null ? 'the whole process' : `${variable} ${group}`;
  throw new InvalidInputError(
    'more-participants-than-residents',
    `${where}: ${participants} participants but only ${residents} residents; look for people counted twice or living elsewhere`,
    { variable, group, participants, residents },
  );
}
