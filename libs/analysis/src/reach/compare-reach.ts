import {
  FEWEST_COMPARED,
  InvalidInputError,
  MOST_COMPARED,
  type ComparabilityReason,
  type ComparabilityRow,
  type ComparedCell,
  type ComparedGroup,
  type ComparedVariable,
  type GroupReach,
  type ReachComparison,
  type VariableReach,
} from '#domain';
import { checkBands, checkProcesses, groupsOfTable, keyOf, type ProcessToCompare } from './comparability.js';

/**
 * Was a group heard more in one consultation than in another? First whether the two can be compared at all, then the ratio of each group
 * side by side with its interval, and whether the intervals overlap.
 *
 *     apart: upper limit of one < lower limit of the other;  otherwise the difference is within the margin
 *
 * Two 95 % intervals that do not overlap are a stricter sign than a test at 5 %; intervals that overlap prove no equality. Never one
 * score, never a ranking: the processes keep the order in which they are given.
 *
 * An edition whose reach was not measured, or that has no table of residents, stands aside where two others can be compared: its checks and
 * cells say so, and it takes no number from the rest.
 *
 * @param processes 2 to 6, with their reports as everybody may see them
 * @returns `checks` first; an attribute that is not comparable has no groups. A cell without a number says why in `refused`
 * @throws {InvalidInputError} `wrong-number-of-processes`
 * @see docs/methods/compare-reach.md
 * @example ratio 0.60 [0.45, 0.80] and 1.10 [0.85, 1.40]: apart, because 0.80 < 0.85
 */
export function compareReach(processes: readonly ProcessToCompare[]): ReachComparison {
  if (processes.length < FEWEST_COMPARED || processes.length > MOST_COMPARED) {
    throw new InvalidInputError('wrong-number-of-processes', 'Choose two to six processes.', {
      value: processes.length,
    });
  }
  const taking = processes.flatMap(({ report }, at) => (report?.population ? [at] : []));
  if (taking.length < FEWEST_COMPARED || taking.length === processes.length) return compareAll(processes);
  return setAside(compareAll(taking.map((at) => processes[at]!)), processes, taking);
}

function compareAll(processes: readonly ProcessToCompare[]): ReachComparison {
  const checks = checkProcesses(processes);
  const everywhere = refusalOfAll(checks);
  const workspaces = processes.map(({ workspace }) => workspace);
  const compared = variablesOf(processes).map((variable) => {
    const found = processes.map(
      ({ report }) => report?.variables.find((candidate) => candidate.variable === variable) ?? null,
    );
    const bands = checkBands(variable, found, workspaces);
    return { bands, measured: compareVariable(found, bands, everywhere) };
  });
  return {
    checks: [...checks, ...compared.map(({ bands }) => bands)],
    variables: compared.map(({ measured }) => measured),
  };
}

/** What was found of those that take part, in the places of all; what stands aside says why. */
function setAside(
  { checks, variables }: ReachComparison,
  processes: readonly ProcessToCompare[],
  taking: readonly number[],
): ReachComparison {
  const all = checkProcesses(processes);
  const spread = <T>(own: readonly T[], missing: (at: number) => T) =>
    processes.map((_, at) => (taking.includes(at) ? own[taking.indexOf(at)]! : missing(at)));
  const reasonOf = (at: number): ComparabilityReason =>
    processes[at]!.report === null ? 'not-measured' : 'no-population';
  const aside = processes.flatMap((_, at) => (taking.includes(at) ? [] : [reasonOf(at)]))[0]!;
  return {
    checks: checks.map((row, place) => {
      const own = all[place];
      if (own?.reason !== 'not-measured' && own?.reason !== 'no-population' && row.check !== 'bands') return own!;
      const noted = row.outcome === 'same' ? ({ outcome: 'differs', reason: aside } as const) : {};
      return { ...row, ...noted, values: spread(row.values, () => null) };
    }),
    variables: variables.map((variable) => ({
      ...variable,
      groups: variable.groups.map((group) => ({
        ...group,
        cells: spread<ComparedCell>(group.cells, (at) => ({ ...EMPTY, refused: reasonOf(at) })),
        apart: group.apart.map(([low, high]) => [taking[low]!, taking[high]!] as const),
      })),
      processes: spread(variable.processes, () => UNKNOWN),
    })),
  };
}

const UNKNOWN = { known: null, coverage: null, dissimilarity: null, dissimilarityByChance: null };

/** What forbids every number, whatever the attribute: the residents are counted from another age on, or in another way. */
function refusalOfAll(checks: readonly ComparabilityRow[]): ComparabilityReason | null {
  const missing = checks.find(({ reason }) => reason === 'not-measured' || reason === 'no-population');
  return (missing ?? checks.find(({ outcome }) => outcome === 'not-comparable'))?.reason ?? null;
}

/** In the order in which the processes have them. */
function variablesOf(processes: readonly ProcessToCompare[]): string[] {
  const all = processes.flatMap(({ report }) => report?.variables.map(({ variable }) => variable) ?? []);
  return [...new Set(all)];
}

function compareVariable(
  found: readonly (VariableReach | null)[],
  bands: ComparabilityRow,
  everywhere: ComparabilityReason | null,
): ComparedVariable {
  const reason = everywhere ?? bands.reason;
  const isRefused = everywhere !== null || bands.outcome === 'not-comparable';
  const groups = isRefused ? [] : compareGroups(found as readonly VariableReach[]);
  return {
    variable: bands.variable!,
    outcome: isRefused ? 'not-comparable' : bands.outcome,
    reason,
    groups,
    compared: groups.reduce((sum, group) => sum + group.compared, 0),
    apart: groups.reduce((sum, group) => sum + group.apart.length, 0),
    processes: found.map((one) => ({
      known: one?.known ?? null,
      coverage: one?.coverage ?? null,
      dissimilarity: isRefused ? null : (one?.dissimilarity ?? null),
      dissimilarityByChance: isRefused ? null : (one?.dissimilarityByChance ?? null),
    })),
  };
}

/** Groups that are made of the same members; one that a process joined with its neighbour stands alone, and is refused elsewhere. */
function compareGroups(found: readonly VariableReach[]): ComparedGroup[] {
  const groups = new Map<string, string>();
  for (const { group, members } of found.flatMap(groupsOfTable)) {
    if (!groups.has(keyOf(members))) groups.set(keyOf(members), group);
  }
  return [...groups].map(([key, group]) => {
    const cells = found.map((one) => {
      const own = groupsOfTable(one).find(({ members }) => keyOf(members) === key);
      return own ? cellOf(own, one.boundsOnly) : { ...EMPTY, refused: 'merged-otherwise' as const };
    });
    return { group, cells, ...pairsOf(cells) };
  });
}

const EMPTY = {
  participants: null,
  population: null,
  share: null,
  populationShare: null,
  ratio: null,
  lower: null,
  upper: null,
  verdict: null,
  protected: false,
} as const;

function cellOf(group: GroupReach, boundsOnly: boolean): ComparedCell {
  const { participants, population, populationShare } = group;
  if (group.protected) return { ...EMPTY, population, populationShare, protected: true, refused: 'suppressed' };
  if (boundsOnly) return { ...EMPTY, participants, population, populationShare, refused: 'low_coverage' };
  const { share, ratio, lower, upper, verdict } = group;
  const refused = ratio === null ? (group.reason ?? 'too_few') : null;
  return {
    participants,
    population,
    share,
    populationShare,
    ratio,
    lower,
    upper,
    verdict,
    protected: false,
    refused,
  };
}

function pairsOf(cells: readonly ComparedCell[]): Pick<ComparedGroup, 'apart' | 'compared'> {
  const apart: [number, number][] = [];
  let compared = 0;
  cells.forEach((one, first) => {
    cells.slice(first + 1).forEach((other, index) => {
      const second = first + 1 + index;
      if (one.lower === null || one.upper === null || other.lower === null || other.upper === null) return;
      compared += 1;
      if (one.upper < other.lower) apart.push([first, second]);
      if (other.upper < one.lower) apart.push([second, first]);
    });
  });
  return { apart, compared };
}
