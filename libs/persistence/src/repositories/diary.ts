import type { EntityManager } from 'typeorm';
import type { AttributableChannel, DiaryAction } from '#domain';

export interface DiaryEntryToSave {
  /** `2026-03-02`. */
  readonly on: string;
  readonly action: DiaryAction;
  readonly place: string | null;
  readonly peopleMet: number | null;
  readonly staffMinutes: number | null;
  readonly costCents: number | null;
  readonly note: string | null;
  readonly channel: AttributableChannel | null;
  readonly until: string | null;
}

export interface DiaryEntryRow extends DiaryEntryToSave {
  readonly id: string;
  readonly createdBy: string | null;
}

const COLUMNS = `id, happened_on::text AS "on", action, place, people_met AS "peopleMet", staff_minutes AS "staffMinutes",
  cost_cents AS "costCents", note, channel, counted_until::text AS "until", created_by AS "createdBy"`;

/** The diary of a process, the newest first; a process has hundreds of entries at most. */
export async function listDiary(db: EntityManager, workspaceId: string, processId: string): Promise<DiaryEntryRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM diary_entry WHERE workspace_id = $1 AND process_id = $2 AND deleted_at IS NULL
     ORDER BY happened_on DESC, id`,
    [workspaceId, processId],
  );
}

export async function findDiaryEntry(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<(DiaryEntryRow & { readonly deletedAt: Date | null }) | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS}, deleted_at AS "deletedAt" FROM diary_entry WHERE workspace_id = $1 AND process_id = $2 AND id = $3`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

export async function countDiary(db: EntityManager, workspaceId: string, processId: string): Promise<number> {
  const [row] = await db.query(
    `SELECT count(*)::integer AS entries FROM diary_entry WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId],
  );
  return row.entries;
}

export async function saveDiaryEntry(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  entry: DiaryEntryToSave & { readonly id?: string },
  createdBy: string | null,
): Promise<string> {
  const values = [
    workspaceId,
    entry.on,
    entry.action,
    entry.place,
    entry.peopleMet,
    entry.staffMinutes,
    entry.costCents,
    entry.note,
    entry.channel,
    entry.until,
  ];
  if (entry.id !== undefined) {
    await db.query(
      `UPDATE diary_entry SET happened_on = $2, action = $3, place = $4, people_met = $5, staff_minutes = $6, cost_cents = $7,
         note = $8, channel = $9, counted_until = $10, changed_at = clock_timestamp() WHERE workspace_id = $1 AND id = $11`,
      [...values, entry.id],
    );
    return entry.id;
  }
  const [row] = await db.query(
    `INSERT INTO diary_entry (workspace_id, happened_on, action, place, people_met, staff_minutes, cost_cents, note, channel,
       counted_until, process_id, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
    [...values, processId, createdBy],
  );
  return row.id;
}

/** Marks an entry as deleted, or takes the mark away. */
export async function markDiaryEntry(
  db: EntityManager,
  workspaceId: string,
  id: string,
  isDeleted: boolean,
): Promise<void> {
  await db.query(
    `UPDATE diary_entry SET deleted_at = CASE WHEN $3 THEN now() END, changed_at = clock_timestamp()
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id, isDeleted],
  );
}

/** People by the day and channel of their first act in a process, in its own time zone; people without a date are in none. */
export async function countNewcomers(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  channels: readonly string[],
): Promise<{ on: string; channel: string; people: number }[]> {
  return db.query(
    `SELECT (participation.first_seen_at AT TIME ZONE process.time_zone)::date::text AS "on", participation.channel,
       count(*)::integer AS people
     FROM participation JOIN process ON process.workspace_id = $1 AND process.id = $2
     WHERE participation.workspace_id = $1 AND participation.process_id = $2 AND participation.channel = ANY ($3)
       AND participation.first_seen_at IS NOT NULL AND (
         EXISTS (SELECT FROM contribution WHERE contribution.workspace_id = $1 AND contribution.participation_id = participation.id
                   AND contribution.voice = 'person' AND contribution.hidden_at IS NULL AND contribution.eligibility <> 'spam')
         OR EXISTS (SELECT FROM answer WHERE answer.workspace_id = $1 AND answer.participation_id = participation.id)
         OR EXISTS (SELECT FROM vote WHERE vote.workspace_id = $1 AND vote.participation_id = participation.id))
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [workspaceId, processId, channels],
  );
}
