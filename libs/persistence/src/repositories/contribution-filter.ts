/** What a list of contributions is narrowed to; every field is optional, and all that are given must hold. */
export interface ContributionFilter {
  /** A theme of the newest run, `none` for what is not grouped, or `off-topic` for what people have set aside. */
  readonly theme?: string;
  /** A civic topic of the newest run's fixed view, or `none` for what has none. */
  readonly topic?: string;
  readonly kind?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly eligibility?: string;
  readonly official?: string;
  readonly answered?: 'yes' | 'no';
  readonly decided?: 'yes' | 'no';
  /** In whole or in part, in whole alone, in part alone. */
  readonly adopted?: 'yes' | 'whole' | 'partly';
  readonly rejected?: 'yes';
  readonly decision?: string;
  readonly delivery?: string;
  readonly stage?: string;
  /** The Monday of a week, in the process' time zone. */
  readonly week?: string;
  /** Days of the process' time zone, both of them included: `2026-03-01..2026-03-31`; one end may be open. */
  readonly period?: string;
  readonly phase?: string;
  readonly source?: string;
  readonly group?: { readonly variable: string; readonly group: string };
  readonly search?: string;
  /** The same words as a query of stems; it stands before the letters. */
  readonly searchQuery?: string;
  /** These and no others. */
  readonly ids?: readonly string[];
}

/** Answered, as `isAnswered` of libs/domain says it; one sentence in SQL, held to it by a test. */
export const ANSWERED = `(contribution.official_status IN ('answered', 'decided')
  OR (contribution.decision IS NOT NULL AND contribution.decision <> 'needs-analysis')
  OR coalesce(contribution.stage IN ('selected', 'formally-rejected', 'merit-rejected'), false))`;

/** Decided, as `isDecided` of libs/domain says it. */
export const DECIDED = `((contribution.decision IS NOT NULL AND contribution.decision <> 'needs-analysis')
  OR coalesce(contribution.stage IN ('selected', 'formally-rejected', 'merit-rejected'), false))`;

/** Adopted in whole, as `isAdopted` of libs/domain says it. */
const ADOPTED = `(coalesce(contribution.decision = 'yes', false) OR coalesce(contribution.stage = 'selected', false))`;

/** Adopted in part: what the adoption rate counts beside what was adopted in whole. */
const ADOPTED_PARTLY = `(coalesce(contribution.decision = 'partly', false) AND NOT ${ADOPTED})`;

const ADOPTION = {
  yes: `(${ADOPTED} OR ${ADOPTED_PARTLY})`,
  whole: ADOPTED,
  partly: ADOPTED_PARTLY,
} as const;

/** Rejected, as `isRejected` of libs/domain says it. */
const REJECTED = `(coalesce(contribution.decision = 'no', false)
  OR coalesce(contribution.stage IN ('formally-rejected', 'merit-rejected'), false))`;

/** What residents handed in and is still visible: the base of every count of contributions. */
export const INPUT = `contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
  AND contribution.voice <> 'institution'`;

/** People behind contributions: those who spoke for themselves, each counted once. */
export const PEOPLE = `count(DISTINCT contribution.participation_id) FILTER (WHERE contribution.voice = 'person')`;

export interface FilterSql {
  readonly joins: string;
  readonly conditions: string;
  readonly parameters: readonly unknown[];
}

/** The newest theme run of the process, as a sub-select of one value. */
export const NEWEST_THEME_RUN = `(SELECT run_id FROM theme_run WHERE theme_run.workspace_id = $1 AND theme_run.process_id = $2
  ORDER BY created_at DESC LIMIT 1)`;

const IN_NO_THEME = {
  none: 'filtered.rank = 1 AND NOT filtered.grouped AND NOT filtered.off_topic',
  'off-topic': 'filtered.rank = 1 AND filtered.off_topic',
} as const;

/** Turns a filter into joins and conditions over the table `contribution`; $1 is the workspace, $2 the process. */
export function filterSql(workspaceId: string, processId: string, filter: ContributionFilter): FilterSql {
  const parameters: unknown[] = [workspaceId, processId];
  const conditions = [INPUT];
  let joins = '';
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const equals = (column: string, value: string | undefined) => {
    if (value === undefined) return;
    conditions.push(value === 'none' ? `contribution.${column} IS NULL` : `contribution.${column} = ${given(value)}`);
  };
  equals('kind', filter.kind);
  equals('channel', filter.channel);
  equals('language', filter.language);
  equals('eligibility', filter.eligibility);
  equals('decision', filter.decision);
  equals('delivery', filter.delivery);
  equals('stage', filter.stage);
  if (filter.official !== undefined) conditions.push(`contribution.official_status = ${given(filter.official)}`);
  // how far a contribution has come is said of eligible ones alone, as the report of impact says it
  const eligible = (condition: string) => conditions.push(`contribution.eligibility = 'eligible' AND ${condition}`);
  if (filter.answered !== undefined) eligible(`${filter.answered === 'no' ? 'NOT ' : ''}${ANSWERED}`);
  if (filter.decided !== undefined) eligible(`${filter.decided === 'no' ? 'NOT ' : ''}${DECIDED}`);
  if (filter.adopted !== undefined) eligible(ADOPTION[filter.adopted]);
  if (filter.rejected !== undefined) eligible(REJECTED);
  if (filter.theme !== undefined) {
    joins += ` JOIN theme_assignment AS filtered ON filtered.workspace_id = $1 AND filtered.run_id = ${NEWEST_THEME_RUN}
      AND filtered.contribution_id = contribution.id`;
    conditions.push(
      filter.theme in IN_NO_THEME
        ? IN_NO_THEME[filter.theme as keyof typeof IN_NO_THEME]
        : `filtered.grouped AND filtered.theme_id = ${given(filter.theme)}`,
    );
  }
  if (filter.topic !== undefined) {
    joins += ` LEFT JOIN theme_view AS viewed ON viewed.workspace_id = $1 AND viewed.run_id = ${NEWEST_THEME_RUN}
      AND viewed.contribution_id = contribution.id`;
    conditions.push(filter.topic === 'none' ? 'viewed.topic IS NULL' : `viewed.topic = ${given(filter.topic)}`);
  }
  if (filter.week !== undefined) {
    conditions.push(
      `date_trunc('week', contribution.submitted_at AT TIME ZONE (SELECT time_zone FROM process WHERE process.workspace_id = $1
         AND process.id = $2))::date = ${given(filter.week)}::date`,
    );
  }
  if (filter.period !== undefined) {
    const [from = '', to = ''] = filter.period.split('..');
    const zone = `(SELECT time_zone FROM process WHERE process.workspace_id = $1 AND process.id = $2)`;
    const midnight = (day: string, days: number) => `(${given(day)}::date + ${days})::timestamp AT TIME ZONE ${zone}`;
    if (from !== '') conditions.push(`contribution.submitted_at >= ${midnight(from, 0)}`);
    if (to !== '') conditions.push(`contribution.submitted_at < ${midnight(to, 1)}`);
  }
  if (filter.phase !== undefined) conditions.push(`contribution.phase_id = ${given(filter.phase)}`);
  if (filter.source !== undefined) conditions.push(`contribution.source_id = ${given(filter.source)}`);
  if (filter.group !== undefined) {
    const [variable, group] = [given(filter.group.variable), given(filter.group.group)];
    conditions.push(`contribution.voice = 'person' AND contribution.participation_id IN (
      SELECT participation.id FROM participation
      LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
        AND attribute_map.variable = ${variable} AND attribute_map.value = participation.attributes ->> ${variable}
      WHERE participation.workspace_id = $1 AND participation.process_id = $2
        AND coalesce(attribute_map.group_code, participation.attributes ->> ${variable}) = ${group})`);
  }
  if (filter.ids !== undefined) conditions.push(`contribution.id = ANY (${given(filter.ids)}::uuid[])`);
  if (filter.searchQuery !== undefined) {
    joins += ` JOIN contribution_search AS searched ON searched.workspace_id = $1 AND searched.process_id = $2
      AND searched.contribution_id = contribution.id`;
    conditions.push(`searched.terms @@ ${given(filter.searchQuery)}::tsquery`);
  } else if (filter.search !== undefined && filter.search !== '') {
    const pattern = given(`%${filter.search.replace(/[\\%_]/g, (character) => `\\${character}`)}%`);
    conditions.push(`(contribution.body ILIKE ${pattern} OR contribution.title ILIKE ${pattern})`);
  }
  return { joins, conditions: conditions.join(' AND '), parameters };
}
