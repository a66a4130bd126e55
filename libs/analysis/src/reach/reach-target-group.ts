import {
  SMALLEST_SENSITIVE_GROUP,
  SPECIAL_VARIABLES,
  type GoalState,
  type GroupReach,
  type ReachOfTargets,
  type TargetGroup,
  type TargetGroupReach,
} from '#domain';

/**
 * Was a group reached that the process set out to reach? Its people x, participation rate r, representation ratio R and channels, out of
 * the report that everybody may see, and whether its goal is met.
 *
 *     r = x / residents of the group,   R = (x / people of known group) / (residents of the group / all residents)
 *
 * Of special categories (disability, origin …) no number of 1 to 9 people is told. A hidden number says nothing about its goal, because
 * goals set one after another would give the number away.
 *
 * @param target without a denominator there is x alone
 * @param startsOn ISO date on which the process began; null when that is not known
 * @param shown the protected report; null when reach was not measured
 * @returns everything is null with a `reason` where there is no number; a group taken together with its neighbour bears its name in
 *   `countedAs`, and its goal is not judged
 * @see docs/methods/target-groups.md
 * @example goal 30, x = 31: `reached`; x = 4: hidden, and the goal as well
 */
export function reachTargetGroup(
  target: TargetGroup,
  startsOn: string | null,
  shown: ReachOfTargets | null,
): TargetGroupReach {
  const addedLate = startsOn !== null && target.setOn > startsOn;
  const goalOr = (state: GoalState): GoalState => (target.goal === null ? 'none' : state);
  if (shown === null) return { ...NOTHING, addedLate, goal: goalOr('not-measured'), reason: null };
  const row = findGroup(target, shown);
  if (row === null) return { ...NOTHING, addedLate, goal: goalOr('not-measured'), reason: 'not_asked' };
  const people = row.participants;
  if (people === null || isTooSpecial(target.variable, people)) {
    return {
      ...NOTHING,
      addedLate,
      countedAs: row.group,
      goal: goalOr('hidden'),
      protected: true,
      reason: 'suppressed',
    };
  }
  const isAlone = row.members.length <= 1;
  const judged = isAlone && target.goal !== null ? (people >= target.goal ? 'reached' : 'not-yet') : 'not-measured';
  return {
    addedLate,
    countedAs: row.group,
    people,
    ...(target.populationTableId === null ? NO_RATIO : ratioOf(row)),
    channels: channelsOf(target.variable, row.group, shown),
    goal: goalOr(judged),
    protected: false,
    reason: target.populationTableId === null ? null : row.reason,
  };
}

const NO_RATIO = {
  rate: null,
  rateLower: null,
  rateUpper: null,
  ratio: null,
  lower: null,
  upper: null,
  verdict: null,
} as const;
const NOTHING = { ...NO_RATIO, countedAs: null, people: null, channels: [], protected: false } as const;

/** The group itself, or the one that took it in. */
function findGroup({ variable, group }: TargetGroup, { report }: ReachOfTargets): GroupReach | null {
  const groups = report.variables.find((one) => one.variable === variable)?.groups ?? [];
  return groups.find((one) => one.group === group) ?? groups.find(({ members }) => members.includes(group)) ?? null;
}

function isTooSpecial(variable: string, people: number): boolean {
  return SPECIAL_VARIABLES.includes(variable) && people > 0 && people < SMALLEST_SENSITIVE_GROUP;
}

function ratioOf({ rate, rateLower, rateUpper, ratio, lower, upper, verdict }: GroupReach) {
  return { rate, rateLower, rateUpper, ratio, lower, upper, verdict };
}

/** As the table attribute × channel shows it; of special categories all channels or none. */
function channelsOf(variable: string, group: string, { pairs }: ReachOfTargets): TargetGroupReach['channels'] {
  const pair = pairs.find(({ first, second }) => first === variable && second === 'channel');
  const cells = pair?.reason === null ? pair.cells.filter(({ row }) => row === group) : [];
  const isTold = cells.every(
    ({ people }) => !SPECIAL_VARIABLES.includes(variable) || !isTooSpecial(variable, people ?? 1),
  );
  return isTold
    ? cells.map(({ column, people }) => ({ channel: column, people })).filter(({ people }) => people !== 0)
    : [];
}
