import type { EntityManager } from 'typeorm';
import {
  DECIDED,
  ANSWERED,
  NEWEST_THEME_RUN,
  PEOPLE,
  filterSql,
  type ContributionFilter,
} from './contribution-filter.js';

type WithoutTheme = Omit<ContributionFilter, 'theme'>;

/** Where a contribution stands on the first level or the second: a theme, `none` or `off-topic`. */
const PLACE = `CASE WHEN placed.grouped THEN placed.theme_id::text
  WHEN placed.rank = 1 AND placed.off_topic THEN 'off-topic' WHEN placed.rank = 1 THEN 'none' END`;
const PLACED = `JOIN theme_assignment AS placed ON placed.workspace_id = $1 AND placed.run_id = ${NEWEST_THEME_RUN}
  AND placed.contribution_id = contribution.id`;
/** Themes of today, with the theme above each; a theme that was retired counts nowhere. */
const LIVE = `LEFT JOIN theme AS live ON live.workspace_id = $1 AND live.id::text = counted.theme AND live.retired_at IS NULL
  WHERE counted.theme IN ('none', 'off-topic') OR live.id IS NOT NULL`;

export interface FilteredThemeRow {
  /** A theme of the newest run, `none` for what is not grouped, `off-topic` for what people have set aside. */
  readonly theme: string;
  readonly contributions: number;
  readonly people: number;
  readonly answered: number;
  readonly decided: number;
}

/** What a filter leaves of every theme, in one pass over the contributions; themes of which it leaves nothing are not among them. */
export async function countFilteredThemes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: WithoutTheme,
): Promise<FilteredThemeRow[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const eligible = (condition: string) =>
    `count(*) FILTER (WHERE contribution.eligibility = 'eligible' AND ${condition})::integer`;
  return db.query(
    `SELECT counted.* FROM (
       SELECT ${PLACE} AS theme, count(*)::integer AS contributions, ${PEOPLE}::integer AS people,
         ${eligible(ANSWERED)} AS answered, ${eligible(DECIDED)} AS decided
       FROM contribution ${joins} ${PLACED} WHERE ${conditions} GROUP BY 1) AS counted ${LIVE}`,
    [...parameters],
  );
}

const COLUMNS = { channel: 'contribution.channel', source: 'contribution.source_id::text' } as const;

export interface ThemePeopleRow {
  readonly theme: string;
  /** The theme above it; null on the first level. */
  readonly above: string | null;
  /** Null in the row of all parts together. */
  readonly part: string | null;
  readonly people: number;
}

/** How many people are behind each theme, by channel or by source, and all of them; who used several is in each. */
export async function countThemePeopleBy(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  by: keyof typeof COLUMNS,
  filter: WithoutTheme,
): Promise<ThemePeopleRow[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  return db.query(
    `SELECT counted.*, live.parent_id AS above FROM (
       SELECT placed_at.theme, placed_at.part, count(DISTINCT placed_at.participation_id)::integer AS people
       FROM (SELECT ${PLACE} AS theme, ${COLUMNS[by]} AS part,
               CASE WHEN contribution.voice = 'person' THEN contribution.participation_id END AS participation_id
             FROM contribution ${joins} ${PLACED} WHERE ${conditions}) AS placed_at
       WHERE placed_at.theme IS NOT NULL
       GROUP BY GROUPING SETS ((placed_at.theme, placed_at.part), (placed_at.theme))) AS counted
     ${LIVE}`,
    [...parameters],
  );
}

export interface FilterChoices {
  readonly phases: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** The first and the last day on which something came, in the time zone of the process; null where nothing is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What contributions can be narrowed to beside their codes: phases and sources that hold some, and the days between which they came. */
export async function readFilterChoices(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<FilterChoices> {
  const named = (table: 'phase' | 'source', column: 'phase_id' | 'source_id', order: string) => `
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', ${table}.id, 'name', ${table}.name) ORDER BY ${order}), '[]')
     FROM ${table} WHERE ${table}.workspace_id = $1 AND ${table}.process_id = $2 AND EXISTS (
       SELECT FROM contribution WHERE contribution.workspace_id = $1 AND contribution.process_id = $2
         AND contribution.${column} = ${table}.id AND contribution.hidden_at IS NULL))`;
  const day = (which: 'min' | 'max') => `(SELECT (${which}(submitted_at) AT TIME ZONE process.time_zone)::date::text
     FROM contribution WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND hidden_at IS NULL)`;
  const [row] = await db.query(
    `SELECT ${named('phase', 'phase_id', 'phase.starts_at, phase.name')} AS phases,
       ${named('source', 'source_id', 'source.name')} AS sources, ${day('min')} AS from, ${day('max')} AS to
     FROM process WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  return row;
}
