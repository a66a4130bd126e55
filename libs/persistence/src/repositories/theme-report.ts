import type { EntityManager } from 'typeorm';
import type { ThemeEvidence, Trust } from '#domain';
import type { Author } from '../entities/theme.entity.js';
import { ANSWERED, DECIDED, INPUT, PEOPLE } from './contribution-filter.js';
import type { ThemeRunSettings } from './theme-views.js';

export interface ThemeRunRow {
  readonly runId: string;
  readonly method: string;
  readonly seed: number;
  readonly language: string;
  readonly texts: number;
  readonly notGrouped: number;
  /** Set aside by people. */
  readonly offTopic: number;
  readonly stability: number | null;
  readonly trust: Trust | null;
  /** Empty in runs from before it was stored. */
  readonly evidence: Partial<ThemeEvidence>;
  readonly settings: Partial<ThemeRunSettings>;
  readonly reason: string | null;
  readonly similar: readonly (readonly string[])[];
  readonly datasetVersion: number;
  readonly computedAt: Date;
  readonly stale: boolean;
}

/** The newest result of finding themes; null before the first. */
export async function findNewestThemeRun(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemeRunRow | null> {
  const [row] = await db.query(
    `SELECT theme_run.run_id AS "runId", theme_run.method, theme_run.seed, theme_run.language, theme_run.texts,
       theme_run.not_grouped AS "notGrouped", theme_run.stability, theme_run.trust, theme_run.evidence, theme_run.settings,
       theme_run.reason,
       (SELECT count(*)::integer FROM theme_assignment AS aside WHERE aside.workspace_id = $1
          AND aside.run_id = theme_run.run_id AND aside.rank = 1 AND aside.off_topic) AS "offTopic",
       coalesce(theme_run.result -> 'similar', '[]') AS similar, coalesce(run.dataset_version, 0) AS "datasetVersion",
       theme_run.created_at AS "computedAt",
       greatest(coalesce(run.dataset_version, 0), theme_run.placed_version) < process.dataset_version AS stale
     FROM theme_run
     JOIN run ON run.workspace_id = theme_run.workspace_id AND run.id = theme_run.run_id
     JOIN process ON process.workspace_id = theme_run.workspace_id AND process.id = theme_run.process_id
     WHERE theme_run.workspace_id = $1 AND theme_run.process_id = $2 ORDER BY theme_run.created_at DESC LIMIT 1`,
    [workspaceId, processId],
  );
  return row ?? null;
}

export interface ThemeCountRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly labelBy: Author;
  readonly terms: readonly string[];
  readonly stability: number | null;
  readonly trust: Trust | null;
  /** Code of the civic topic that many of its topic words point at. */
  readonly topic: string | null;
  readonly contributions: number;
  readonly people: number;
  readonly answered: number;
  readonly decided: number;
}

/** The names of all themes of today, both levels. */
export async function listThemeNames(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Pick<ThemeCountRow, 'id' | 'parentId' | 'label' | 'labelBy'>[]> {
  return db.query(
    `SELECT id, parent_id AS "parentId", label, label_by AS "labelBy" FROM theme
     WHERE workspace_id = $1 AND process_id = $2 AND retired_at IS NULL`,
    [workspaceId, processId],
  );
}

/** The themes of one run, both levels, with what is in them now, largest first. */
export async function listThemeCounts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<ThemeCountRow[]> {
  return db.query(
    `SELECT theme.id, theme.parent_id AS "parentId", theme.label, theme.label_by AS "labelBy", theme.terms,
       theme.stability, theme.trust, theme.topic, coalesce(counted.contributions, 0)::integer AS contributions, coalesce(counted.people, 0)::integer AS people,
       coalesce(counted.answered, 0)::integer AS answered, coalesce(counted.decided, 0)::integer AS decided
     FROM theme
     LEFT JOIN (
       SELECT assignment.theme_id, count(*) AS contributions, ${PEOPLE} AS people, count(*) FILTER (WHERE ${ANSWERED}) AS answered,
              count(*) FILTER (WHERE ${DECIDED}) AS decided
       FROM theme_assignment AS assignment
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
       WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.grouped AND ${INPUT}
       GROUP BY assignment.theme_id) AS counted ON counted.theme_id = theme.id
     WHERE theme.workspace_id = $1 AND theme.process_id = $2 AND theme.last_run_id = $3 AND theme.retired_at IS NULL
     ORDER BY contributions DESC, theme.number, theme.id`,
    [workspaceId, processId, runId],
  );
}

const MOST_QUOTES = 5;

/** A contribution that stands in a theme today, beside its quote in the last run; $2 is the theme, $3 the role of the quote. */
const MEMBERS = `
  FROM theme
  JOIN theme_assignment AS member ON member.workspace_id = $1 AND member.run_id = theme.last_run_id
    AND member.theme_id = theme.id AND member.grouped
  LEFT JOIN theme_quote AS quote ON quote.workspace_id = $1 AND quote.run_id = theme.last_run_id AND quote.theme_id = theme.id
    AND quote.contribution_id = member.contribution_id AND quote.role = $3
  WHERE theme.workspace_id = $1 AND theme.id = $2`;

/**
 * The quotes of a theme: those that people pinned, then the most typical ones of its last run, the medoid first. Only what stands in
 * the theme today is quoted; where nothing of that is left, as in a theme made by hand, what belongs to it most.
 */
export async function listThemeQuoteIds(db: EntityManager, workspaceId: string, themeId: string): Promise<string[]> {
  const rows: { id: string; quoted: boolean }[] = await db.query(
    `SELECT member.contribution_id AS id, member.pinned OR quote.rank IS NOT NULL AS quoted ${MEMBERS}
     ORDER BY member.pinned DESC, quote.rank NULLS LAST, member.weight DESC NULLS LAST, member.contribution_id
     LIMIT ${MOST_QUOTES}`,
    [workspaceId, themeId, 'typical'],
  );
  const quoted = rows.filter((row) => row.quoted);
  return (quoted.length > 0 ? quoted : rows).map(({ id }) => id);
}

/** The contribution of a theme that says something else than the others; null where none does, or it stands elsewhere today. */
export async function findDissentId(db: EntityManager, workspaceId: string, themeId: string): Promise<string | null> {
  const [row] = await db.query(
    `SELECT member.contribution_id AS id ${MEMBERS} AND quote.rank IS NOT NULL ORDER BY quote.rank LIMIT 1`,
    [workspaceId, themeId, 'dissent'],
  );
  return row?.id ?? null;
}

export interface ThemeDetailCounts {
  readonly answered: number;
  readonly decisions: readonly { decision: string; contributions: number }[];
  readonly deliveries: readonly { delivery: string; contributions: number }[];
  readonly weeks: readonly { week: string; contributions: number }[];
}

/** What was done with the contributions of one theme, and when they came. */
export async function readThemeDetail(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
  themeId: string,
): Promise<ThemeDetailCounts> {
  const by = (column: string, name: string, order = 'contributions DESC') => `
    (SELECT coalesce(jsonb_agg(jsonb_build_object('${name}', value, 'contributions', contributions) ORDER BY ${order}, value), '[]')
     FROM (SELECT ${column} AS value, count(*) AS contributions FROM input WHERE ${column} IS NOT NULL GROUP BY ${column}) AS counted)`;
  const [row] = await db.query(
    `WITH input AS MATERIALIZED (
       SELECT contribution.decision, contribution.delivery, ${ANSWERED} AS answered,
              date_trunc('week', contribution.submitted_at AT TIME ZONE process.time_zone)::date AS week
       FROM theme_assignment AS assignment
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
       JOIN process ON process.workspace_id = $1 AND process.id = $2
       WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.theme_id = $4 AND assignment.grouped AND ${INPUT})
     SELECT count(*) FILTER (WHERE answered)::integer AS answered, ${by('decision', 'decision')} AS decisions,
       ${by('delivery', 'delivery')} AS deliveries, ${by('week', 'week', 'value')} AS weeks
     FROM input`,
    [workspaceId, processId, runId, themeId],
  );
  return row;
}
