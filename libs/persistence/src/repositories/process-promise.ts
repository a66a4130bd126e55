import type { EntityManager } from 'typeorm';
import type { LocalisedText, PromisedLevel } from '#domain';

/** What a process promises its participants. */
export interface ProcessPromise {
  readonly promisedLevel: PromisedLevel | null;
  readonly daysToRespond: number | null;
  readonly openToChange: LocalisedText;
}

export async function readProcessPromise(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<
  ProcessPromise & { readonly startsOn: string | null; readonly endsOn: string | null; readonly today: string }
> {
  const [row] = await db.query(
    `SELECT promised_level AS "promisedLevel", days_to_respond AS "daysToRespond", open_to_change AS "openToChange",
       starts_on::text AS "startsOn", ends_on::text AS "endsOn", (now() AT TIME ZONE time_zone)::date::text AS today
     FROM process WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, processId],
  );
  return row;
}

export async function saveProcessPromise(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  promise: Partial<ProcessPromise>,
): Promise<void> {
  await db.query(
    `UPDATE process SET promised_level = CASE WHEN $3::jsonb ? 'promisedLevel' THEN $3::jsonb ->> 'promisedLevel' ELSE promised_level END,
       days_to_respond = CASE WHEN $3::jsonb ? 'daysToRespond' THEN ($3::jsonb ->> 'daysToRespond')::integer ELSE days_to_respond END,
       open_to_change = coalesce($3::jsonb -> 'openToChange', open_to_change)
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, processId, JSON.stringify(promise)],
  );
}
