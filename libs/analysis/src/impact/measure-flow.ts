import { isAdopted, isDecided, isRejected, type ContributionStatus, type FlowCount, type FlowDecision } from '#domain';
import { type ImpactInput } from './measure-impact.js';

/**
 * Where contributions went: from the theme over the decision to the outcome, each eligible contribution once. One in several themes is
 * counted in the first, so that what leaves the themes is what arrives; one in none is not grouped (null).
 *
 * @returns a row for each way that anything took, themes in their order, the not grouped last; the rows add up to the eligible
 * @see docs/methods/impact.md
 * @example measureFlow({ contributions, themes }); // [{ themeId, label: 'Parking', decision: 'adopted', delivery: 'none', contributions: 3 }, …]
 */
export function measureFlow({ contributions, themes }: ImpactInput): FlowCount[] {
  const rows = new Map<string, { -readonly [Key in keyof FlowCount]: FlowCount[Key] } & { order: number }>();
  for (const { status, themes: places } of contributions) {
    if (status.eligibility !== 'eligible') continue;
    const order = places[0] ?? themes.length;
    const theme = themes[order] ?? { themeId: null, label: '' };
    const decision = decisionOf(status);
    const delivery = status.delivery ?? 'none';
    const key = `${order} ${decision} ${delivery}`;
    const row = rows.get(key) ?? { ...theme, decision, delivery, contributions: 0, order };
    row.contributions += 1;
    rows.set(key, row);
  }
  return [...rows]
    .sort(([a, { order }], [b, { order: other }]) => order - other || (a < b ? -1 : 1))
    .map(([, { order: _, ...row }]) => row);
}

/** As the counts by theme have it: a selected project is adopted, one that a check turned down is rejected. */
function decisionOf(status: ContributionStatus): FlowDecision {
  if (isAdopted(status)) return 'adopted';
  if (status.decision === 'partly') return 'partly';
  if (isRejected(status)) return 'rejected';
  return isDecided(status) ? 'other' : 'none';
}
