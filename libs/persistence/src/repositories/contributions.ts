import type { EntityManager } from 'typeorm';
import type {
  BudgetStage,
  Channel,
  ContributionKind,
  CountOf,
  DecisionCode,
  DeliveryCode,
  Eligibility,
  LocalisedText,
  OfficialStatus,
  PublicationPermission,
  Voice,
} from '#domain';
import { NEWEST_THEME_RUN, PEOPLE, filterSql, type ContributionFilter } from './contribution-filter.js';

export interface ContributionRow {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly reference: string;
  readonly title: string | null;
  readonly body: string;
  readonly language: string | null;
  readonly voice: Voice;
  readonly groupSize: number | null;
  readonly channel: Channel;
  readonly submittedAt: Date | null;
  readonly submittedPrecision: 'day' | 'second' | null;
  readonly permission: PublicationPermission;
  readonly eligibility: Eligibility;
  readonly official: OfficialStatus;
  readonly decision: DecisionCode | null;
  readonly delivery: DeliveryCode | null;
  readonly stage: BudgetStage | null;
  readonly sourceLabel: string | null;
  readonly parentId: string | null;
  readonly masked: Readonly<Record<string, number>>;
  readonly themeId: string | null;
  readonly themeLabel: string | null;
  readonly weight: number | null;
  readonly grouped: boolean | null;
  /** A person put it there. */
  readonly byHand: boolean | null;
  /** Code and name of the civic topic in the newest run's fixed view. */
  readonly topic: string | null;
  readonly topicName: LocalisedText | null;
  readonly topicConfidence: number | null;
}

const COLUMNS = `contribution.id, contribution.kind, contribution.source_reference AS reference, contribution.title, contribution.body,
  contribution.language, contribution.voice, contribution.group_size AS "groupSize", contribution.channel,
  contribution.submitted_at AS "submittedAt", contribution.submitted_precision AS "submittedPrecision", contribution.permission,
  contribution.eligibility, contribution.official_status AS official, contribution.decision, contribution.delivery, contribution.stage,
  contribution.source_label AS "sourceLabel", contribution.parent_id AS "parentId", contribution.masked`;

/** The theme and the civic topic of each row of a page, from the newest run. */
const WITH_THEME = `
  LEFT JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = ${NEWEST_THEME_RUN}
    AND assignment.contribution_id = contribution.id AND assignment.rank = 1
  LEFT JOIN theme ON theme.workspace_id = $1 AND theme.id = assignment.theme_id
  LEFT JOIN theme_view ON theme_view.workspace_id = $1 AND theme_view.run_id = ${NEWEST_THEME_RUN}
    AND theme_view.contribution_id = contribution.id`;
const THEME_COLUMNS = `theme.id AS "themeId", theme.label AS "themeLabel", assignment.weight, assignment.grouped,
  assignment.by_hand AS "byHand", theme_view.topic,
  theme_view.confidence AS "topicConfidence",
  (SELECT named -> 'name' FROM theme_run, jsonb_array_elements(theme_run.settings -> 'topics') AS named
   WHERE theme_run.workspace_id = $1 AND theme_run.run_id = theme_view.run_id AND named ->> 'code' = theme_view.topic) AS "topicName"`;

export async function countContributions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: ContributionFilter = {},
): Promise<CountOf> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const [row] = await db.query(
    `SELECT count(*)::integer AS contributions, ${PEOPLE}::integer AS people FROM contribution ${joins} WHERE ${conditions}`,
    [...parameters],
  );
  return row;
}

/** `typical` within a theme, `relevant` where words are sought; elsewhere both are `newest`. */
export type ContributionOrder = 'newest' | 'oldest' | 'typical' | 'relevant';
/** The last row of the page before: its sort value and its id. */
export interface ContributionPlace {
  readonly value: string | number | null;
  readonly id: string;
}

export async function listContributions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: ContributionFilter,
  page: { order: ContributionOrder; after: ContributionPlace | null; limit: number },
): Promise<(ContributionRow & { place: ContributionPlace })[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const typical = page.order === 'typical' && filter.theme !== undefined;
  const relevant = page.order === 'relevant' && filter.searchQuery !== undefined;
  // Undated rows and rows without weight come last: a value that sorts behind every other stands in for them.
  const oldest = page.order === 'oldest';
  const values = [...parameters];
  const sort = typical
    ? `coalesce(filtered.weight, -1)`
    : relevant
      ? // how near the words stand to each other, those of the title above the others, whatever the length of the text
        `ts_rank_cd(searched.terms, $${values.push(filter.searchQuery)}::tsquery, 1)`
      : `coalesce(contribution.submitted_at, '${oldest ? '' : '-'}infinity'::timestamptz)`;
  const direction = oldest && !typical && !relevant ? 'ASC' : 'DESC';
  let from = '';
  if (page.after) {
    const value = `$${values.push(page.after.value)}`;
    const id = `$${values.push(page.after.id)}`;
    const cast = typical || relevant ? 'real' : 'timestamptz';
    from = `AND (${sort}, contribution.id) ${direction === 'ASC' ? '>' : '<'} (${value}::${cast}, ${id}::uuid)`;
  }
  const limit = `$${values.push(page.limit)}`;
  const rows = await db.query(
    `WITH page AS (
       SELECT contribution.id, ${sort} AS sort FROM contribution ${joins} WHERE ${conditions} ${from}
       ORDER BY sort ${direction}, contribution.id ${direction} LIMIT ${limit})
     SELECT ${COLUMNS}, ${THEME_COLUMNS}, page.sort::text AS "sortValue" FROM page
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = page.id
     ${WITH_THEME}
     ORDER BY page.sort ${direction}, contribution.id ${direction}`,
    values,
  );
  return rows.map(({ sortValue, ...row }: ContributionRow & { sortValue: string }) => ({
    ...row,
    place: { value: sortValue, id: row.id },
  }));
}

/** Contributions by id, in the order given: the quotes of a theme. */
export async function listContributionsByIds(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  ids: readonly string[],
): Promise<ContributionRow[]> {
  return db.query(
    `SELECT ${COLUMNS}, ${THEME_COLUMNS} FROM unnest($3::uuid[]) WITH ORDINALITY AS wanted (id, nth)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.id = wanted.id
       AND contribution.hidden_at IS NULL
     ${WITH_THEME} ORDER BY wanted.nth`,
    [workspaceId, processId, ids],
  );
}

export interface ContributionOrigin {
  readonly source: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly importedAt: Date | null;
  readonly basis: string | null;
  readonly url: string | null;
  readonly replies: number;
}

export async function findContribution(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<(ContributionRow & ContributionOrigin) | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS}, ${THEME_COLUMNS}, contribution.url, contribution.permission_basis AS basis, source.name AS source,
       raw_row.file, raw_row.sheet, raw_row.row_number AS row, import.finished_at AS "importedAt",
       (SELECT count(*)::integer FROM contribution AS reply WHERE reply.workspace_id = $1 AND reply.parent_id = contribution.id
          AND reply.hidden_at IS NULL) AS replies
     FROM contribution
     JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id
     LEFT JOIN import ON import.workspace_id = $1 AND import.id = contribution.last_import_id
     LEFT JOIN import_record AS record ON record.workspace_id = $1 AND record.import_id = contribution.last_import_id
       AND record.source_id = contribution.source_id AND record.record_type = 'contribution' AND record.kind = contribution.kind
       AND record.source_reference = contribution.source_reference
     LEFT JOIN raw_row ON raw_row.workspace_id = $1 AND raw_row.import_id = record.import_id AND raw_row.sequence = record.sequence
     ${WITH_THEME}
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.id = $3
       AND contribution.hidden_at IS NULL`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

export interface ChainRow {
  readonly responses: readonly {
    id: string;
    text: LocalisedText;
    office: string | null;
    at: string | null;
    contributions: number;
  }[];
  readonly decisions: readonly {
    id: string;
    code: DecisionCode;
    text: LocalisedText;
    reason: LocalisedText;
    office: string | null;
    at: string | null;
  }[];
  readonly outcomes: readonly {
    id: string;
    title: LocalisedText;
    delivery: DeliveryCode | null;
    progress: number | null;
    deliveredOn: string | null;
  }[];
}

/**
 * What the institution published for one contribution, by confirmed links of its own: an entry on a theme has one for each contribution
 * that the theme held when it was published.
 */
export async function findChain(db: EntityManager, workspaceId: string, contributionId: string): Promise<ChainRow> {
  const linked = (
    subject: string,
  ) => `${subject}.state = 'published' AND EXISTS (SELECT FROM ${subject}_link AS link WHERE link.workspace_id = $1
    AND link.${subject}_id = ${subject}.id AND link.is_confirmed AND link.contribution_id = $2)`;
  const [row] = await db.query(
    `SELECT
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'text', text, 'office', office, 'at', answered_at, 'contributions',
          (SELECT count(*) FROM response_link WHERE response_link.workspace_id = $1 AND response_link.response_id = response.id
            AND contribution_id IS NOT NULL AND is_confirmed))
          ORDER BY answered_at, id), '[]') FROM response WHERE workspace_id = $1 AND ${linked('response')}) AS responses,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'code', code, 'text', text, 'reason', reason, 'office', office, 'at',
          decided_at) ORDER BY decided_at, id), '[]') FROM decision WHERE workspace_id = $1 AND ${linked('decision')}) AS decisions,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title, 'delivery', delivery, 'progress', progress,
          'deliveredOn', delivered_on) ORDER BY delivered_on, id), '[]') FROM outcome
        WHERE workspace_id = $1 AND (${linked('outcome')} OR outcome.state = 'published' AND decision_id IN (
          SELECT decision_id FROM decision_link JOIN decision ON decision.workspace_id = $1 AND decision.id = decision_id
            AND decision.state = 'published'
          WHERE decision_link.workspace_id = $1 AND is_confirmed AND contribution_id = $2)))
         AS outcomes`,
    [workspaceId, contributionId],
  );
  return row;
}
