import {
  PLACE_VARIABLES,
  type ComparabilityCheck,
  type ComparabilityOutcome,
  type ComparabilityReason,
  type ComparabilityRow,
  type GroupReach,
  type ReachReport,
  type VariableReach,
} from '#domain';

/** What is known of a process before its numbers are read. */
export interface ProcessToCompare {
  /** The municipality; places of two of them are never the same, whatever they are called. */
  readonly workspace: string;
  readonly kind: string;
  /** In its own words; null when nobody wrote it down. */
  readonly question: string | null;
  /** ISO dates. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Fewest people in a cell; null without a report. */
  readonly k: number | null;
  /** As everybody may see it; null when reach was not measured. */
  readonly report: ReachReport | null;
}

type Found = readonly [ComparabilityOutcome, ComparabilityReason | null];

const SAME: Found = ['same', null];

/** The panel: every check but those of single attributes. */
export function checkProcesses(processes: readonly ProcessToCompare[]): ComparabilityRow[] {
  const reports = processes.map(({ report }) => report);
  const populations = reports.map((report) => report?.population ?? null);
  const row = (check: ComparabilityCheck, values: readonly (string | null)[], [outcome, reason]: Found) =>
    ({ check, variable: null, outcome, reason, values }) satisfies ComparabilityRow;
  const kinds = processes.map(({ kind }) => kind);
  const questions = processes.map(({ question }) => question);
  const years = populations.map((population) => population?.date.slice(0, 4) ?? null);
  const sources = populations.map((population) => population && `${population.name}, ${population.source}`);
  const floors = populations.map((population) => population && String(population.ageFloor ?? 0));
  const ks = processes.map(({ k }) => (k === null ? null : String(k)));
  const methods = reports.map((report) => report?.method ?? null);
  return [
    row('kind', kinds, areSame(kinds) ? SAME : ['differs', 'other-kind']),
    row('question', questions, sameQuestion(questions)),
    row(
      'period',
      processes.map(({ startsOn, endsOn }) => (startsOn && endsOn ? `${startsOn}/${endsOn}` : null)),
      samePeriod(processes),
    ),
    row('reference-year', years, orMissing(years, 'no-population', ['differs', 'other-year'])),
    row(
      'reference-source',
      sources,
      orMissing(
        populations.map((population) => population?.source ?? null),
        'no-population',
        ['differs', 'other-source'],
      ),
    ),
    row('age-floor', floors, orMissing(floors, 'no-population', ['not-comparable', 'other-age-floor'])),
    row('suppression', ks, orMissing(ks, 'not-measured', ['differs', 'other-k'])),
    row('method', methods, orMissing(methods, 'not-measured', ['not-comparable', 'other-method'])),
  ];
}

/** Are the groups of one attribute the same groups everywhere? */
export function checkBands(
  variable: string,
  found: readonly (VariableReach | null)[],
  workspaces: readonly string[],
): ComparabilityRow {
  const frames = found.map((one) => one && groupsOfTable(one));
  const values = frames.map((groups) => groups && groups.map(({ group }) => group).join(', '));
  const row = (outcome: ComparabilityOutcome, reason: ComparabilityReason | null): ComparabilityRow => ({
    check: 'bands',
    variable,
    outcome,
    reason,
    values,
  });
  if (found.some((one) => one === null || one.groups.length === 0)) return row('not-comparable', 'not-asked');
  if (frames.some((groups) => groups!.length === 0)) return row('not-comparable', 'no-population');
  if (isPlace(variable) && !areSame(workspaces)) return row('not-comparable', 'other-places');
  const members = frames.map((groups) => keyOf(groups!.flatMap((group) => group.members)));
  if (!areSame(members)) return row('not-comparable', 'other-bands');
  const merged = frames.map((groups) => keyOf(groups!.map((group) => keyOf(group.members))));
  return areSame(merged) ? row('same', null) : row('differs', 'merged-otherwise');
}

/** Without people of groups that the table of residents does not hold. */
export function groupsOfTable({ groups }: VariableReach): GroupReach[] {
  return groups.filter(({ population }) => population !== null);
}

function isPlace(variable: string): boolean {
  return (PLACE_VARIABLES as readonly string[]).includes(variable);
}

/** The same codes in any order. */
export function keyOf(codes: readonly string[]): string {
  return JSON.stringify([...codes].sort());
}

function areSame(values: readonly (string | null)[]): boolean {
  return values.every((value) => value === values[0]);
}

function orMissing(values: readonly (string | null)[], missing: ComparabilityReason, other: Found): Found {
  if (values.includes(null)) return ['not-comparable', missing];
  return areSame(values) ? SAME : other;
}

function sameQuestion(questions: readonly (string | null)[]): Found {
  if (questions.includes(null)) return ['differs', 'unknown-question'];
  const plain = questions.map((question) => question!.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
  return areSame(plain) ? SAME : ['differs', 'other-question'];
}

/** The same days; or days in common; or none. */
function samePeriod(processes: readonly ProcessToCompare[]): Found {
  const starts = processes.map(({ startsOn }) => startsOn);
  const ends = processes.map(({ endsOn }) => endsOn);
  if (starts.includes(null) || ends.includes(null)) return ['differs', 'unknown-period'];
  if (areSame(starts) && areSame(ends)) return SAME;
  const [lastStart, firstEnd] = [(starts as string[]).sort().at(-1)!, (ends as string[]).sort()[0]!];
  return ['differs', lastStart <= firstEnd ? 'other-dates' : 'separate-periods'];
}
