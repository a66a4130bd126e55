import type { EntityManager } from 'typeorm';
import type { DecisionCode, SubmissionReason } from '#domain';

/** A remark of a letter. */
export interface RemarkRow {
  readonly id: string;
  readonly submissionId: string;
  /** Its number within the letter, never given twice. */
  readonly number: number;
  readonly text: string;
  /** Encrypted; null only where none was kept. */
  readonly original: Buffer | null;
  readonly place: string | null;
  readonly isHidden: boolean;
  readonly masked: number;
  readonly decision: DecisionCode | null;
  readonly themeId: string | null;
  readonly themeLabel: string | null;
}

/** The remarks of letters in the order of their numbers, those taken out too where `withHidden` asks for them. */
export async function listRemarks(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  submissionIds: readonly string[],
  withHidden = false,
): Promise<RemarkRow[]> {
  return db.query(
    `SELECT contribution.id, contribution.submission_id AS "submissionId",
       split_part(contribution.source_reference, '/', 2)::integer AS number, contribution.body AS text,
       original.body AS original, contribution.place, contribution.hidden_at IS NOT NULL AS "isHidden",
       (SELECT coalesce(sum(value::integer), 0)::integer FROM jsonb_each_text(contribution.masked)) AS masked,
       contribution.decision, theme.id AS "themeId", theme.label AS "themeLabel"
     FROM contribution
     LEFT JOIN contribution_original AS original ON original.workspace_id = $1 AND original.contribution_id = contribution.id
     LEFT JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.contribution_id = contribution.id
       AND assignment.rank = 1 AND assignment.grouped AND assignment.run_id = (
         SELECT run_id FROM theme_run WHERE theme_run.workspace_id = $1 AND theme_run.process_id = $2
         ORDER BY created_at DESC LIMIT 1)
     LEFT JOIN theme ON theme.workspace_id = $1 AND theme.id = assignment.theme_id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.submission_id = ANY ($3::uuid[])
       AND ($4 OR contribution.hidden_at IS NULL)
     ORDER BY contribution.submission_id, number`,
    [workspaceId, processId, submissionIds, withHidden],
  );
}

/**
 * Ties what a delivery brought to its letter, with the reason that leaves it out, and forgets the letter's former deliveries: a
 * sender who was mistyped is nowhere any more, and the newest delivery is what an undo goes back to.
 * @returns how many remarks the letter has now
 */
export async function linkRemarks(
  db: EntityManager,
  workspaceId: string,
  letter: { readonly id: string; readonly sourceId: string; readonly importId: string },
  reason: SubmissionReason | null,
): Promise<number> {
  const { id, sourceId, importId } = letter;
  const [, linked] = (await db.query(
    `UPDATE contribution SET submission_id = $3::uuid, eligibility_reason = $4, first_import_id = $5, last_import_id = $5
     WHERE workspace_id = $1 AND source_id = $2 AND kind = 'remark' AND split_part(source_reference, '/', 1) = $3::text
       AND hidden_at IS NULL`,
    [workspaceId, sourceId, id, reason, importId],
  )) as [unknown, number];
  const former = `SELECT DISTINCT record.import_id FROM import_record AS record WHERE record.workspace_id = $1
    AND record.source_id = $2 AND record.record_type = 'contribution' AND split_part(record.source_reference, '/', 1) = $3::text
    AND record.import_id <> $4`;
  await db.query(
    `WITH former AS (${former}), rows AS (
       DELETE FROM raw_row USING former WHERE raw_row.workspace_id = $1 AND raw_row.import_id = former.import_id), identifiers AS (
       DELETE FROM person_identifier USING former
       WHERE person_identifier.workspace_id = $1 AND person_identifier.import_id = former.import_id)
     DELETE FROM import_record USING former
     WHERE import_record.workspace_id = $1 AND import_record.import_id = former.import_id`,
    [workspaceId, sourceId, id, importId],
  );
  return linked;
}

/** Takes away a participant of whom nothing is left: somebody who was named as a sender by mistake. */
export async function forgetSender(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  sender: { readonly pseudonym: Buffer; readonly epoch: number },
): Promise<void> {
  const parameters = [workspaceId, sender.pseudonym, sender.epoch];
  await db.query(
    `DELETE FROM participation USING participant WHERE participation.workspace_id = $1 AND participation.process_id = $4
       AND participant.workspace_id = $1 AND participant.pseudonym = $2 AND participant.pseudonym_epoch = $3
       AND participation.participant_id = participant.id
       AND NOT EXISTS (SELECT FROM contribution WHERE workspace_id = $1 AND participation_id = participation.id)
       AND NOT EXISTS (SELECT FROM answer WHERE workspace_id = $1 AND participation_id = participation.id)
       AND NOT EXISTS (SELECT FROM vote WHERE workspace_id = $1 AND participation_id = participation.id)
       AND NOT EXISTS (SELECT FROM import_record WHERE workspace_id = $1 AND record_type = 'person'
         AND source_reference = encode($2, 'hex'))`,
    [...parameters, processId],
  );
  await db.query(
    `DELETE FROM participant WHERE workspace_id = $1 AND pseudonym = $2 AND pseudonym_epoch = $3 AND NOT EXISTS (
       SELECT FROM participation WHERE workspace_id = $1 AND participant_id = participant.id)`,
    parameters,
  );
}
