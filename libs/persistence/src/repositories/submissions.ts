import type { EntityManager } from 'typeorm';
import type {
  PublicationPermission,
  SenderKind,
  SubmissionChannel,
  SubmissionReason,
  SubmissionState,
  Voice,
} from '#domain';

export interface SubmissionRow {
  readonly id: string;
  readonly state: SubmissionState;
  readonly number: number | null;
  readonly caseNumber: string | null;
  /** Of the paper sheet that it was typed in from. */
  readonly sheetNumber: number | null;
  /** `2026-03-02`. */
  readonly receivedOn: string;
  readonly channel: SubmissionChannel;
  readonly voice: Voice;
  readonly signatures: number;
  readonly signatureList: boolean;
  readonly senderKind: SenderKind | null;
  readonly senderPseudonym: Buffer | null;
  readonly senderPseudonymEpoch: number | null;
  readonly reason: SubmissionReason | null;
  readonly permission: PublicationPermission;
  readonly note: string | null;
  /** Encrypted. */
  readonly draft: Buffer | null;
  readonly remarks: number;
  /** Remarks that nobody has decided on yet. */
  readonly undecided: number;
  readonly scanBytes: number | null;
  readonly scanType: string | null;
  readonly deletionImportId: string | null;
  readonly deletedAt: Date | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

const COLUMNS = `submission.id, submission.state, submission.number, submission.case_number AS "caseNumber",
  submission.sheet_number AS "sheetNumber",
  submission.received_on::text AS "receivedOn", submission.channel, submission.voice, submission.signatures,
  submission.signature_list AS "signatureList", submission.sender_kind AS "senderKind",
  submission.sender_pseudonym AS "senderPseudonym", submission.sender_pseudonym_epoch AS "senderPseudonymEpoch",
  submission.reason_excluded AS reason, submission.permission, submission.note, submission.draft,
  held.remarks, held.undecided, scan.size_bytes AS "scanBytes", scan.media_type AS "scanType",
  submission.deletion_import_id AS "deletionImportId", submission.deleted_at AS "deletedAt",
  submission.created_by AS "createdBy", submission.created_at AS "createdAt", submission.changed_at AS "changedAt"`;
const TABLES = `submission
  LEFT JOIN submission_scan AS scan ON scan.workspace_id = $1 AND scan.submission_id = submission.id
  CROSS JOIN LATERAL (
    SELECT count(*)::integer AS remarks, count(*) FILTER (WHERE decision IS NULL)::integer AS undecided FROM contribution
    WHERE contribution.workspace_id = $1 AND contribution.submission_id = submission.id AND contribution.hidden_at IS NULL) AS held`;

export interface SubmissionFilter {
  readonly state?: SubmissionState;
  readonly channel?: SubmissionChannel;
  /** `none` for those that no reason leaves out. */
  readonly reason?: SubmissionReason | 'none';
  /** A part of the case number, or the number in the register. */
  readonly search?: string;
  readonly from?: string;
  readonly to?: string;
  /** Those with a remark that nobody has decided on. */
  readonly undecided?: 'yes';
  /** Deleted ones instead of those that stand. */
  readonly deleted?: 'yes';
}

function conditionsOf(workspaceId: string, processId: string, filter: SubmissionFilter) {
  const parameters: unknown[] = [workspaceId, processId];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = [
    'submission.workspace_id = $1 AND submission.process_id = $2',
    `submission.deleted_at IS ${filter.deleted === 'yes' ? 'NOT NULL' : 'NULL'}`,
  ];
  if (filter.state !== undefined) conditions.push(`submission.state = ${given(filter.state)}`);
  if (filter.channel !== undefined) conditions.push(`submission.channel = ${given(filter.channel)}`);
  if (filter.reason === 'none') conditions.push('submission.reason_excluded IS NULL');
  else if (filter.reason !== undefined) conditions.push(`submission.reason_excluded = ${given(filter.reason)}`);
  if (filter.from !== undefined) conditions.push(`submission.received_on >= ${given(filter.from)}::date`);
  if (filter.to !== undefined) conditions.push(`submission.received_on <= ${given(filter.to)}::date`);
  if (filter.undecided === 'yes') conditions.push('held.undecided > 0');
  if (filter.search !== undefined && filter.search !== '') {
    const pattern = given(`%${filter.search.replace(/[\\%_]/g, (character) => `\\${character}`)}%`);
    conditions.push(`(submission.case_number ILIKE ${pattern} OR submission.number::text = ${given(filter.search)})`);
  }
  return { parameters, given, conditions };
}

/** The register of a process, the newest letter first. */
export async function listSubmissions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: SubmissionFilter,
  page: { after: { receivedOn: string; id: string } | null; limit: number },
): Promise<SubmissionRow[]> {
  const { parameters, given, conditions } = conditionsOf(workspaceId, processId, filter);
  if (page.after) {
    const [on, id] = [given(page.after.receivedOn), given(page.after.id)];
    conditions.push(`(submission.received_on, submission.id) < (${on}::date, ${id}::uuid)`);
  }
  return db.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${conditions.join(' AND ')}
     ORDER BY submission.received_on DESC, submission.id DESC LIMIT ${given(page.limit)}`,
    parameters,
  );
}

export interface SubmissionCounts {
  readonly submissions: number;
  readonly remarks: number;
  readonly signatures: number;
  readonly undecided: number;
}

/** How many letters the filter leaves, with what is in them and how many signed. Signatures are no people. */
export async function countSubmissions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: SubmissionFilter,
): Promise<SubmissionCounts> {
  const { parameters, conditions } = conditionsOf(workspaceId, processId, filter);
  const [row] = await db.query(
    `SELECT count(*)::integer AS submissions, coalesce(sum(held.remarks), 0)::integer AS remarks,
       coalesce(sum(submission.signatures), 0)::integer AS signatures, coalesce(sum(held.undecided), 0)::integer AS undecided
     FROM ${TABLES} WHERE ${conditions.join(' AND ')}`,
    parameters,
  );
  return row;
}

export async function findSubmission(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<SubmissionRow | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE submission.workspace_id = $1 AND submission.process_id = $2 AND submission.id = $3`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

/** Of two who change a letter at once the second waits and sees what the first has done. */
export async function lockSubmission(db: EntityManager, workspaceId: string, id: string): Promise<void> {
  await db.query(`SELECT FROM submission WHERE workspace_id = $1 AND id = $2 FOR UPDATE`, [workspaceId, id]);
}

export interface SubmissionToSave {
  readonly id: string;
  readonly state: SubmissionState;
  readonly caseNumber: string | null;
  readonly sheetNumber: number | null;
  readonly receivedOn: string;
  readonly channel: SubmissionChannel;
  readonly voice: Voice;
  readonly signatures: number;
  readonly signatureList: boolean;
  readonly senderKind: SenderKind | null;
  readonly senderPseudonym: Buffer | null;
  readonly senderPseudonymEpoch: number | null;
  readonly reason: SubmissionReason | null;
  readonly permission: PublicationPermission;
  readonly note: string | null;
  readonly draft: Buffer | null;
}

/** Makes or changes a letter; a registered one gets the next number of its process, which it keeps. */
export async function saveSubmission(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  submission: SubmissionToSave,
  createdBy: string | null,
): Promise<void> {
  const isRegistered = submission.state === 'registered';
  if (isRegistered) {
    await db.query(`SELECT pg_advisory_xact_lock(hashtext('submission-number'), hashtext($1::text))`, [processId]);
  }
  await db.query(
    `INSERT INTO submission (workspace_id, process_id, id, state, number, case_number, received_on, channel, voice, signatures,
       signature_list, sender_kind, sender_pseudonym, sender_pseudonym_epoch, reason_excluded, permission, note, draft, created_by, sheet_number)
     VALUES ($1, $2, $3, $4, CASE WHEN $19 THEN (SELECT coalesce(max(number), 0) + 1 FROM submission
       WHERE workspace_id = $1 AND process_id = $2) END, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $20)
     ON CONFLICT (workspace_id, id) DO UPDATE SET state = excluded.state, number = coalesce(submission.number, excluded.number),
       case_number = excluded.case_number, received_on = excluded.received_on, channel = excluded.channel, voice = excluded.voice,
       signatures = excluded.signatures, signature_list = excluded.signature_list, sender_kind = excluded.sender_kind,
       sender_pseudonym = excluded.sender_pseudonym, sender_pseudonym_epoch = excluded.sender_pseudonym_epoch,
       reason_excluded = excluded.reason_excluded, permission = excluded.permission, note = excluded.note, draft = excluded.draft,
       sheet_number = excluded.sheet_number, changed_at = now()`,
    [
      workspaceId,
      processId,
      submission.id,
      submission.state,
      submission.caseNumber,
      submission.receivedOn,
      submission.channel,
      submission.voice,
      submission.signatures,
      submission.signatureList,
      submission.senderKind,
      submission.senderPseudonym,
      submission.senderPseudonymEpoch,
      submission.reason,
      submission.permission,
      submission.note,
      submission.draft,
      createdBy,
      isRegistered,
      submission.sheetNumber,
    ],
  );
}

/** Throws a draft away for good; a registered letter is only ever marked. */
export async function deleteDraft(db: EntityManager, workspaceId: string, id: string): Promise<void> {
  await db.query(`DELETE FROM submission WHERE workspace_id = $1 AND id = $2 AND state = 'draft'`, [workspaceId, id]);
}

/**
 * Marks a letter as deleted by the delivery that hides its remarks; null takes the mark away. A letter that comes back gives up the
 * number of a sheet that was typed in again meanwhile.
 */
export async function markDeleted(
  db: EntityManager,
  workspaceId: string,
  id: string,
  deletionImportId: string | null,
): Promise<void> {
  await db.query(
    `UPDATE submission SET deletion_import_id = $3, deleted_at = CASE WHEN $3::uuid IS NULL THEN NULL ELSE now() END,
       sheet_number = CASE WHEN $3::uuid IS NULL AND EXISTS (
         SELECT FROM submission AS other WHERE other.workspace_id = $1 AND other.process_id = submission.process_id
           AND other.sheet_number = submission.sheet_number AND other.deleted_at IS NULL AND other.id <> $2)
         THEN NULL ELSE sheet_number END,
       changed_at = now() WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id, deletionImportId],
  );
}
