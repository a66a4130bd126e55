import type { EntityManager } from 'typeorm';
import type { LedgerPlace } from './events.js';

export interface LedgerSettings {
  readonly needsSecondPerson: boolean;
  readonly startsOn: string | null;
  /** The day in the zone of the process. */
  readonly today: string;
}

/** What the process asks of its ledger, and what day it is there. */
export async function findLedgerSettings(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  now: Date,
): Promise<LedgerSettings> {
  const [row] = await db.query(
    `SELECT needs_second_person AS "needsSecondPerson", starts_on::text AS "startsOn",
       ($3::timestamptz AT TIME ZONE time_zone)::date::text AS today
     FROM process WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, processId, now],
  );
  return row;
}
