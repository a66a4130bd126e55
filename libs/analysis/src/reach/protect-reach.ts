import {
  SMALLEST_GROUP,
  SMALLEST_PERCENTAGE_BASE,
  type GroupReach,
  type ReachReport,
  type VariableReach,
} from '#domain';
import { fewestPeople } from '../privacy/fewest-people.js';
import { planProtection, type ProtectionPlan } from '../privacy/plan-protection.js';
import { clearlyFewer } from './clearly-fewer.js';
import { groupReach, hiddenReach, outsideReach, withoutRate, withoutRatio } from './group-reach.js';
import { ORDERED_VARIABLES } from './measure-reach.js';
import { mergeBands, type Band } from './merge-bands.js';
import { figuresOfVariable, NO_FIGURES } from './variable-figures.js';

/** The name of small groups outside the table that are shown together; its `members` are empty. */
export const OTHER_GROUPS = 'other';

export interface ProtectOptions {
  /** Neighbouring groups may be taken together before anything is hidden; `age` unless told. */
  readonly ordered?: boolean;
}

/**
 * A reach table as everybody may see it: no group of 1 to k − 1 people, and none that could be worked out from the total.
 *
 * Neighbouring bands are first taken together. What is still small is hidden, with the smallest other groups needed to blur it;
 * groups outside the table that are small are shown together or not at all. Zero is shown. Where "outside" is too small to be
 * blurred by "unknown", the number of known people is hidden too and shares are of all people. With anything hidden there is no
 * dissimilarity, because it could be solved for the hidden number.
 *
 * @param report with its full numbers; one that is protected already comes back as it is
 * @param least fewest people that may be shown: 5; of special categories and of minors ten, whatever it is
 * @returns hidden rows bear `protected`, the reason `suppressed` and null wherever people are counted
 * @see docs/methods/small-groups.md
 * @example protect(report).groups.filter((group) => group.protected).length; // never 1
 */
export function protect(
  report: VariableReach,
  least: number = SMALLEST_GROUP,
  { ordered = ORDERED_VARIABLES.includes(report.variable) }: ProtectOptions = {},
): VariableReach {
  const { variable, known, unknown, outside } = report;
  if (known === null || unknown === null || outside === null) return report;
  if (report.groups.some((row) => row.participants === null)) return report;
  const told = report.groups.flatMap(({ group, members }) => [group, ...members]);
  const k = fewestPeople(variable, told, least);
  const isSmall = (band: Band) => band.participants > 0 && band.participants < k;
  const table = report.groups.filter(isInFrame).map(bandOf);
  const bands = ordered ? mergeBands(table, isSmall) : table;
  const plan = planProtection({ table: bands.map((band) => band.participants), outside, unknown }, k);
  const people = known + unknown + outside;
  const residents = bands.reduce((sum, band) => sum + band.population, 0);
  // the only reason for which a group of a known table has no rate
  const sharesOnly = table.length > 0 && report.groups.filter(isInFrame).every(({ rate }) => rate === null);
  const fewer =
    plan === null || plan.known || report.boundsOnly ? new Set<number>() : clearlyFewer(bands, plan.table, known, k);
  const rows = bands.map((band, index) => {
    const row = groupReach(variable, band, {
      known: plan?.known ? people : known,
      unknown: plan?.known ? 0 : unknown,
      residents,
      boundsOnly: report.boundsOnly,
      sharesOnly,
    });
    if (plan === null || plan.table.has(index))
      return fewer.has(index) ? { ...hiddenReach(row), atMost: k - 1, clearlyFewer: true } : hiddenReach(row);
    const hasBase = !plan.known || people - known <= k;
    const shown = hasBase ? row : withoutRatio(row);
    return band.population < SMALLEST_PERCENTAGE_BASE ? withoutRate(shown) : shown;
  });
  const somethingHidden = rows.some((row) => row.protected);
  const isHidden = (part: keyof Omit<ProtectionPlan, 'table'>) => plan === null || plan[part];
  const outsideRows = report.groups.filter((row) => !isInFrame(row));
  return {
    variable,
    groups: [...rows, ...shownOutside(variable, outsideRows, isHidden('outside'), k)],
    known: isHidden('known') ? null : known,
    unknown: isHidden('unknown') ? null : unknown,
    notAnswered: isHidden('unknown') ? null : report.notAnswered,
    neverAsked: isHidden('unknown') ? null : report.neverAsked,
    outside: isHidden('outside') ? null : outside,
    coverage: isHidden('known') ? null : report.coverage,
    boundsOnly: report.boundsOnly,
    ...figuresAfter(report, bands, somethingHidden),
    reason: report.reason ?? (somethingHidden ? 'suppressed' : null),
  };
}

/** The figures stand as long as nothing is hidden; they are computed anew only where bands were taken together. */
function figuresAfter(report: VariableReach, bands: readonly Band[], somethingHidden: boolean) {
  if (somethingHidden) return NO_FIGURES;
  if (bands.length < report.groups.filter(isInFrame).length) return figuresOfVariable(bands);
  const { dissimilarity, dissimilarityByChance, peopleToShift, fit, rIndicator, goVocalScore, designEffect } = report;
  return { dissimilarity, dissimilarityByChance, peopleToShift, fit, rIndicator, goVocalScore, designEffect };
}

/** Every variable of a report as everybody may see it; the totals of the process are always shown. */
export function protectReach(
  report: ReachReport,
  k: number = SMALLEST_GROUP,
  { ordered = ORDERED_VARIABLES }: { readonly ordered?: readonly string[] } = {},
): ReachReport {
  return {
    ...report,
    variables: report.variables.map((variable) =>
      protect(variable, k, { ordered: ordered.includes(variable.variable) }),
    ),
  };
}

function isInFrame(row: GroupReach): boolean {
  return row.population !== null && row.population > 0;
}

function bandOf({ group, members, participants, population, estimated }: GroupReach): Band {
  return { group, members, participants: participants ?? 0, population: population ?? 0, estimated };
}

/** Groups outside the table: all small ones are taken together, without their names, and the next until they are k people. */
function shownOutside(variable: string, rows: readonly GroupReach[], isHidden: boolean, k: number): GroupReach[] {
  const empty = rows.filter((row) => row.participants === 0);
  const peopled = rows.filter((row) => row.participants !== 0);
  if (isHidden) return [...empty, ...peopled.filter((row) => row.population === 0).map(hiddenReach)];
  const bySize = [...peopled].sort((a, b) => (a.participants ?? 0) - (b.participants ?? 0));
  if (bySize.length === 0 || (bySize[0].participants ?? 0) >= k)
    return [...rows].map((row) => ({ ...row, protected: false }));
  const together = new Set<GroupReach>();
  let people = 0;
  for (const row of bySize) {
    if (people >= k && (row.participants ?? 0) >= k) break;
    together.add(row);
    people += row.participants ?? 0;
  }
  const other = { ...outsideReach(variable, OTHER_GROUPS, people, null), members: [] };
  return [...rows.filter((row) => !together.has(row)).map((row) => ({ ...row, protected: false })), other];
}
