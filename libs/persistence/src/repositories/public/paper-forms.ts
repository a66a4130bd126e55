import type { EntityManager } from 'typeorm';

export interface PaperFormBatchRow {
  readonly id: string;
  readonly firstNumber: number;
  readonly sheets: number;
  readonly language: string;
  readonly returnTo: string | null;
  readonly contact: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  /** Sheets of it that were typed in. */
  readonly typedIn: number;
}

const COLUMNS = `batch.id, batch.first_number AS "firstNumber", batch.sheets, batch.language, batch.return_to AS "returnTo", batch.contact,
  batch.created_by AS "createdBy", batch.created_at AS "createdAt",
  (SELECT count(*)::integer FROM submission WHERE submission.workspace_id = $1 AND submission.process_id = $2
     AND submission.deleted_at IS NULL
     AND submission.sheet_number BETWEEN batch.first_number AND batch.first_number + batch.sheets - 1) AS "typedIn"`;

/** Batches of a process, the newest first. */
export async function listPaperFormBatches(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<PaperFormBatchRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM paper_form_batch AS batch WHERE batch.workspace_id = $1 AND batch.process_id = $2
     ORDER BY batch.first_number DESC`,
    [workspaceId, processId],
  );
}

export async function findPaperFormBatch(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<PaperFormBatchRow | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} FROM paper_form_batch AS batch WHERE batch.workspace_id = $1 AND batch.process_id = $2 AND batch.id = $3`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

export interface PaperFormWish {
  readonly sheets: number;
  readonly language: string;
  readonly returnTo: string | null;
  readonly contact: string | null;
}

/**
 * Takes the next free numbers of a process for a batch. Of two who ask at once the second waits, so that they share none.
 * @returns null where fewer numbers are left than sheets are wanted
 */
export async function savePaperFormBatch(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  wish: PaperFormWish,
  { createdBy, highest }: { readonly createdBy: string | null; readonly highest: number },
): Promise<string | null> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('paper-form'), hashtext($1::text))`, [processId]);
  const [row] = await db.query(
    `INSERT INTO paper_form_batch (workspace_id, process_id, first_number, sheets, language, return_to, contact, created_by)
     SELECT $1, $2, next.number, $3::integer, $4, $5, $6, $7
     FROM (SELECT coalesce(max(first_number + sheets), 1) AS number FROM paper_form_batch
           WHERE workspace_id = $1 AND process_id = $2) AS next
     WHERE next.number + $3::integer - 1 <= $8
     RETURNING id`,
    [workspaceId, processId, wish.sheets, wish.language, wish.returnTo, wish.contact, createdBy, highest],
  );
  return row?.id ?? null;
}

/** Whether a sheet of this number was ever printed, and the letter that was typed in from it. */
export async function findSheet(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  number: number,
): Promise<{ readonly isPrinted: boolean; readonly submissionId: string | null; readonly letter: number | null }> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM paper_form_batch WHERE workspace_id = $1 AND process_id = $2
       AND $3 BETWEEN first_number AND first_number + sheets - 1) AS "isPrinted",
       taken.id AS "submissionId", taken.number AS letter
     FROM (VALUES (1)) AS one LEFT JOIN submission AS taken ON taken.workspace_id = $1 AND taken.process_id = $2
       AND taken.sheet_number = $3 AND taken.deleted_at IS NULL`,
    [workspaceId, processId, number],
  );
  return row;
}
