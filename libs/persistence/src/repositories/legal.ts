import type { EntityManager } from 'typeorm';
import type { LegalDates, LegalStepCode, LegalTemplate, LegalTemplateCode, LocalisedText } from '#domain';

interface Place {
  readonly workspaceId: string;
  readonly processId: string;
}

export interface LegalTemplateEditRow {
  readonly code: LegalTemplateCode;
  readonly document: LegalTemplate;
  readonly version: number;
}

/** The templates that a municipality has edited. */
export function listLegalTemplateEdits(db: EntityManager, workspaceId: string): Promise<LegalTemplateEditRow[]> {
  return db.query(`SELECT code, document, version FROM legal_template WHERE workspace_id = $1`, [workspaceId]);
}

/**
 * Stores a copy over the version that its author has read; version 0 is none yet. Checklists keep the template that they were made from.
 * @returns false where somebody else changed it since
 */
export async function saveLegalTemplateEdit(
  db: EntityManager,
  workspaceId: string,
  edit: LegalTemplateEditRow & { readonly personId: string | null },
): Promise<boolean> {
  const row = [workspaceId, edit.code, JSON.stringify(edit.document), edit.personId];
  if (edit.version === 0) {
    const added: unknown[] = await db.query(
      `INSERT INTO legal_template (workspace_id, code, document, changed_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING version`,
      row,
    );
    return added.length > 0;
  }
  const [changed] = await db.query(
    `UPDATE legal_template SET document = $3, changed_by = $4, changed_at = now(), version = version + 1
     WHERE workspace_id = $1 AND code = $2 AND version = $5 RETURNING version`,
    [...row, edit.version],
  );
  return changed.length > 0;
}

/** @returns whether there was one */
export async function deleteLegalTemplateEdit(db: EntityManager, workspaceId: string, code: string): Promise<boolean> {
  const [rows] = await db.query(`DELETE FROM legal_template WHERE workspace_id = $1 AND code = $2 RETURNING code`, [
    workspaceId,
    code,
  ]);
  return rows.length > 0;
}

export interface LegalChecklistRow {
  /** As it stood when the process picked it. */
  readonly template: LegalTemplate;
  readonly orderingAct: string | null;
  readonly orderingNumber: string | null;
  readonly version: number;
}

export async function findLegalChecklist(
  db: EntityManager,
  { workspaceId, processId }: Place,
): Promise<LegalChecklistRow | null> {
  const [row] = await db.query(
    `SELECT template, ordering_act AS "orderingAct", ordering_number AS "orderingNumber", version
     FROM legal_checklist WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId],
  );
  return row ?? null;
}

/**
 * Begins the checklist of a process: a copy of the template, and its steps with the days that are planned.
 * @returns false where the process has one
 */
export async function createLegalChecklist(
  db: EntityManager,
  { workspaceId, processId }: Place,
  template: LegalTemplate,
  dates: LegalDates,
  personId: string | null,
): Promise<boolean> {
  const added: unknown[] = await db.query(
    `INSERT INTO legal_checklist (workspace_id, process_id, template, changed_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING process_id`,
    [workspaceId, processId, JSON.stringify(template), personId],
  );
  if (added.length === 0) return false;
  const steps = template.steps.map(({ code, label }, position) => ({ code, label, position, dueOn: dates[code] }));
  await db.query(
    `INSERT INTO legal_step (workspace_id, process_id, code, label, position, due_on, changed_by)
     SELECT $1, $2, given.code, given.label, given.position, given."dueOn", $4
     FROM jsonb_to_recordset($3::jsonb) AS given (code text, label jsonb, position integer, "dueOn" date)`,
    [workspaceId, processId, JSON.stringify(steps), personId],
  );
  return true;
}

/** @returns false where somebody else changed it since, or there is none */
export async function saveLegalOrder(
  db: EntityManager,
  { workspaceId, processId }: Place,
  order: Omit<LegalChecklistRow, 'template'> & { readonly personId: string | null },
): Promise<boolean> {
  const [changed] = await db.query(
    `UPDATE legal_checklist SET ordering_act = $3, ordering_number = $4, changed_by = $5, changed_at = now(), version = version + 1
     WHERE workspace_id = $1 AND process_id = $2 AND version = $6 RETURNING version`,
    [workspaceId, processId, order.orderingAct, order.orderingNumber, order.personId, order.version],
  );
  return changed.length > 0;
}

/** Takes the checklist away with its steps and their proofs. */
export async function deleteLegalChecklist(db: EntityManager, { workspaceId, processId }: Place): Promise<void> {
  const place = [workspaceId, processId];
  await db.query(
    `DELETE FROM evidence_file WHERE workspace_id = $1 AND process_id = $2 AND subject = 'legal-step'`,
    place,
  );
  await db.query(`DELETE FROM legal_step WHERE workspace_id = $1 AND process_id = $2`, place);
  await db.query(`DELETE FROM legal_checklist WHERE workspace_id = $1 AND process_id = $2`, place);
}

export interface LegalStepRow {
  readonly id: string;
  readonly code: LegalStepCode;
  readonly label: LocalisedText;
  /** ISO dates. */
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly proofUrl: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly files: readonly {
    readonly id: string;
    readonly mediaType: string;
    readonly sizeBytes: number;
    readonly description: LocalisedText;
  }[];
}

/** The steps of a process in the order in which they are made. */
export function listLegalSteps(db: EntityManager, { workspaceId, processId }: Place): Promise<LegalStepRow[]> {
  return db.query(
    `SELECT id, code, label, due_on::text AS "dueOn", done_on::text AS "doneOn", proof_url AS "proofUrl", note, version,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', file.id, 'mediaType', file.media_type, 'sizeBytes', file.size_bytes,
           'description', file.description) ORDER BY file.created_at, file.id)
         FROM evidence_file AS file WHERE file.workspace_id = $1 AND file.subject = 'legal-step' AND file.subject_id = legal_step.id),
         '[]') AS files
     FROM legal_step WHERE workspace_id = $1 AND process_id = $2 ORDER BY position, code`,
    [workspaceId, processId],
  );
}

/** @returns false where somebody else changed it since */
export async function saveLegalStep(
  db: EntityManager,
  { workspaceId, processId }: Place,
  id: string,
  step: Pick<LegalStepRow, 'dueOn' | 'doneOn' | 'proofUrl' | 'note' | 'version'> & { readonly personId: string | null },
): Promise<boolean> {
  const [changed] = await db.query(
    `UPDATE legal_step SET due_on = $4, done_on = $5, proof_url = $6, note = $7, changed_by = $8, changed_at = now(), version = version + 1
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND version = $9 RETURNING version`,
    [workspaceId, processId, id, step.dueOn, step.doneOn, step.proofUrl, step.note, step.personId, step.version],
  );
  return changed.length > 0;
}

/** Whether residents can read results of the process: a release that is published and was not withdrawn. */
export async function hasPublishedRelease(db: EntityManager, { workspaceId, processId }: Place): Promise<boolean> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM release WHERE workspace_id = $1 AND process_id = $2 AND published_at IS NOT NULL
       AND withdrawn_at IS NULL) AS "isPublished"`,
    [workspaceId, processId],
  );
  return row.isPublished;
}
