import type { EntityManager } from 'typeorm';
import { NONE } from '#domain';

const DAY_US = 86_400e6;
const WEEK_US = 7 * DAY_US;
/** Midnight of Monday, 5 January 1970 in UTC, from where PostgreSQL counts: 2000-01-01 in UTC. */
const FIRST_MONDAY_US = -(10_957 - 4) * DAY_US;
const LAST_WEEK = 32_766;
const BYTES = 8;

/** An instant as `weeksOfInstants` reads it; null becomes the earliest of all, which is no known day. */
export const PACKED_INSTANT = (column: string) => `coalesce(timestamptz_send(${column}), '\\x8000000000000000'::bytea)`;

/**
 * The week of each instant where the process takes place: Mondays since 5 January 1970, NONE where the day is unknown or before that.
 *
 * The database is asked when each week began there and not a million times which week it was.
 *
 * @param packed of `string_agg` over PACKED_INSTANT
 */
export async function weeksOfInstants(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  packed: Buffer | null,
): Promise<Int16Array> {
  const instants = microseconds(packed);
  const weeks = new Int16Array(instants.length).fill(NONE);
  const used = new Set<number>();
  for (let row = 0; row < instants.length; row += 1) {
    const week = Math.floor((instants[row]! - FIRST_MONDAY_US) / WEEK_US);
    if (week < 0 || week > LAST_WEEK) continue;
    weeks[row] = week;
    used.add(week);
  }
  const begins = await beginnings(db, workspaceId, processId, used);
  for (let row = 0; row < instants.length; row += 1) {
    // the week in UTC, one off within some hours of a Monday
    const week = weeks[row]!;
    if (week === NONE) continue;
    if (instants[row]! < begins[week]!) weeks[row] = week - 1;
    else if (instants[row]! >= begins[week + 1]!) weeks[row] = week + 1;
  }
  return weeks;
}

function microseconds(packed: Buffer | null): Float64Array {
  const instants = new Float64Array((packed?.length ?? 0) / BYTES);
  for (let row = 0; row < instants.length; row += 1) {
    instants[row] = packed!.readInt32BE(row * BYTES) * 4_294_967_296 + packed!.readUInt32BE(row * BYTES + 4);
  }
  return instants;
}

/** When each of these weeks and the next one began in the time zone of the process, by the week. */
async function beginnings(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  weeks: ReadonlySet<number>,
): Promise<Float64Array> {
  const asked = new Set([...weeks].flatMap((week) => [week, week + 1]));
  const rows: { week: number; begins: number }[] = await db.query(
    `SELECT week, (extract(epoch FROM (timestamp '1970-01-05' + week * interval '7 days') AT TIME ZONE process.time_zone)
       - extract(epoch FROM timestamptz '2000-01-01 00:00+00'))::float8 * 1e6 AS begins
     FROM unnest($3::integer[]) AS week JOIN process ON process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId, [...asked]],
  );
  const begins = new Float64Array(LAST_WEEK + 2);
  for (const row of rows) begins[row.week] = row.begins;
  return begins;
}
