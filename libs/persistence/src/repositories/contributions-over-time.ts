import type { EntityManager } from 'typeorm';
import type { TimeUnit } from '#domain';
import { filterSql, PEOPLE, type ContributionFilter } from './contribution-filter.js';

export interface TimeCountRow {
  /** The first day of the period, in the process' time zone. */
  readonly start: string;
  readonly contributions: number;
  readonly people: number;
}

/** Contributions with a date and the people behind them, period by period; periods without any are left out. Weeks begin on Monday. */
export async function countOverTime(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  unit: TimeUnit,
  filter: ContributionFilter = {},
): Promise<TimeCountRow[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  return db.query(
    `SELECT dated.start::text, count(*)::integer AS contributions, ${PEOPLE}::integer AS people
     FROM contribution ${joins}
     CROSS JOIN LATERAL (SELECT date_trunc($${parameters.length + 1}, contribution.submitted_at AT TIME ZONE (
       SELECT time_zone FROM process WHERE process.workspace_id = $1 AND process.id = $2))::date AS start) AS dated
     WHERE ${conditions} AND contribution.submitted_at IS NOT NULL GROUP BY dated.start ORDER BY dated.start`,
    [...parameters, unit],
  );
}
