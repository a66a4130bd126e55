import type { EntityManager } from 'typeorm';
import type { Channel, LedgerSubject, LocalisedText, Voice } from '#domain';

/** A note of a meeting or a walk, or a remark made by word of mouth. */
export interface MeetingNoteRow {
  readonly id: string;
  /** The day in the zone of the process; null where nobody wrote it down. */
  readonly heldOn: string | null;
  readonly channel: Channel;
  readonly voice: Voice;
  readonly groupSize: number | null;
  readonly place: string | null;
  readonly text: string;
  /** Encrypted; null where none was kept. */
  readonly original: Buffer | null;
}

const NOTED: readonly Channel[] = ['meeting', 'walk', 'cafe', 'oral', 'phone'];

/** What was said and noted away from letters and platforms, by day. */
export function listMeetingNotes(db: EntityManager, workspaceId: string, processId: string): Promise<MeetingNoteRow[]> {
  return db.query(
    `SELECT contribution.id, (contribution.submitted_at AT TIME ZONE process.time_zone)::date::text AS "heldOn", contribution.channel,
       contribution.voice, contribution.group_size AS "groupSize", contribution.place, contribution.body AS text,
       original.body AS original
     FROM contribution JOIN process ON process.workspace_id = $1 AND process.id = $2
     LEFT JOIN contribution_original AS original ON original.workspace_id = $1 AND original.contribution_id = contribution.id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
       AND contribution.submission_id IS NULL AND contribution.channel = ANY ($3)
     ORDER BY "heldOn" NULLS LAST, contribution.place NULLS LAST, contribution.source_reference, contribution.id`,
    [workspaceId, processId, NOTED],
  );
}

export interface HeadsRow {
  readonly heldOn: string | null;
  readonly event: string;
  readonly people: number;
  readonly counted: string;
}

/** Everybody who was present at each event; groups among them are left out. */
export function listHeads(db: EntityManager, workspaceId: string, processId: string): Promise<HeadsRow[]> {
  return db.query(
    `SELECT (held_at AT TIME ZONE process.time_zone)::date::text AS "heldOn", event, people, counted
     FROM head_count JOIN process ON process.workspace_id = $1 AND process.id = $2
     WHERE head_count.workspace_id = $1 AND head_count.process_id = $2 AND variable IS NULL
     ORDER BY held_at NULLS LAST, event, head_count.id`,
    [workspaceId, processId],
  );
}

export interface CaseEvidenceRow {
  readonly id: string;
  readonly subject: LedgerSubject;
  readonly subjectId: string;
  readonly mediaType: string;
  readonly description: LocalisedText;
}

/** The files that prove what the given entries of the ledger say, without their bytes. */
export function listCaseEvidence(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  entries: readonly string[],
): Promise<CaseEvidenceRow[]> {
  return db.query(
    `SELECT id, subject, subject_id AS "subjectId", media_type AS "mediaType", description FROM evidence_file
     WHERE workspace_id = $1 AND process_id = $2 AND subject_id = ANY ($3::uuid[]) ORDER BY subject, subject_id, created_at, id`,
    [workspaceId, processId, entries],
  );
}
